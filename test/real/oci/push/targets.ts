import { startEmbedded } from '../conformance/embedded.ts'
import { type Account, publisher } from '../registries/accounts.ts'
import { startWithHtpasswd, startWithTokens } from '../registries/docker-registry.ts'
import { startDistribution } from '../registries/other-registries.ts'

/** A registry that is pushed to. */
export interface Target {
  readonly host: string
  /** Who may push. */
  readonly account: Account
  /** Whether an upload that was cut goes on where it was. Docker's 2.8 takes its own record of it for a wrong one. */
  readonly resumes: boolean
  close(): Promise<void>
}

async function embedded(host: string): Promise<Target> {
  const { login = '', ...started } = await startEmbedded(host)
  const said = Buffer.from(login.slice('Basic '.length), 'base64').toString('utf8')
  const [username = '', password = ''] = said.split(':')
  return { ...started, account: { username, password }, resumes: true }
}

async function real(start: typeof startWithTokens, resumes = false): Promise<Target> {
  return { ...(await start()), account: publisher, resumes }
}

/** The registries that our client must be able to push to. */
export const targets: Readonly<Record<string, () => Promise<Target>>> = {
  "Docker's registry with htpasswd": () => real(startWithHtpasswd),
  "Docker's registry with tokens": () => real(startWithTokens),
  'Distribution 3': () => real(startDistribution, true),
  'the ghcr.io of the rehearsal': () => embedded('ghcr.io'),
  'the registry of the rehearsal': () => embedded('quay.io')
}
