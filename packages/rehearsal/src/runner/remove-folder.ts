import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes a folder with everything that steps left in it, also below folders that they made read-only, as Go does with
 * its modules. What cannot be removed stays: it is in the temporary folder, and no reason for a run to fail.
 */
export function removeFolder(folder: string): void {
  try {
    remove(folder)
  } catch {
    makeWritable(folder)
    try {
      remove(folder)
    } catch {
      // Somebody else's file, or one that is still being written.
    }
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

function makeWritable(folder: string): void {
  try {
    chmodSync(folder, 0o700)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) makeWritable(join(folder, entry.name))
    }
  } catch {
    // The next attempt to remove it tells.
  }
}
