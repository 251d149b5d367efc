/**
 * A push of new refs in git's own protocol (https://git-scm.com/docs/pack-protocol#_pushing_data_to_a_server): one question
 * and one message, and nothing of the repository is needed here. A git of its own takes several processes, asks the server
 * twice as often, and wants the commit to be in a repository. This is a short cut and no second git: wherever anything is out
 * of the ordinary, git is run instead, and says in its own words what is wrong.
 */
import { inertLines } from '../action/untrusted.ts'
import { FLUSH, type Packet, packetLine, readPackets } from './packet-lines.ts'
import { openServer, type ReceivingServer } from './receiving-server.ts'
import type { ObjectFormat } from './write-pack.ts'

/** Refs that are to be created, with the objects that they bring along. */
export interface NewRefs {
  /** Full name of a ref to its object. */
  readonly refs: ReadonlyMap<string, string>
  readonly pack: Buffer
  readonly format: ObjectFormat
}

/** What the server reports. */
export interface PushReport {
  /** Full name of a ref to why it was not created; empty when all were. */
  readonly reasons: ReadonlyMap<string, string>
  /** What the server told the one who pushes, made inert. */
  readonly said: readonly string[]
}

/** What a push of this kind needs of the server: it says what it did, in an answer with bands, and does all or nothing. */
const NEEDED = ['report-status', 'side-band-64k', 'atomic']

/** What became of refs of which the server did not tell, in the words of git. */
const NO_REPORT = 'remote failed to report status'

/** What the server can do: behind the first ref that it lists, of which there may be very many. */
function capabilitiesOf(advertisement: Buffer): readonly string[] {
  for (const packet of readPackets(advertisement)) {
    const [, listed] = packet.toString().trimEnd().split('\0')
    if (listed !== undefined) return listed.split(' ')
  }
  return []
}

/** Whether the server takes such a push. */
function takes(advertisement: Buffer, format: ObjectFormat): boolean {
  const capabilities = capabilitiesOf(advertisement)
  const named = capabilities.find((each) => each.startsWith('object-format='))?.slice('object-format='.length)
  return NEEDED.every((each) => capabilities.includes(each)) && (named ?? 'sha1') === format
}

/** An old object of zeros says that the ref must not be there; the server compares under its lock. */
function messageOf({ refs, pack, format }: NewRefs): Buffer {
  const zeros = '0'.repeat(format === 'sha256' ? 64 : 40)
  const asked = ['report-status', 'side-band-64k', 'atomic', `object-format=${format}`, 'agent=slipway'].join(' ')
  const commands = [...refs].map(([ref, object], index) =>
    packetLine(`${zeros} ${object} ${ref}${index === 0 ? `\0 ${asked}` : ''}`)
  )
  return Buffer.concat([Buffer.from(commands.join('') + FLUSH), pack])
}

/** What a line is about, by its first byte. */
const BAND = { report: 1, told: 2, fatal: 3 } as const

function readBands(answer: Buffer): { readonly report: Buffer; readonly told: string } {
  const parts: Record<number, Buffer[]> = {}
  for (const packet of readPackets(answer)) {
    if (typeof packet === 'string') continue
    const band = packet.readUInt8(0)
    parts[band] = [...(parts[band] ?? []), packet.subarray(1)]
  }
  const text = (band: number) => Buffer.concat(parts[band] ?? [])
  return { report: text(BAND.report), told: `${text(BAND.told)}\n${text(BAND.fatal)}` }
}

/** Reads the report: `ok REF` or `ng REF REASON` for each, https://git-scm.com/docs/pack-protocol#_report_status. */
function readReport(answer: Buffer, refs: NewRefs['refs']): PushReport {
  const { report, told } = readBands(answer)
  const reasons = new Map([...refs.keys()].map((ref) => [ref, NO_REPORT]))
  for (const packet of readPackets(report)) {
    const [, word, ref = '', reason = ''] = /^(ok|ng) (\S+)(?: (.*))?$/.exec(line(packet)) ?? []
    if (word === 'ok') reasons.delete(ref)
    else if (word === 'ng' && reasons.has(ref)) reasons.set(ref, reason)
  }
  return {
    reasons,
    said: inertLines(told)
      .map((each) => each.trim())
      .filter((each) => each !== '')
  }
}

function line(packet: Packet): string {
  return packet.toString().trimEnd()
}

async function isTaking(server: ReceivingServer, format: ObjectFormat): Promise<boolean> {
  try {
    const advertisement = await server.advertise()
    return advertisement !== undefined && takes(advertisement, format)
  } catch {
    return false // git finds out why, and tells
  }
}

/**
 * Creates refs at the server, all of them or none. Nothing else is ever changed there. An answer that got lost is told as
 * such for each ref, since nobody knows then.
 * @returns undefined when git is to be run instead
 */
export async function createRefs(url: URL, token: string, wish: NewRefs): Promise<PushReport | undefined> {
  const server = openServer(url, token)
  if (server === undefined || !(await isTaking(server, wish.format))) return undefined
  try {
    const answer = await server.send(messageOf(wish))
    return answer === undefined ? undefined : readReport(answer, wish.refs)
  } catch {
    return readReport(Buffer.alloc(0), wish.refs)
  }
}
