import { messageOf } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { inert, quote } from '../action/untrusted.ts'
import { capture } from '../git/capture.ts'
import type { DockerLogin } from './docker-config.ts'

/** The user that stands for an identity token: https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol */
export const IDENTITY = '<token>'

/** A part of the name of a program, and of nothing else. */
const name = /^[a-z0-9][a-z0-9_-]*$/i

const LIMIT_MS = 30_000

/**
 * The inputs of the action, and the files by which a step speaks to the runner. Tokens stay: programs for the logins of
 * clouds live on them.
 */
const withheld = /^(INPUT_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/

/**
 * Asks a program that keeps credentials for those of a registry (https://github.com/docker/docker-credential-helpers).
 * What it prints goes nowhere but into the credentials.
 * @param key what Docker calls the registry
 * @returns nothing where it has none, and why where it could not be asked
 */
export async function askHelper(
  helper: string,
  key: string,
  { folder, env }: { readonly folder: string; readonly env: Environment }
): Promise<DockerLogin> {
  if (!name.test(helper))
    return { note: `${folder}/config.json names ${quote(helper)} to log in, which is no name of a program` }
  const program = `docker-credential-${helper}`
  try {
    const how = { env: passed(env), cwd: folder, input: [`${key}\n`], limitMs: LIMIT_MS }
    const { exitCode, stdout, stderr } = await capture(program, ['get'], how)
    if (exitCode === 0) return { credentials: read(stdout, program) }
    // It says so on standard output, and some on the other.
    if (/credentials not found/i.test(stdout + stderr)) return {}
    return { note: `${program}, which keeps the login to ${inert(key)}, ended with status ${exitCode}: log in again` }
  } catch (error) {
    return {
      note: `${program}, which keeps the login to ${inert(key)}, gave none: ${inert(messageOf(error).split('\n')[0] ?? '')}`
    }
  }
}

function passed(env: Environment): Record<string, string> {
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !withheld.test(entry[0].toUpperCase())
  )
  return Object.fromEntries(entries)
}

/** Nothing of what it printed stands in a message: there are passwords in it. */
function read(text: string, program: string): NonNullable<DockerLogin['credentials']> {
  const { Username: username, Secret: password } = parse(text)
  if (typeof username !== 'string' || typeof password !== 'string' || username === '' || password === '') {
    throw new Error('it printed no login')
  }
  return { username, password, from: program, ...(username === IDENTITY ? { isIdentityToken: true } : {}) }
}

function parse(text: string): { readonly Username?: unknown; readonly Secret?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as object
  } catch {
    return {}
  }
}
