import { isOfGo } from './go-mod-lines.ts'
import type { ArchivedFile } from './read-tar.ts'

/** Thrown when Go would make no module of what a commit has, in words like its own. */
export class NoModule extends Error {}

/**
 * The files of a module out of those of its folder, as Go chooses them (https://go.dev/ref/mod#zip-files): none of nested
 * modules, none of vendored packages, and the license of the top where the folder has none.
 */
export function moduleFiles(files: readonly ArchivedFile[], license: Buffer | undefined): ArchivedFile[] {
  const goMod = files.find(({ path }) => path === 'go.mod')?.content.toString('utf8') ?? ''
  const isModern = isOfGo(goMod, 1, 24)
  const nested = new Set(
    files.flatMap(({ path }) => /^(.+\/)go\.mod$/i.exec(path)?.[1] ?? []) // of a folder below, in whatever case
  )
  const kept = files.filter(
    ({ path }) => !isVendored(path, isModern) && !isBelow(path, nested) && path !== '.hg_archival.txt'
  )
  const needsLicense = license !== undefined && !files.some(({ path }) => path === 'LICENSE')
  const all = needsLicense ? [...kept, { path: 'LICENSE', content: license }] : kept
  checkNames(all)
  return all
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  return parentsOf(path).some((folder) => folders.has(`${folder}/`))
}

/** The folders in which a file is, the outermost first. */
function parentsOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))
}

/**
 * Whether a file is of a vendored package. Before Go 1.24 some others were taken for such by mistake, and the list of
 * modules was kept: https://go.dev/issue/37397
 */
function isVendored(path: string, isModern: boolean): boolean {
  if (path.startsWith('vendor/')) return (isModern && path === 'vendor/modules.txt') || path.indexOf('/', 7) > 0
  const at = path.indexOf('/vendor/')
  return at > 0 && path.indexOf('/', (isModern ? at : 0) + '/vendor/'.length) > 0
}

const reserved = /^(?:con|com[1-9]|prn|aux|nul|lpt[1-9])(?:\.|$)/i
const fit = /^[\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ ]*[\p{L}0-9!#$%&()+,\-=@[\]^_{}~ ]$/u

/** Go takes no name that some system cannot have, and no two that differ in case alone. */
function checkNames(files: readonly ArchivedFile[]): void {
  const seen = new Map<string, string>()
  for (const { path } of files) {
    if (path.split('/').some((part) => !fit.test(part) || reserved.test(part)))
      throw new NoModule(`create zip: malformed file path "${path}"`)
    if (path !== 'go.mod' && path.toLowerCase() === 'go.mod')
      throw new NoModule(`create zip: ${path}: go.mod files must have lowercase names`)
    for (const name of [...parentsOf(path), path]) {
      const other = seen.get(name.toLowerCase()) ?? name
      if (other !== name)
        throw new NoModule(`create zip: case-insensitive file name collision: "${other}" and "${name}"`)
      seen.set(name.toLowerCase(), name)
    }
  }
}
