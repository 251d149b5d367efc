import { FLUSH, type Packet } from './packet-lines.ts'
import { askUploadPack } from './upload-pack.ts'

/** A ref as its server lists it. */
export interface ServerRef {
  /** In full: `HEAD`, `refs/heads/main`. */
  readonly name: string
  readonly object: string
  /** The ref that a symbolic one leads to. */
  readonly target: string | undefined
  /** What the object of an annotated tag leads to in the end. */
  readonly peeled: string | undefined
}

const line = /^([0-9a-f]{40}|[0-9a-f]{64}) ([^ \n]+)((?: [^ \n]+)*)\n?$/

function readRef(packet: Packet): ServerRef {
  const [, object, name, rest = ''] = line.exec(packet.toString()) ?? []
  if (object === undefined || name === undefined) throw new Error('this is no line of a ref')
  const attribute = (key: string) =>
    rest
      .split(' ')
      .find((one) => one.startsWith(`${key}:`))
      ?.slice(key.length + 1)
  return { name, object, target: attribute('symref-target'), peeled: attribute('peeled') }
}

/**
 * Asks the server for refs by the beginnings of their names: `ls-refs` of https://git-scm.com/docs/protocol-v2. It may tell
 * of others too.
 * @returns undefined when git is to be asked instead
 */
export function askRefs(url: URL, token: string, prefixes: readonly string[]): Promise<ServerRef[] | undefined> {
  const args = ['peel', 'symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]
  return askUploadPack(url, token, { name: 'ls-refs', args }, (packets) =>
    packets.filter((packet) => packet !== FLUSH).map(readRef)
  )
}
