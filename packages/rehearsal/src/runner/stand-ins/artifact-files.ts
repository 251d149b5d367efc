import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * The files that actions/upload-artifact would take, by their paths in the artifact: below the deepest folder that all
 * given paths have in common, a folder itself counting as its content. `!` leaves files out. Links are not followed.
 */
export function filesToUpload(
  workspace: string,
  paths: readonly string[],
  withHidden: boolean
): ReadonlyMap<string, Buffer> {
  const wanted = paths.filter((path) => !path.startsWith('!')).map((path) => slashed(resolve(workspace, path)))
  const unwanted = paths.flatMap((path) => (path.startsWith('!') ? [slashed(resolve(workspace, path.slice(1)))] : []))
  const options = { dot: withHidden }
  const isWanted = picomatch(
    wanted.flatMap((path) => [path, `${path}/**`]),
    options
  )
  const isUnwanted = unwanted.length === 0 ? () => false : picomatch(unwanted.flatMap((path) => [path, `${path}/**`]))
  const bases = wanted.map((path) => baseOf(path))
  const found = new Set(bases.flatMap(filesBelow))
  const taken = [...found].filter((path) => isWanted(slashed(path)) && !isUnwanted(slashed(path)))
  const root = common(taken.length === 1 && wanted.length === 1 ? [resolve(taken[0] ?? '', '..')] : bases.map(folderOf))
  return new Map(taken.map((path) => [slashed(relative(root, path)), readFileSync(path)]))
}

const slashed = (path: string): string => path.split(sep).join('/')

/** The part of a path before its first pattern. */
function baseOf(path: string): string {
  return picomatch.scan(path).base || '/'
}

function filesBelow(path: string): string[] {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return [path]
  if (!found?.isDirectory()) return []
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

function folderOf(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : resolve(path, '..')
}

function common(folders: readonly string[]): string {
  const [first = '', ...others] = folders.map(slashed)
  const parts = first.split('/')
  const shared = parts.findIndex((part, at) => others.some((other) => other.split('/')[at] !== part))
  return shared === -1 ? first : parts.slice(0, shared).join('/') || '/'
}
