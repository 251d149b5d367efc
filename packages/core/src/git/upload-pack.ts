/**
 * Questions to the server's `git upload-pack` in protocol version 2, by Node's own HTTP client or, for a repository in a
 * folder, by that program itself: one request each, where a git of its own takes two processes and two requests
 * (https://git-scm.com/docs/protocol-v2). This is a short cut and no second git: wherever anything is out of the ordinary, git is run instead, and says in its own words what is wrong.
 */
import type { Environment } from '../action/runner.ts'
import { sendRequest } from '../network/node-http.ts'
import { DELIMITER, FLUSH, type Packet, packetLine, readPackets } from './packet-lines.ts'
import { authorization } from './remote-access.ts'

/** What tells git of a way to the server, or of authorities, that Node does not know. */
const ONLY_GIT = /^(https?_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|git_ssl_cainfo)$/i

/** Whether Node finds the way to a server as git would. Plain http leads to this machine and nowhere else. */
export function isWithinReach({ protocol }: URL, env: Environment): boolean {
  if (protocol !== 'https:') return protocol === 'http:'
  return !Object.entries(env).some(([name, value]) => value && ONLY_GIT.test(name))
}

/** Servers that did not answer a kind of question as they should: they are not asked so again. */
const others = new Set<string>()

/** A command of the protocol, such as `ls-refs`. */
export interface Command {
  readonly name: 'ls-refs' | 'fetch'
  /** How objects are named; a server that names them otherwise refuses. */
  readonly objectFormat?: 'sha1' | 'sha256'
  readonly args: readonly string[]
}

function messageOf({ name, objectFormat = 'sha1', args }: Command): string {
  const capabilities = [`command=${name}\n`, 'agent=slipway\n', `object-format=${objectFormat}\n`]
  return [...capabilities.map(packetLine), DELIMITER, ...args.map((arg) => packetLine(`${arg}\n`)), FLUSH].join('')
}

async function askByHttp(url: URL, token: string, command: Command): Promise<Buffer | undefined> {
  const kind = 'application/x-git-upload-pack'
  const { status, headers, body } = await sendRequest({
    method: 'POST',
    url: `${url.href}/git-upload-pack`,
    headers: {
      'user-agent': 'git/slipway',
      'git-protocol': 'version=2',
      'content-type': `${kind}-request`,
      accept: `${kind}-result`,
      ...(token === '' ? {} : { authorization: authorization(token) })
    },
    body: messageOf(command)
  })
  return status === 200 && headers['content-type'] === `${kind}-result` ? body : undefined
}

async function askInFolder(url: URL, command: Command): Promise<Buffer | undefined> {
  const { askFolder } = await import('./folder-service.ts')
  return askFolder('upload-pack', url, '--stateless-rpc', messageOf(command), 'version=2')
}

async function ask(url: URL, token: string, command: Command): Promise<readonly Packet[] | undefined> {
  const answer = url.protocol === 'file:' ? await askInFolder(url, command) : await askByHttp(url, token, command)
  const packets = answer === undefined ? [] : [...readPackets(answer)]
  return packets.at(-1) === FLUSH ? packets : undefined
}

/**
 * Asks the server, and has its answer read.
 * @param read throws when the answer is not what it should be
 * @returns undefined when git is to be asked instead
 */
export async function askUploadPack<T>(
  url: URL,
  token: string,
  command: Command,
  read: (packets: readonly Packet[]) => T
): Promise<T | undefined> {
  const isNear = url.protocol === 'file:' || isWithinReach(url, process.env)
  const kind = `${command.name} ${url.href}`
  if (!isNear || others.has(kind)) return undefined
  try {
    const packets = await ask(url, token, command)
    if (packets !== undefined) return read(packets)
  } catch {
    // Git finds out why, and tells.
  }
  others.add(kind)
  return undefined
}
