import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readGoMod } from '#core/manifest/go-mod'
import { type GoModule, moduleAt } from '#core/modules/module'
import { parseVersion, type Version } from '#core/version/semver'

/** The module of a go.mod with this text at this path; throws for a text that is none. */
export function moduleOf(file: string, text: string): GoModule {
  const reading = readGoMod(text)
  if (!reading.ok) throw new Error(`${file}:${reading.line}: ${reading.problem}; ${reading.remedy}`)
  return moduleAt(file, reading.mod)
}

/** The module in a folder, '' for the root, with this path and the directives behind its module line. */
export function moduleIn(folder: string, path: string, ...directives: readonly string[]): GoModule {
  return moduleOf(folder === '' ? 'go.mod' : `${folder}/go.mod`, [`module ${path}`, ...directives, ''].join('\n'))
}

/** A version that is known to be one, without v. */
export function versionOf(text: string): Version {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`${text} is no version`)
  return version
}

const shared = new URL('../../../../shared/gomods/', import.meta.url)

/**
 * The paths of the go.mod files of a real repository that stand beside the checkout, with a reader for its files. Undefined
 * where the folder is absent, and says so; in CI its absence is an error, as that of `readOracle` is.
 */
export function realRepository(
  name: string
): { readonly paths: readonly string[]; read(path: string): string } | undefined {
  const root = new URL(`${name}/`, shared)
  if (existsSync(root)) {
    const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
    return { paths: readdirSync(root, { recursive: true }) as string[], read }
  }
  const message = `${name}: the folder ../shared/gomods beside the checkout is absent`
  if (process.env.CI === 'true' && process.env.GITHUB_ACTIONS !== 'true') throw new Error(message)
  // biome-ignore lint/suspicious/noConsole: a test that proves nothing must say so
  console.warn(`${message}; what it would prove is not tested`)
  return undefined
}
