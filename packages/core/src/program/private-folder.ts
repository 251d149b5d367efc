import { existsSync, mkdirSync, mkdtempSync, promises, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'

/** A folder that only this user can open (mode 0700), for what one program needs and leaves; it goes when the work is done. */
export interface PrivateFolder {
  readonly path: string
  /** Writes a new file that only this user can read (mode 0600), with the folders above it, and gives its full path. */
  readonly write: (name: string, content: string | Uint8Array) => string
  /** Makes a folder that only this user can open, and gives its full path. */
  readonly folder: (name: string) => string
  /** Copies a file there, and gives its full path. */
  readonly copy: (name: string, from: string) => Promise<string>
  /** The full path for a file that a program is going to write there. */
  readonly reserve: (name: string) => string
  readonly remove: () => void
}

const open = new Set<string>()

function removeFolder(path: string): void {
  open.delete(path)
  rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}

function removeAll(): void {
  for (const path of open) removeFolder(path)
}

/** Opens a private folder inside of another one. It is gone after `remove`, or at the latest when the process ends. */
export function openPrivateFolder(parent: string): PrivateFolder {
  const path = mkdtempSync(join(parent, 'slipway-'))
  if (open.size === 0) process.once('exit', removeAll)
  open.add(path)
  const folder = (name: string) => {
    mkdirSync(join(path, name), { recursive: true, mode: 0o700 })
    return join(path, name)
  }
  return {
    path,
    folder,
    reserve: (name) => join(path, name),
    async copy(name, from) {
      await promises.copyFile(from, join(path, name))
      return join(path, name)
    },
    write(name, content) {
      folder(dirname(name))
      writeFileSync(join(path, name), content, { mode: 0o600, flag: 'wx' })
      return join(path, name)
    },
    remove() {
      removeFolder(path)
      if (open.size === 0) process.off('exit', removeAll)
    }
  }
}

/**
 * Where temporary files of the run belong: the runner empties it after each job.
 * @throws Failure when it is not there
 */
export function temporaryFolder(runner: Runner): string {
  const folder = runner.env.RUNNER_TEMP || tmpdir()
  if (existsSync(folder)) return folder
  throw new Failure(
    `RUNNER_TEMP: there is no folder ${quote(folder)}; make it, or leave the variable as the runner sets it`
  )
}

/** Does some work with a private folder, which is removed whatever comes of it. */
export async function withPrivateFolder<T>(
  runner: Runner,
  work: (folder: PrivateFolder) => Promise<T>,
  parent: string = temporaryFolder(runner)
): Promise<T> {
  const folder = openPrivateFolder(parent)
  try {
    return await work(folder)
  } finally {
    folder.remove()
  }
}
