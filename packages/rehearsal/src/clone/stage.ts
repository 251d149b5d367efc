import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyClone } from './copy-clone.ts'
import type { Original } from './original.ts'
import { safe } from '../report/terminal.ts'
import { git } from '../world/git.ts'
import { listRefs } from '../world/refs.ts'
import type { Repository } from '../world/repositories.ts'
import type { World } from '../world/world.ts'

/** A repository in the world, just before its tag is pushed. */
export interface Stage {
  readonly repository: Repository
  /** A repository that has the tag; from here it is pushed. */
  readonly pusher: string
  readonly tag: string
  readonly commit: string
  /** What a reader should know about the copy. */
  readonly notes: readonly string[]
}

/** Copies a clone into the world, without the tag that is to be pushed. */
export async function stageClone(
  world: World,
  original: Original,
  wanted: { readonly tag: string; readonly gitConfig: string; readonly folder: string }
): Promise<Stage> {
  const { tag, gitConfig, folder } = wanted
  const repository = await world.createRepository(original.fullName, { defaultBranch: original.defaultBranch })
  await copyClone(repository.path, { ...original, also: original.commit, gitConfig })
  const ref = `refs/tags/${tag}`
  const tagObject = (await listRefs(repository.path, ref)).find((each) => each.ref === ref)?.sha
  if (tagObject !== undefined) await git(repository.path, ['update-ref', '-d', ref])
  const pusher = join(folder, 'pusher')
  await borrow(repository.path, pusher, ['--bare'])
  await git(pusher, ['update-ref', ref, tagObject ?? original.commit])
  const again = `the clone has the tag ${safe(tag)} already; the world has all its other tags, and this one from the push on`
  const notes = [
    ...(original.isShallow ? ['the clone is shallow: what is before its oldest commit is not there'] : []),
    ...(original.hasTag ? [again] : [])
  ]
  return { repository, pusher, tag, commit: original.commit, notes }
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
