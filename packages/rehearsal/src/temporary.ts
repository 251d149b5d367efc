import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that is gone when the process ends, however it ends (but for SIGKILL), unless it is to be kept. */
export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

/** Makes a folder below the system's temporary folder. */
export async function temporaryFolder(keep: boolean): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'slipway-'))
  if (keep) return { path, remove: async () => {} }
  const settings = { recursive: true, force: true, maxRetries: 3 } as const
  const atExit = (): void => rmSync(path, settings)
  process.once('exit', atExit)
  return {
    path,
    remove: async () => {
      await rm(path, settings)
      process.removeListener('exit', atExit)
    }
  }
}
