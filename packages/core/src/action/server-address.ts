import { Failure } from './errors.ts'
import { quote } from './untrusted.ts'

/** The names that are this machine by definition (RFC 6761, section 6.3), also as a complete name with its dot. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]'])

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/**
 * Reads the address of a server from a variable of the runner: https, or plain http on this machine alone, because a
 * token is sent there. Credentials in it are refused.
 * @param also further protocols, such as `file:`
 * @throws Failure that names the variable
 */
export function serverAddress(variable: string, address: string, also: readonly string[] = []): URL {
  const url = parsed(address)
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (url === undefined || !(safe || also.includes(url.protocol)) || url.username !== '' || url.password !== '') {
    throw new Failure(`${variable}: expected an https address without credentials, got ${quote(address)}`)
  }
  return url
}
