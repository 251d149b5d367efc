/** The refs of the repository as its server has them, whatever the clone in the workspace happens to hold. */
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { gitFailure, openCleanRoom } from './clean-room.ts'
import { askRefs, type ServerRef } from './ls-refs.ts'
import { remoteAccess, remoteUrl } from './remote-access.ts'

/** A tag: its own object, and the commit that it leads to in the end. They are the same for a lightweight tag. */
export interface RemoteTag {
  readonly object: string
  readonly commit: string
}

/** What the server has. Names are without `refs/heads/` and `refs/tags/`. */
export interface RemoteRefs {
  readonly defaultBranch: string | undefined
  /** Branch name to commit. */
  readonly branches: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, RemoteTag>
}

/** Reads what `git ls-remote --symref` prints. */
export function parseRefs(printed: string): ServerRef[] {
  const refs = new Map<string, ServerRef>()
  const targets = new Map<string, string>()
  for (const line of printed.split('\n')) {
    const [value = '', name = ''] = line.split('\t')
    const peeled = name.endsWith('^{}') ? refs.get(name.slice(0, -'^{}'.length)) : undefined
    if (value.startsWith('ref: ')) targets.set(name, value.slice('ref: '.length))
    else if (peeled !== undefined) refs.set(peeled.name, { ...peeled, peeled: value })
    else if (name !== '') refs.set(name, { name, object: value, target: targets.get(name), peeled: undefined })
  }
  return [...refs.values()]
}

/** Sorts refs into branches and tags. Those that are neither are left out. */
export function sortRefs(refs: readonly ServerRef[]): RemoteRefs {
  const branches = new Map<string, string>()
  const tags = new Map<string, RemoteTag>()
  let defaultBranch: string | undefined
  for (const { name, object, target, peeled } of refs) {
    const [, kind, short = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(name) ?? []
    if (kind === 'heads') branches.set(short, object)
    else if (kind === 'tags') tags.set(short, { object, commit: peeled ?? object })
    else if (name === 'HEAD' && target?.startsWith('refs/heads/')) defaultBranch = target.slice('refs/heads/'.length)
  }
  return { defaultBranch, branches, tags }
}

const REMEDY = 'check that the repository exists and that the token has the permission contents: read'

/**
 * Asks for refs: by one request where that will do, else by `git ls-remote`. The server may tell of others too.
 * @param what the subject of a failure
 * @param prefixes the beginnings of their names
 * @param patterns the same as `git ls-remote` takes it
 */
export async function askServer(
  runner: Runner,
  token: string,
  what: string,
  prefixes: readonly string[],
  patterns: readonly string[]
): Promise<readonly ServerRef[]> {
  const url = remoteUrl(runner)
  const answered = await askRefs(url, token, prefixes)
  if (answered !== undefined) return answered
  const args = ['ls-remote', '--symref', '--', url.href, ...patterns]
  const result = await openCleanRoom().git(args, remoteAccess(url, token))
  if (result.exitCode !== 0) throw gitFailure(what, result, REMEDY)
  return parseRefs(result.stdout)
}

/**
 * Lists all branches and tags of the repository at its server.
 * @throws Failure when the server cannot be reached or refuses the token
 */
export async function listRefs(runner: Runner, token: string): Promise<RemoteRefs> {
  const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/']
  const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*']
  return sortRefs(await askServer(runner, token, `refs of ${remoteUrl(runner).href}`, prefixes, patterns))
}

/**
 * Reads the head of one branch at the server.
 * @param branch its name, without refs/heads/
 * @returns undefined when there is no such branch
 * @throws Failure when the server cannot be reached or refuses the token
 */
export async function readHead(runner: Runner, token: string, branch: string): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`
  // Both ways match more than this name: its beginning, or the ends of names and wildcards in it.
  const refs = await askServer(runner, token, `branch ${quote(branch)}`, [ref], [ref])
  return refs.find(({ name }) => name === ref)?.object
}
