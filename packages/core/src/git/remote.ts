/** The refs of the repository as its server has them, whatever the clone in the workspace happens to hold. */
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { serverAddress } from '../network/server-address.ts'
import { type GitOptions, gitFailure, openCleanRoom } from './clean-room.ts'

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

/**
 * The address of the run's repository. It is made from what the runner says and never from the workspace's
 * configuration, which could send the token elsewhere.
 * @throws Failure when the runner's variables do not make an address that is safe to use
 */
export function remoteUrl({ serverUrl, repository }: Runner): URL {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
    throw new Failure(
      `GITHUB_REPOSITORY: expected owner/name, got ${quote(repository)}; run this under a GitHub Actions runner`
    )
  }
  const server = serverAddress('GITHUB_SERVER_URL', serverUrl, ['file:'])
  return new URL(`${server.href.replace(/\/+$/, '')}/${repository}`)
}

/** What a command needs to reach the remote: its protocol alone, and the token as a header for that server alone. */
export function remoteAccess(url: URL, token: string): GitOptions {
  const protocol = url.protocol.slice(0, -1)
  if (token === '' || protocol === 'file') return { protocol }
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return { protocol, settings: [[`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]] }
}

/** Reads what `git ls-remote --symref` prints. Refs that are neither branches nor tags are left out. */
export function parseRefs(printed: string): RemoteRefs {
  const branches = new Map<string, string>()
  const tags = new Map<string, RemoteTag>()
  let defaultBranch: string | undefined
  for (const line of printed.split('\n')) {
    const [value = '', ref = ''] = line.split('\t')
    if (ref === 'HEAD' && value.startsWith('ref: refs/heads/')) defaultBranch = value.slice('ref: refs/heads/'.length)
    else if (ref.startsWith('refs/heads/')) branches.set(ref.slice('refs/heads/'.length), value)
    else if (ref.startsWith('refs/tags/')) {
      const peeled = ref.endsWith('^{}')
      const name = ref.slice('refs/tags/'.length, peeled ? -'^{}'.length : undefined)
      tags.set(
        name,
        peeled ? { object: tags.get(name)?.object ?? value, commit: value } : { object: value, commit: value }
      )
    }
  }
  return { defaultBranch, branches, tags }
}

/**
 * Lists all branches and tags of the repository at its server, with one `git ls-remote`.
 * @throws Failure when the server cannot be reached or refuses the token
 */
export async function listRefs(runner: Runner, token: string): Promise<RemoteRefs> {
  const url = remoteUrl(runner)
  const args = ['ls-remote', '--symref', '--', url.href, 'HEAD', 'refs/heads/*', 'refs/tags/*']
  const result = await openCleanRoom().git(args, remoteAccess(url, token))
  if (result.exitCode !== 0) {
    throw gitFailure(
      `refs of ${url.href}`,
      result,
      'check that the repository exists and that the token has the permission contents: read'
    )
  }
  return parseRefs(result.stdout)
}
