import { parseArgs } from 'node:util'

/** What the templates are written with, and where to. */
export interface Options {
  /** The checkout of an organisation's `.github` repository. */
  readonly into: string
  /** Whose workflows the templates call: `owner/name`. */
  readonly repository: string
  /** The commit that they are pinned to, in full. */
  readonly ref: string
  /** The version of that commit, for the comment behind it: `v1.2.3`. */
  readonly version: string
  /** Files that are right as they stand, wherever a new text does not agree with them. */
  readonly keep: readonly string[]
  readonly dryRun: boolean
}

export const usage =
  'usage: npm run templates -- --into PATH --repository OWNER/REPO --ref SHA --version vX.Y.Z [--keep FILE]... [--dry-run]'

const wanted = {
  into: [/^[^-\0][^\0]*$/, 'the path of a checkout of the .github repository'],
  repository: [/^[A-Za-z0-9](-?[A-Za-z0-9])*\/(?!\.{1,2}$)[\w.-]+$/, 'OWNER/REPO, the repository of the workflows'],
  ref: [/^[0-9a-f]{40}$/, 'a commit as 40 lower-case hexadecimal digits; a tag or a branch can be moved'],
  version: [/^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'the version of that commit, such as v1.2.3']
} as const

type Name = keyof typeof wanted

function problemOf(name: Name, given: readonly (string | boolean)[]): string[] {
  const [pattern, meaning] = wanted[name]
  const [value, ...more] = given
  if (value === undefined) return [`--${name} is missing: ${meaning}`]
  if (more.length > 0) return [`--${name} is given more than once`]
  if (typeof value !== 'string') return [`--${name} has no value: ${meaning}`]
  return pattern.test(value) ? [] : [`--${name} ${JSON.stringify(value)} is not ${meaning}`]
}

function parsed(args: readonly string[]) {
  const type = { type: 'string', multiple: true } as const
  const options = { into: type, repository: type, ref: type, version: type, keep: type } as const
  const all = { ...options, 'dry-run': { type: 'boolean' } } as const
  return parseArgs({ args: [...args], options: all, strict: false, allowPositionals: true })
}

/**
 * Reads the command line, and finds everything that is wrong with it at once.
 *
 * @returns the options, or one line for each problem.
 */
export function readArguments(args: readonly string[]): { options: Options } | { problems: string[] } {
  const { values, positionals } = parsed(args)
  const { into, repository, ref, version, keep = [], 'dry-run': dryRun = false, ...unknown } = values
  const given = { into, repository, ref, version }
  const problems = [
    ...positionals.map((word) => `${JSON.stringify(word)} belongs to no option`),
    ...Object.keys(unknown).map((name) => `${JSON.stringify(`--${name}`)} is no option`),
    ...Object.entries(given).flatMap(([name, texts]) => problemOf(name as Name, [texts ?? []].flat())),
    ...(keep.every((path) => typeof path === 'string') ? [] : ['--keep has no value: a file of the templates']),
    ...(typeof dryRun === 'boolean' ? [] : ['--dry-run takes no value'])
  ]
  if (problems.length > 0) return { problems }
  const texts = Object.fromEntries(Object.entries(given).map(([name, texts]) => [name, texts?.[0]]))
  return { options: { ...(texts as Record<Name, string>), keep: keep.map(String), dryRun: dryRun === true } }
}
