import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats
} from 'node:fs'
import { join, sep } from 'node:path'
import { quote } from '../action/untrusted.ts'
import { EditFault, missing } from '../manifest/fault.ts'
import { longestText } from '../manifest/limits.ts'
import { refusedPath } from '../manifest/paths.ts'

/** A file of the workspace that is open, and proven to be the plain file that its path names. */
export interface OpenFile {
  readonly descriptor: number
  readonly stat: Stats
}

/** A symbolic link is not followed, and a pipe that nobody writes to does not block; Windows knows neither flag. */
const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const plain = 'name a plain file of the repository, or take the path out of files'

function unopened(code: string | undefined, mode: 'read' | 'change', cause: unknown): unknown {
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing('is not there', 'check the path')
  if (code === 'ELOOP' || code === 'EMLINK') return new EditFault('is a symbolic link', 'name the file it leads to')
  if (code === 'EISDIR') return new EditFault('is a folder', plain)
  if (code === 'ENXIO' || code === 'ENODEV') return new EditFault('is a pipe, a socket or a device', plain)
  if (code === 'EROFS') return new EditFault('is on a file system that is read-only', 'mount the workspace for writing')
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ETXTBSY') return cause
  if (mode === 'read') return new EditFault('cannot be read', 'let the user of the runner read it')
  return new EditFault('cannot be written', 'let the user of the runner write it, with chmod u+w')
}

/** What the kernel says a descriptor is open on; undefined where it does not say. */
function openedPath(descriptor: number): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`)
  } catch {
    return undefined
  }
}

/**
 * Proves that what was opened is the file of that very path: no folder above it is a symbolic link, also not one that was
 * put there a moment ago, and no other spelling leads to it on a file system that ignores case.
 */
function checkOpened(full: string, descriptor: number, stat: Stats): void {
  if (openedPath(descriptor) === full) return
  if (realpathSync.native(full) !== full) {
    throw new EditFault('is reached through a symbolic link, or spelt otherwise on disk', 'give its own path')
  }
  const named = lstatSync(full)
  if (named.ino !== stat.ino || named.dev !== stat.dev) {
    throw new EditFault('was replaced while it was opened', 'let nothing else write in the workspace, and run again')
  }
}

function checkStat(stat: Stats): void {
  if (stat.isDirectory()) throw new EditFault('is a folder', plain)
  if (!stat.isFile()) throw new EditFault('is a pipe, a socket or a device', plain)
  if (stat.size > longestText) {
    throw new EditFault(
      `is ${stat.size} bytes long; at most ${longestText} are edited`,
      'take it out of files, or split it'
    )
  }
}

/** The place of a workspace's path on disk; the root itself for an empty one. */
export function onDisk(root: string, path: string): string {
  if (path === '') return root
  if (sep === '/' && root !== '/') return `${root}/${path}`
  return join(root, sep === '/' ? path : path.replaceAll('/', sep))
}

/**
 * Opens a plain file inside the workspace; whoever calls it closes it. `root` is the real path of the workspace.
 * @throws EditFault for a path that leads elsewhere, and for anything but a plain file of at most 16 MiB
 */
export function openInside(root: string, path: string, mode: 'read' | 'change'): OpenFile {
  const refused = refusedPath(path)
  if (refused !== undefined) throw refused
  const full = onDisk(root, path)
  let descriptor: number
  try {
    descriptor = openSync(full, (mode === 'read' ? constants.O_RDONLY : constants.O_RDWR) | careful)
  } catch (cause) {
    throw unopened((cause as NodeJS.ErrnoException).code, mode, cause)
  }
  try {
    const stat = fstatSync(descriptor)
    checkStat(stat)
    checkOpened(full, descriptor, stat)
    return { descriptor, stat }
  } catch (thrown) {
    closeSync(descriptor)
    throw thrown instanceof EditFault
      ? thrown
      : new EditFault(`vanished while ${quote(path)} was opened`, 'let nothing else write in the workspace')
  }
}

/** Reads all of an open file, from its beginning. */
export function readOpen({ descriptor, stat }: OpenFile): Uint8Array {
  const bytes = Buffer.allocUnsafe(stat.size)
  let length = 0
  while (length < bytes.length) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, length)
    if (count === 0) break
    length += count
  }
  return length === bytes.length ? bytes : bytes.subarray(0, length)
}

/** Reads a plain file of the workspace; faults as `openInside` has them. */
export function readInside(root: string, path: string): Uint8Array {
  const file = openInside(root, path, 'read')
  try {
    return readOpen(file)
  } finally {
    closeSync(file.descriptor)
  }
}
