import { join } from 'node:path'
import { Failure } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { askHelper, IDENTITY } from './credential-helper.ts'
import type { Credentials } from './credentials.ts'

/** What Docker's configuration says about one registry. */
export interface DockerLogin {
  readonly credentials?: Credentials
  /** Why a login that is there cannot be used. */
  readonly note?: string
}

interface Configuration {
  readonly auths?: Readonly<Record<string, { readonly auth?: string; readonly identitytoken?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

/** Under which name `docker login` keeps the login of a registry; Docker Hub has the address of its first interface. */
function keyOf(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
}

/**
 * Reads the login for one registry as `docker login` leaves it: with the program that the configuration names for it, as
 * Docker does, else in `config.json` (https://docs.docker.com/reference/cli/docker/login/#credential-stores).
 * @param folder DOCKER_CONFIG, or `.docker` in the home folder
 * @throws Failure when the file is there and is no such configuration
 */
export async function readDockerLogin(registry: string, folder: string, env: Environment): Promise<DockerLogin> {
  const path = join(folder, 'config.json')
  const configuration = await readConfiguration(path)
  const key = keyOf(registry)
  const entry = own(configuration.auths, key)
  const helper = own(configuration.credHelpers, key) ?? configuration.credsStore
  const isHelped = typeof helper === 'string' && helper !== ''
  const helped = isHelped ? await askHelper(helper, key, { folder, env }) : {}
  if (helped.credentials !== undefined) return helped
  if (typeof entry?.auth === 'string' && entry.auth !== '') return { credentials: decode(path, key, entry.auth) }
  const { identitytoken: identity } = entry ?? {}
  if (typeof identity !== 'string' || identity === '') return helped
  return { credentials: { username: IDENTITY, password: identity, from: path, isIdentityToken: true } }
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key) ? record[key] : undefined
}

async function readConfiguration(path: string): Promise<Configuration> {
  const { readFile } = await import('node:fs/promises')
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '{}'
    throw new Failure(
      `${path}: it cannot be read (${error.code}); make it readable, or set DOCKER_CONFIG to another folder`
    )
  })
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // The message of the parser would show a piece of the file, and there are passwords in it.
  }
  throw new Failure(
    `${path}: expected the JSON object that docker login writes; mend it, or set DOCKER_CONFIG to another folder`
  )
}

function decode(path: string, key: string, auth: string): Credentials {
  const text = Buffer.from(auth, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon <= 0 || colon === text.length - 1) {
    throw new Failure(`${path}: the login for ${inert(key)} is not "user:password" in base64; run docker login again`)
  }
  // Docker pads old entries with NUL.
  return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, ''), from: path }
}
