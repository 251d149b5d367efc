import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from './loopback.ts'

/** Parses an address; undefined when it is none. */
export function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** Whether a token may be sent there: https, or plain http on this machine alone, and no credentials in the address. */
export function isSafe({ protocol, hostname, username, password }: URL): boolean {
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  return safe && username === '' && password === ''
}

/**
 * Reads the address of a server from a variable of the runner: https, or plain http on this machine alone, because a
 * token is sent there. Credentials in it are refused.
 * @param also further protocols, such as `file:`
 * @throws Failure that names the variable
 */
export function serverAddress(variable: string, address: string, also: readonly string[] = []): URL {
  const url = parseAddress(address)
  const bare = url?.username === '' && url.password === ''
  if (url !== undefined && (isSafe(url) || (bare && also.includes(url.protocol)))) return url
  throw new Failure(`${variable}: expected an https address without credentials, got ${quote(address)}`)
}
