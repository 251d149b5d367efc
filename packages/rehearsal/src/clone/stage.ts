import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from '../world/git.ts'
import type { Repository } from '../world/repositories.ts'
import type { World } from '../world/world.ts'
import { copyClone } from './copy-clone.ts'
import type { Original } from './original.ts'

/** A copy of a clone in the world, just before something happens to it. */
export interface Stage {
  readonly repository: Repository
  /** A bare repository from which commits and tags are pushed; it has every object of the copy. */
  readonly pusher: string
  /** The commit that was asked for. */
  readonly commit: string
  /** What a reader should know about the copy. */
  readonly notes: readonly string[]
}

/** Copies a clone into the world. */
export async function stageClone(
  world: World,
  original: Original,
  { gitConfig, folder }: { readonly gitConfig: string; readonly folder: string }
): Promise<Stage> {
  const repository = await world.createRepository(original.fullName, { defaultBranch: original.defaultBranch })
  await copyClone(repository.path, { ...original, also: original.commit, gitConfig })
  const pusher = join(folder, 'pusher')
  await borrow(repository.path, pusher, ['--bare'])
  const notes = original.isShallow ? ['the clone is shallow: what is before its oldest commit is not there'] : []
  return { repository, pusher, commit: original.commit, notes }
}

/** Makes a work tree of a commit, in which no symbolic link leads anywhere: links are files that say where. */
export async function makeWorkTree(repository: Repository, commit: string, folder: string): Promise<void> {
  await borrow(repository.path, folder, [])
  await git(folder, ['config', 'core.symlinks', 'false'])
  await git(folder, ['checkout', '--quiet', '--detach', commit])
}

/** Makes a repository that reads the objects of another one and has none of its own. */
async function borrow(from: string, folder: string, options: readonly string[]): Promise<void> {
  await mkdir(folder)
  await git(folder, ['init', '--quiet', '--template=', '--initial-branch=none', ...options])
  const gitFolder = options.includes('--bare') ? folder : join(folder, '.git')
  await mkdir(join(gitFolder, 'objects', 'info'), { recursive: true })
  await writeFile(join(gitFolder, 'objects', 'info', 'alternates'), `${join(from, 'objects')}\n`)
  await copyFile(join(from, 'shallow'), join(gitFolder, 'shallow')).catch(() => {}) // only a shallow copy has it
}
