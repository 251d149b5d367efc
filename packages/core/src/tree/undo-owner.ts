/**
 * One run at a time writes in a workspace. Each run appends itself to a file of owners, and owns the workspace when all
 * before it are dead. So a run that was killed needs no clearing up, and of two that come to a killed one's workspace at
 * the same moment only one goes on.
 */
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  statSync,
  unlinkSync
} from 'node:fs'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { placeExists, type UndoPlace } from './undo-place.ts'
import { writeAll } from './undo-record.ts'

const TRIES = 20

function readOr(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** The state and the start of a process, as the kernel counts it; empty texts where it does not say. See proc_pid_stat(5). */
function startOf(pid: number): { readonly state: string; readonly start: string } {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', start: fields[19] ?? '' }
}

/** Process numbers mean nothing outside their namespace, such as a container. */
function namespace(): string {
  return readOr(() => readlinkSync('/proc/self/ns/pid'))
}

let known: string | undefined

/** How this process signs: number, start and namespace, since a number alone is soon another process's. */
function signature(): string {
  known ??= `${process.pid} ${startOf(process.pid).start || '-'} ${namespace() || '-'}`
  return known
}

/** Is the process that signed so at work? One of another namespace cannot be asked and counts as dead. */
function alive(signed: string): boolean {
  const [number = '', start, space] = signed.split(' ')
  const pid = Number(number)
  if (!Number.isSafeInteger(pid) || pid <= 0 || space !== (namespace() || '-')) return false
  try {
    process.kill(pid, 0)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = startOf(pid)
  if (now.start === '' || start === '-') return true
  return now.start === start && now.state !== 'Z' && now.state !== 'X'
}

const WITHDRAWN = 'withdrawn '

/** Who has signed and not withdrawn, in that order. */
function signed(owners: string): string[] {
  const lines = readOr(() => readFileSync(owners, 'latin1')).split('\n')
  const withdrawn = (line: string, index: number) => lines.indexOf(WITHDRAWN + line, index) >= 0
  return lines.filter((line, index) => /^\d+ \S+ \S+$/.test(line) && !withdrawn(line, index))
}

function busy(owner: string, owners: string): Failure {
  return new Failure(
    `process ${quote(owner.split(' ')[0] ?? '')} is writing in this workspace: wait until it has ended and run again; if it is no run of Slipway, remove ${quote(owners)}`
  )
}

/** The places that this process has taken. */
const owned = new Set<string>()

/** Who writes in the workspace at this moment. @throws Failure when it is another process */
export function currentOwner({ owners }: UndoPlace): 'nobody' | 'this process' {
  const other = signed(owners).find((line) => line !== signature() && alive(line))
  if (other !== undefined) throw busy(other, owners)
  return owned.has(owners) ? 'this process' : 'nobody'
}

function append(descriptor: number, line: string): void {
  // The line end in front ends what a killed run may have left of its own line.
  writeAll(descriptor, Buffer.from(`\n${line}\n`), null)
}

/** Signs, and tells whether the place is taken then; not when the one before has removed the file meanwhile. */
function sign(owners: string): boolean {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
  const descriptor = openSync(owners, flags, 0o600)
  try {
    append(descriptor, signature())
    const all = signed(owners)
    const others = all.slice(0, Math.max(0, all.lastIndexOf(signature()))).filter((line) => line !== signature())
    const other = others.find(alive)
    if (other !== undefined) {
      append(descriptor, WITHDRAWN + signature())
      throw busy(other, owners)
    }
    // Looked at last: a line in a file that has been removed is one that nobody else sees.
    return statSync(owners, { throwIfNoEntry: false })?.ino === fstatSync(descriptor).ino
  } finally {
    closeSync(descriptor)
  }
}

/** Takes the workspace for this process. @throws Failure when another one that lives has it */
export function takeOwnership(place: UndoPlace): void {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      if (!placeExists(place)) mkdirSync(place.folder, { mode: 0o700 })
      if (sign(place.owners)) {
        owned.add(place.owners)
        return
      }
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'EEXIST') throw thrown
    }
  }
  throw new Failure(`other runs keep taking ${quote(place.owners)}: run one at a time in a workspace`)
}

/** Gives the workspace free again; the folder goes too when nothing else is in it. */
export function endOwnership({ owners, folder }: UndoPlace): void {
  owned.delete(owners)
  try {
    unlinkSync(owners)
    rmdirSync(folder)
  } catch {
    // Another run has come, or the files are gone already: nothing depends on it.
  }
}
