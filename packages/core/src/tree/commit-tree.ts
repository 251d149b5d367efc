import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { type CleanRoom, gitFailure } from '../git/clean-room.ts'
import type { FileRead, Tree } from '../manifest/tree.ts'
import { blobSizes, groupBySize, readBlobs } from './commit-blobs.ts'
import { entryFault, largestFile, tooLarge } from './commit-faults.ts'
import { type ListedEntry, parseListing } from './commit-listing.ts'
import { fetchCommit, fetchObjects } from './commit-room.ts'

/** The tree of a commit at the server. */
export interface CommitTree extends Tree {
  readonly commit: string
}

const REMEDY =
  'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now'

async function listCommit(room: CleanRoom, commit: string): Promise<ListedEntry[]> {
  const [kind, listing] = await Promise.all([
    room.git(['cat-file', '-t', commit]),
    room.git(['ls-tree', '-r', '-z', '--full-tree', commit])
  ])
  // Git names objects by their content and checks it, so what has this name is this; but it may be a tag or a folder.
  if (kind.stdout.trim() !== 'commit') throw new Failure(`${commit} is no commit at the server: ${REMEDY}`)
  if (listing.exitCode !== 0) throw gitFailure(`files of ${commit}`, listing, REMEDY)
  return parseListing(listing.bytes)
}

/**
 * Opens the tree of a commit of the run's repository, as the server has it: one fetch without the files, and one more for
 * those that are read. No filter, hook or attribute of the repository touches the bytes.
 * @throws Failure when the server does not have the commit, or does not give it to this token
 */
export async function openCommit(runner: Runner, token: string, commit: string): Promise<CommitTree> {
  const room = await fetchCommit(runner, token, commit)
  const entries = await listCommit(room, commit)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const listed = entries.map(({ path, kind }) => ({ path, kind }))

  async function* read(paths: readonly string[]): AsyncGenerator<FileRead> {
    const wanted = paths.map((path) => ({
      path,
      fault: entryFault(path, byPath),
      object: byPath.get(path)?.object ?? ''
    }))
    const objects = [...new Set(wanted.filter(({ fault }) => fault === undefined).map(({ object }) => object))]
    const sizes = await fetchBlobs(objects)
    const groups = groupBySize(
      objects.filter((object) => (sizes.get(object) ?? 0) <= largestFile),
      sizes
    )
    let held: ReadonlyMap<string, Uint8Array> = new Map()
    for (const { path, fault, object } of wanted) {
      const size = sizes.get(object) ?? 0
      if (fault !== undefined) yield { path, ok: false, fault }
      else if (size > largestFile) yield { path, ok: false, fault: tooLarge(size) }
      else {
        held = held.has(object) ? held : await hold(groups.find((group) => group.includes(object)) ?? [])
        yield { path, ok: true, bytes: held.get(object) ?? new Uint8Array() }
      }
    }
  }

  /** Only one group is held; a content that two paths far apart share is read twice. */
  async function hold(group: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const contents = await readBlobs(room, group)
    return new Map(group.map((object, at) => [object, contents[at] ?? new Uint8Array()]))
  }

  async function fetchBlobs(objects: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (objects.length === 0) return new Map()
    const what = `${objects.length} files of ${commit}`
    await fetchObjects(runner, token, { what, remedy: REMEDY, options: ['--filter=blob:none'], objects })
    return blobSizes(room, objects)
  }

  return { commit, list: async () => listed, read }
}
