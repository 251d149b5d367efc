import type { Duplex, Writable } from 'node:stream'
import type { RefUpdate } from '../update-refs.ts'
import { flush, packet, readPackets, readSection } from './pkt-line.ts'

/** What became of one ref of a push; a reason when it was not updated. */
export interface RefReport {
  readonly ref: string
  readonly reason?: string
}

/** What became of a push. */
export interface PushReport {
  readonly refs: readonly RefReport[]
  /** What the pusher sees behind `remote: `. */
  readonly lines: readonly string[]
}

/** A push as git hands it over: the objects are there, no ref was touched. */
export interface PushRequest {
  readonly updates: readonly RefUpdate[]
  /** Either all refs or none. */
  readonly atomic: boolean
}

/**
 * Speaks with git as its proc-receive hook (git's documentation, `githooks`), which decides on the refs of a push one
 * by one, updates them itself and says why not. Resolves when git has ended; a push that never came to its refs asks
 * for no decision.
 */
export async function converse(
  channel: Duplex,
  messages: Writable,
  decide: (push: PushRequest) => Promise<PushReport>
): Promise<void> {
  for (const stream of [channel, messages]) stream.on('error', () => {}) // git may be gone: its client sees that
  const packets = readPackets(channel)
  const version = await readSection(packets)
  if (version === undefined) return
  const atomic = /\0(?:.* )?atomic\b/.test(version[0] ?? '')
  channel.write(packet(`version=1\0${atomic ? 'atomic' : ''}`) + flush)
  const commands = await readSection(packets)
  if (commands === undefined) return
  const { refs, lines } = await decide({ updates: commands.map(parseCommand), atomic }).catch((error: unknown) => {
    for (const stream of [channel, messages]) stream.destroy() // git waits for no answer then
    throw error
  })
  messages.end(lines.map((line) => `${line}\n`).join(''))
  channel.end(refs.map(({ ref, reason }) => packet(say(ref, reason))).join('') + flush)
  while ((await packets.next()).done !== true); // until git has ended
}

function say(ref: string, reason: string | undefined): string {
  return reason === undefined ? `ok ${ref}` : `ng ${ref} ${reason.replace(/\s+/g, ' ').slice(0, 500)}`
}

function parseCommand(line: string): RefUpdate {
  const [old = '', to = ''] = line.split(' ', 2)
  const ref = line.slice(old.length + to.length + 2)
  const given = (sha: string) => (/^0+$/.test(sha) ? undefined : sha)
  return { ref, old: given(old), new: given(to) }
}
