import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Environment } from '../action/runner.ts'

/**
 * Finds a program in the folders of PATH; undefined when it is in none. Relative folders are left out: they would mean
 * another program in each working directory, one of the checkout for instance.
 * @param name without `.exe`
 * @returns its full path
 */
export function findProgram(name: string, env: Environment): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(isAbsolute)
  return folders.map((folder) => join(folder, file)).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
