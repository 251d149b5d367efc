import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { type CleanRoom, gitFailure } from '../git/clean-room.ts'
import type { PackedObjects } from '../git/read-pack.ts'
import type { FileRead, Tree } from '../manifest/tree.ts'
import { blobSizes, groupBySize, readBlobs } from './commit-blobs.ts'
import { findLocally, type LocalBlobs } from './commit-blobs-local.ts'
import { entryFault, largestFile, type ReadFor, tooLarge } from './commit-faults.ts'
import { type ListedEntry, parseListing } from './commit-listing.ts'
import { listPacked } from './commit-packed.ts'
import { fetchCommit, fetchObjects } from './commit-room.ts'

/** The tree of a commit at the server. */
export interface CommitTree extends Tree {
  readonly commit: string
}

interface Wanted {
  readonly commit: string
  readonly room: CleanRoom
  readonly objects: readonly string[]
}

const REMEDY =
  'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now'

/** The failure of a name that is that of another kind of object, such as the `tree` that a tag leads to. */
export class NoCommit extends Failure {
  readonly kind: string

  constructor(object: string, kind: string) {
    super(`${object} is no commit at the server but a ${kind}: give a commit, or a tag or branch that leads to one`)
    this.kind = kind
  }
}

async function listCommit(room: CleanRoom, commit: string): Promise<ListedEntry[]> {
  const [kind, listing] = await Promise.all([
    room.git(['cat-file', '-t', commit]),
    room.git(['ls-tree', '-r', '-z', '--full-tree', commit])
  ])
  // Git names objects by their content and checks it, so what has this name is this; but it may be a tag or a folder.
  const found = kind.stdout.trim()
  if (found !== 'commit' && found !== '') throw new NoCommit(commit, found)
  if (found === '') throw new Failure(`${commit} is no commit at the server: ${REMEDY}`)
  if (listing.exitCode !== 0) throw gitFailure(`files of ${commit}`, listing, REMEDY)
  return parseListing(listing.bytes)
}

function packedBlobs(objects: PackedObjects): LocalBlobs {
  const bytesOf = (name: string) => objects.get(name)?.bytes ?? new Uint8Array()
  const sizes = new Map([...objects].map(([name, { bytes }]) => [name, bytes.length]))
  return { sizes, read: async (names) => names.map(bytesOf) }
}

/** Where the contents of files come from: the workspace's clone where it has them all, else one fetch for them together. */
async function contentsOf(runner: Runner, token: string, { commit, room, objects }: Wanted): Promise<LocalBlobs> {
  if (objects.length === 0) return { sizes: new Map(), read: async () => [] }
  const fetchThem = (names: readonly string[]) => {
    const what = `${names.length} files of ${commit}`
    return fetchObjects(runner, token, { what, remedy: REMEDY, filter: 'blob:none', objects: names, passing: true })
  }
  const local = await findLocally(runner, objects)
  if (local !== undefined) {
    const read = async (names: readonly string[]) => {
      const found = await local.read(names)
      if (found !== undefined) return found
      const packed = await fetchThem(names)
      return packed === undefined ? readBlobs({ room }, names) : packedBlobs(packed).read(names)
    }
    return { sizes: local.sizes, read }
  }
  const packed = await fetchThem(objects)
  if (packed !== undefined) return packedBlobs(packed)
  return { sizes: await blobSizes({ room }, objects), read: (names) => readBlobs({ room }, names) }
}

/**
 * Opens the tree of a commit of the run's repository, as the server has it: one fetch without the files, and one more for
 * those that are read and that the workspace's clone has not. No filter, hook or attribute of the repository touches the bytes.
 * @param readFor with `content`, files are read as well that no edit may touch, such as workflows
 * @throws Failure when the server does not have the commit, or does not give it to this token
 */
export async function openCommit(
  runner: Runner,
  token: string,
  commit: string,
  readFor: ReadFor = 'edit'
): Promise<CommitTree> {
  const { room, objects: packed } = await fetchCommit(runner, token, commit)
  const entries = (packed && listPacked(packed, commit)) ?? (await listCommit(room, commit))
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const listed = entries.map(({ path, kind }) => ({ path, kind }))

  async function* read(paths: readonly string[]): AsyncGenerator<FileRead> {
    const wanted = paths.map((path) => ({
      path,
      fault: entryFault(path, byPath, readFor),
      object: byPath.get(path)?.object ?? ''
    }))
    const objects = [...new Set(wanted.filter(({ fault }) => fault === undefined).map(({ object }) => object))]
    const contents = await contentsOf(runner, token, { commit, room, objects })
    const size = (object: string) => contents.sizes.get(object) ?? 0
    const groups = groupBySize(
      objects.filter((object) => size(object) <= largestFile),
      contents.sizes
    )
    // Only one group is held; a content that two paths far apart share is read twice.
    let held: ReadonlyMap<string, Uint8Array> = new Map()
    for (const { path, fault, object } of wanted) {
      if (fault !== undefined) yield { path, ok: false, fault }
      else if (size(object) > largestFile) yield { path, ok: false, fault: tooLarge(size(object)) }
      else {
        if (!held.has(object)) held = await hold(contents, groups.find((group) => group.includes(object)) ?? [])
        yield { path, ok: true, bytes: held.get(object) ?? new Uint8Array() }
      }
    }
  }

  return { commit, list: async () => listed, read }
}

async function hold(contents: LocalBlobs, group: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = (await contents.read(group)) ?? []
  return new Map(group.map((object, at) => [object, all[at] ?? new Uint8Array()]))
}
