import { parseCommit } from '../commit-object.ts'
import { readObjects } from '../objects.ts'
import { findSha } from '../refs.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { archiveFolder } from './commit-archive.ts'
import { modulePathIn } from './go-mod-lines.ts'
import { moduleFiles, NoModule } from './module-files.ts'
import { type ModulePlace, majorOf, refOfVersion } from './module-place.ts'
import { hashFiles } from './sums.ts'
import { writeZip } from './write-zip.ts'

/** A version of a module as a proxy serves it. */
export interface ModuleVersion {
  readonly path: string
  readonly version: string
  /** The answer to `.info`, without the line feed. */
  readonly info: string
  readonly goMod: Buffer
  readonly zip: Buffer
  /** The lines of go.sum: of all files, and of go.mod. */
  readonly sum: string
  readonly goModSum: string
}

/** Which version of which module, and where that stands. */
export interface WantedVersion {
  readonly path: string
  readonly version: string
  readonly place: ModulePlace
}

/** Makes a version from the tag of a repository, as the go command does. Throws NoModule where it would find none. */
export async function makeVersion(
  state: WorldState,
  repository: Repository,
  { path, version, place }: WantedVersion
): Promise<ModuleVersion> {
  const ref = refOfVersion(place, version)
  const tag = await findSha(repository.path, ref)
  const [commit] = tag === undefined ? [] : await readObjects(repository.path, [`${tag}^{commit}`])
  if (commit === undefined) throw new NoModule(`invalid version: unknown revision ${ref.slice('refs/tags/'.length)}`)
  const { folder, goMod } = await findGoMod(repository, commit.sha, place)
  const archived = await archiveFolder(state, repository, commit.sha, folder)
  const license = folder === '' ? undefined : (await readBlobs(repository, commit.sha, ['LICENSE']))[0]
  const files = moduleFiles(archived, license)
  const packed = files.map((file) => ({ ...file, path: `${path}@${version}/${file.path}` }))
  const content = goMod ?? Buffer.from(`module ${path}\n`)
  const origin = {
    VCS: 'git',
    URL: `https://github.com/${path.split('/').slice(1, 3).join('/')}`,
    ...(folder !== '' && { Subdir: folder }),
    ...{ Hash: commit.sha, Ref: ref }
  }
  const time = parseCommit(commit.sha, commit.content).committer.date
  return {
    ...{ path, version },
    info: JSON.stringify({ Version: version, Time: time, Origin: origin }),
    ...{ goMod: content, zip: writeZip(packed) },
    ...{ sum: hashFiles(packed), goModSum: hashFiles([{ path: 'go.mod', content }]) }
  }
}

interface FoundGoMod {
  readonly folder: string
  /** Undefined for a repository without one, which is a module all the same in v0 and v1. */
  readonly goMod: Buffer | undefined
}

/**
 * Finds the go.mod of a module: in its folder, or for v2 and later in a folder of that name in it, not in both. Go compares
 * the major version alone here, because a fork may stand in for a module of another path.
 */
async function findGoMod(repository: Repository, commit: string, place: ModulePlace): Promise<FoundGoMod> {
  const { folder, major } = place
  const below = [folder, major].filter((part) => part !== '').join('/')
  const [own, inMajor] = await readBlobs(repository, commit, [inFolder(folder), inFolder(below)])
  const fits = (goMod: Buffer | undefined): boolean =>
    goMod !== undefined && modulePathIn(goMod.toString()) !== '' && majorOf(modulePathIn(goMod.toString())) === major
  if (major !== '') {
    if (fits(own) && fits(inMajor))
      throw new NoModule(`${inFolder(folder)} and ${inFolder(below)} both have .../${major} module paths`)
    if (fits(inMajor)) return { folder: below, goMod: inMajor }
    if (inMajor !== undefined) throw new NoModule(`${inFolder(below)} has non-.../${major} module path`)
  }
  if (fits(own)) return { folder, goMod: own }
  if (own !== undefined) throw new NoModule(`${inFolder(folder)} has module path "${modulePathIn(own.toString())}"`)
  if (folder === '' && major === '') return { folder, goMod: undefined }
  throw new NoModule(`missing ${inFolder(folder)} at revision ${commit.slice(0, 12)}`)
}

function inFolder(folder: string): string {
  return folder === '' ? 'go.mod' : `${folder}/go.mod`
}

async function readBlobs(
  { path }: Repository,
  commit: string,
  names: readonly string[]
): Promise<(Buffer | undefined)[]> {
  const objects = await readObjects(
    path,
    names.map((name) => `${commit}:${name}`)
  )
  return objects.map((object) => (object?.type === 'blob' ? object.content : undefined))
}
