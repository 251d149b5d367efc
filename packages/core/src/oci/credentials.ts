import { Failure } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { type DockerLogin, readDockerLogin } from './docker-config.ts'
import { registryHost } from './reference.ts'

/** Who asks a registry. */
export interface Credentials {
  readonly username: string
  readonly password: string
  /** Where they are from, for messages: `registry-username`, `the token`. */
  readonly from: string
  /** The password is a token that stands for the user, and that the registry's token server exchanges for one of its own. */
  readonly isIdentityToken?: boolean
}

/** A user and password for one registry alone. */
export interface Login {
  /** The host as references have it: `ghcr.io`, `docker.io`, `registry.example.org:5000`. */
  readonly registry: string
  readonly username: string
  readonly password: string
}

/** All that a run knows to log in with. */
export interface Keyring {
  /** What the inputs give. */
  readonly logins: readonly Login[]
  /** The token of the run, for the registry of GitHub; empty when there is none. */
  readonly token: string
  /** The server that the token is from: `https://github.com`. */
  readonly serverUrl: string
  /** The folder of Docker's configuration. */
  readonly dockerConfig: string
  /** Whether a rehearsal stands in for a host: its token is for whatever stands there. */
  readonly isRehearsed: (host: string) => boolean
  /** What the programs that keep credentials find. */
  readonly env: Environment
  /** Keeps a secret out of everything that leaves the process. */
  readonly protect: (secret: string) => void
}

/** What is known for one registry; `note` says why something that looks like a login was not used. */
export interface Known {
  readonly credentials: Credentials | undefined
  readonly note: string | undefined
  /** Keeps a secret out of everything that leaves the process: a token that was given out, say. */
  readonly protect?: (secret: string) => void
}

/**
 * Finds the credentials for a registry: those of the inputs, else those that `docker login` has left, else the run's
 * token where the registry is of the server that gave it. Each is for exactly one host.
 * @throws Failure when Docker's configuration cannot be read, or a login is half given
 */
export async function findCredentials(registry: string, keyring: Keyring): Promise<Known> {
  const { protect } = keyring
  const login = keyring.logins.find((each) => registryHost(each.registry) === registry)
  const docker: DockerLogin =
    login === undefined
      ? await readDockerLogin(registry, keyring.dockerConfig, keyring.env)
      : { credentials: given(login) }
  const credentials = docker.credentials ?? ofToken(registry, keyring)
  if (credentials !== undefined) {
    protect(credentials.password)
    // As it is sent.
    protect(Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64'))
  }
  return { credentials, note: credentials === undefined ? docker.note : undefined, protect }
}

function given({ registry, username, password }: Login): Credentials {
  if (username === '' || password === '' || username.includes(':')) {
    throw new Failure(
      `username, password: for the registry ${quote(registry)}, expected a user name without a colon and a password; give both, or none for what is public`
    )
  }
  return { username, password, from: `the login of the user ${quote(username)}` }
}

/**
 * The registry of GitHub takes any user name beside a token; that of GitHub Enterprise is at a host of its own
 * (https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry).
 */
function ofToken(registry: string, { token, serverUrl, isRehearsed }: Keyring): Credentials | undefined {
  if (token === '') return undefined
  const server = new URL(serverUrl).host
  const own = server === 'github.com' ? 'ghcr.io' : `containers.${server}`
  const isOwn = registry === own || (registry === 'ghcr.io' && isRehearsed(registry))
  return isOwn ? { username: 'x-access-token', password: token, from: 'the token' } : undefined
}
