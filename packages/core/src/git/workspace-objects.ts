import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Finds the folder that all work trees of the workspace's repository share. `.git` is a file in linked work trees and
 * submodules.
 * @returns undefined when there is no repository
 */
export function commonFolder(workspace: string): string | undefined {
  const dotGit = join(workspace, '.git')
  if (workspace === '' || !existsSync(dotGit)) return undefined
  if (statSync(dotGit).isDirectory()) return dotGit
  const target = /^gitdir: (.+)$/m.exec(readFileSync(dotGit, 'utf8'))?.[1]
  if (target === undefined) return undefined
  const folder = resolve(workspace, target)
  const common = join(folder, 'commondir')
  return existsSync(common) ? resolve(folder, readFileSync(common, 'utf8').trim()) : folder
}

/** The folder of a repository's objects, to be read beside an empty repository of our own; undefined when it cannot be. */
export function objectsFolder(common: string): string | undefined {
  const objects = join(common, 'objects')
  // A list separator in the path would make git look elsewhere.
  return existsSync(objects) && !/[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, '')) ? objects : undefined
}
