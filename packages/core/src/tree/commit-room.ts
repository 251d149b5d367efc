/** The objects of the repository at its server that a run has fetched or made, in rooms of their own. */
import type { Runner } from '../action/runner.ts'
import { type GitOptions, gitFailure } from '../git/clean-room.ts'
import { askPack, type Received } from '../git/fetch-pack.ts'
import { type FetchRoom, newFetchRoom } from '../git/fetch-room.ts'
import { demandFullSha } from '../git/full-sha.ts'
import { type PackedObjects, readPack } from '../git/read-pack.ts'
import { remoteAccess, remoteUrl } from '../git/remote-access.ts'

const rooms: { sha1?: FetchRoom; sha256?: FetchRoom } = {}

/**
 * Opens the room for the objects of a repository whose commits are named like this one.
 * @throws Failure for what is no full name of an object: anything else could be an option of git
 */
export function openCommitRoom(sha: string): FetchRoom {
  demandFullSha(sha)
  const format = sha.length === 64 ? 'sha256' : 'sha1'
  rooms[format] ??= newFetchRoom(format)
  return rooms[format]
}

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--recurse-submodules=no'
]

/** What a fetch is for, and how it is done. */
export interface Fetch {
  /** The subject of the failure: `commit 0123abc`. */
  readonly what: string
  readonly remedy: string
  /** How many commits of each history; all when absent. */
  readonly depth?: number
  /** What is left out where the server can do so. */
  readonly filter: 'blob:none' | 'tree:0'
  /** Full names of objects. */
  readonly objects: readonly string[]
  /** They are read from what comes back, and git need not have them. */
  readonly passing?: boolean
}

/**
 * Has git fetch objects by their names. They are given on standard input, as git does it when it fetches what a partial clone
 * lacks (promisor-remote.c), so their number is not bounded by what a command line holds.
 */
async function fetchByGit(url: URL, token: string, { what, remedy, depth, filter, objects }: Fetch): Promise<void> {
  const access = remoteAccess(url, token)
  const more: GitOptions = {
    ...access,
    // What the room has is nothing that the server needs to know, and asking costs round trips.
    settings: [...(access.settings ?? []), ['fetch.negotiationAlgorithm', 'noop']],
    input: objects.map((name) => `${name}\n`)
  }
  const options = [...(depth === undefined ? [] : [`--depth=${depth}`]), `--filter=${filter}`]
  const room = openCommitRoom(objects[0] ?? '')
  const result = await room.git([...FETCH, ...options, '--stdin', '--', url.href], more)
  if (result.exitCode !== 0) throw gitFailure(what, result, remedy)
}

/** Reads what was received where it is little, as mostly. Undefined when it is better left to git. */
async function readReceived({ pack }: Received, wanted: readonly string[]): Promise<PackedObjects | undefined> {
  const objects = await readPack(pack).catch(() => undefined)
  return objects !== undefined && wanted.every((name) => objects.has(name)) ? objects : undefined
}

/**
 * Fetches objects by their names: by one request of our own where that will do, else by git. The room has them whenever git
 * is run there, unless they are few and only pass by.
 * @returns them too, with all that came along, where they are few
 * @throws Failure when the server does not have or does not give them
 */
export async function fetchObjects(runner: Runner, token: string, fetch: Fetch): Promise<PackedObjects | undefined> {
  const room = openCommitRoom(fetch.objects[0] ?? '')
  const url = remoteUrl(runner)
  const { objects: wanted, depth, filter, passing = false } = fetch
  const asked = askPack(url, token, { objects: wanted, depth, filter, shallow: room.shallow() })
  // What reads the answer is loaded while the server thinks.
  const [received] = await Promise.all([asked, import('node:crypto'), import('node:zlib')])
  const objects = received && (await readReceived(received, wanted))
  if (received !== undefined && objects !== undefined) {
    if (!passing) room.takeLater(received)
  } else if (received === undefined || !(await room.take(received))) await fetchByGit(url, token, fetch)
  return objects
}

const whole = new Set<string>()

const UNKNOWN =
  'check that the token has the permission contents: read, and run it again: the branch may have been rewritten just now'

/** A commit that was fetched. */
export interface FetchedCommit {
  readonly room: FetchRoom
  /** The commit and its folders, where they are few. */
  readonly objects: PackedObjects | undefined
}

const begun = new Map<string, Promise<FetchedCommit>>()

/** Begins to fetch a commit that will be needed, while something else is waited for. Whoever fetches it then is told how it went. */
export function beginCommit(runner: Runner, token: string, commit: string): void {
  const coming = fetchNow(runner, token, commit)
  coming.catch(() => {})
  begun.set(commit, coming)
}

/** Fetches a commit with its folders and no files; a server that cannot leave them out sends them too. */
export function fetchCommit(runner: Runner, token: string, commit: string): Promise<FetchedCommit> {
  const coming = begun.get(commit)
  begun.delete(commit)
  return coming ?? fetchNow(runner, token, commit)
}

async function fetchNow(runner: Runner, token: string, commit: string): Promise<FetchedCommit> {
  const room = openCommitRoom(commit)
  const fetch = { what: `commit ${commit}`, remedy: UNKNOWN, depth: 1, filter: 'blob:none', objects: [commit] } as const
  const objects = await fetchObjects(runner, token, fetch)
  whole.add(commit)
  return { room, objects }
}

/** The same, unless this process has done it already: a commit never becomes another one. */
export async function haveCommit(runner: Runner, token: string, commit: string): Promise<FetchRoom> {
  return whole.has(commit) ? openCommitRoom(commit) : (await fetchCommit(runner, token, commit)).room
}
