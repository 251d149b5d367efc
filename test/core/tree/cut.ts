/**
 * Preloaded into a process: cuts it off at the n-th system call that changes something. By `kill`, the process kills
 * itself; by `freeze`, nothing changes any more, which leaves the disk as a kill would and lets one process try many.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Where to cut: before the call numbered `at` (from 0), or with `torn` after so many thousandths of what it writes. */
export interface Cut {
  at: number
  torn: number | undefined
  by: 'kill' | 'freeze'
  /** How many calls there were. */
  count: number
  frozen: boolean
}

/** The cut that is armed. */
export const cut: Cut = {
  at: Number(process.env.CUT_AT ?? -1),
  torn: process.env.CUT_TORN === undefined ? undefined : Number(process.env.CUT_TORN),
  by: 'kill',
  count: 0,
  frozen: false
}

function stop(): never {
  if (cut.by === 'kill') process.kill(process.pid, 'SIGKILL')
  cut.frozen = true
  throw new Error('frozen')
}

type Call = (...args: never[]) => unknown
const own = fs as unknown as Record<string, Call>

function changes(name: string, args: readonly unknown[]): boolean {
  if (name !== 'openSync') return true
  return (Number(args[1]) & fs.constants.O_CREAT) !== 0
}

/** Writes a part of the bytes; a text counts as its bytes. */
function writePart(original: Call, args: readonly unknown[], thousandths: number): void {
  const [descriptor, data, offset = 0, length, position = null] = args
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array)
  const part = Math.floor(((typeof length === 'number' ? length : bytes.length) * thousandths) / 1000)
  const start = typeof data === 'string' ? 0 : offset
  if (part > 0) original(...([descriptor, bytes, start, part, position] as never[]))
}

for (const name of ['openSync', 'writeSync', 'ftruncateSync', 'mkdirSync', 'renameSync', 'unlinkSync', 'rmdirSync']) {
  const original = own[name] as Call
  own[name] = (...args: never[]) => {
    if (!changes(name, args)) return original(...args)
    if (cut.frozen) throw new Error('frozen')
    if (cut.count++ === cut.at) {
      if (name === 'writeSync' && cut.torn !== undefined) writePart(original, args, cut.torn)
      stop()
    }
    return original(...args)
  }
}
/** A full disk: the call of that name and number takes the half of what it is given, if it writes, and the next fails. */
const { FULL_AT, FULL_CALL } = process.env
if (FULL_CALL !== undefined) {
  const original = own[FULL_CALL] as Call
  let calls = 0
  own[FULL_CALL] = (...args: never[]) => {
    if (!changes(FULL_CALL, args)) return original(...args)
    const call = calls++ - Number(FULL_AT)
    if (FULL_CALL === 'writeSync' && call === 0) {
      const [descriptor, bytes, offset, length, position] = args as unknown[]
      return original(...([descriptor, bytes, offset, Math.floor(Number(length) / 2), position] as never[]))
    }
    if (call !== (FULL_CALL === 'writeSync' ? 1 : 0)) return original(...args)
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  }
}
syncBuiltinESMExports()
