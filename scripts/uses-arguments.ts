import { parseArgs } from 'node:util'

/** How actions of this repository are to be named, and where the workflows that do so are written. */
export interface UsesOptions {
  /** The folder that gets `.github/workflows/`; the checkout itself for a change in place. */
  readonly into: string
  /** Where the actions are: `owner/name`. */
  readonly repository: string
  /** A commit, tag or branch of it. */
  readonly ref: string
  /** The address of the server that is asked for the commit of the ref; absent when nobody is asked. */
  readonly server?: string
}

export const usage =
  'usage: npm run uses -- --into PATH --repository OWNER/REPO --ref REF [--server https://HOST]   (--into . writes in place)'

const wanted = {
  into: [/^[^-\0][^\0]*$/, 'the folder that gets the workflows'],
  repository: [/^[A-Za-z0-9](-?[A-Za-z0-9])*\/(?!\.{1,2}$)[\w.-]+$/, 'OWNER/REPO, the repository of the actions'],
  ref: [/^[A-Za-z0-9_](?!.*(?:\.\.|\/\/|@\{))[\w./+-]*(?<![./])$/, 'a commit, tag or branch of that repository'],
  server: [/^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]+)?\/?$/, 'the address of a server, such as https://github.example.com']
} as const

/** Reads the command line, and finds everything that is wrong with it at once: the options, or one line for each problem. */
export function readUsesArguments(args: readonly string[]): { options: UsesOptions } | { problems: string[] } {
  const type = { type: 'string', multiple: true } as const
  const options = { into: type, repository: type, ref: type, server: type } as const
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true })
  const problems = [
    ...positionals.map((word) => `${JSON.stringify(word)} belongs to no option`),
    ...Object.keys(values).flatMap((name) => (name in wanted ? [] : [`${JSON.stringify(`--${name}`)} is no option`])),
    ...Object.keys(wanted).flatMap((name) => problemsOf(name as keyof typeof wanted, [values[name] ?? []].flat()))
  ]
  if (problems.length > 0) return { problems }
  const given = Object.fromEntries(Object.entries(values).map(([name, texts]) => [name, [texts].flat()[0]]))
  return { options: given as unknown as UsesOptions }
}

function problemsOf(name: keyof typeof wanted, given: readonly (string | boolean)[]): string[] {
  const [pattern, meaning] = wanted[name]
  const [value, ...more] = given
  if (value === undefined) return name === 'server' ? [] : [`--${name} is missing: ${meaning}`]
  if (more.length > 0) return [`--${name} is given more than once`]
  if (typeof value !== 'string') return [`--${name} has no value: ${meaning}`]
  return pattern.test(value) ? [] : [`--${name} ${JSON.stringify(value)} is not ${meaning}`]
}
