/** Where the repository is, and how its server is told who asks. */
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { serverAddress } from '../network/server-address.ts'
import type { GitOptions } from './clean-room.ts'

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

/** What GitHub's git servers are told of a token, in the header of that name. */
export function authorization(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}

/** What a command needs to reach the remote: its protocol alone, and the token as a header for that server alone. */
export function remoteAccess(url: URL, token: string): GitOptions {
  const protocol = url.protocol.slice(0, -1)
  if (token === '' || protocol === 'file') return { protocol }
  return { protocol, settings: [[`http.${url.origin}/.extraheader`, `AUTHORIZATION: ${authorization(token)}`]] }
}
