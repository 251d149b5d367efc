import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Original } from './original.ts'
import { Refusal } from './refusal.ts'
import { safe } from './terminal.ts'
import { git } from './world/git.ts'
import { listRefs } from './world/refs.ts'
import type { Repository } from './world/repositories.ts'
import type { World } from './world/world.ts'

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

const copied = 'refs/rehearsal/'

/**
 * Copies a clone into the world: its tags but for the one to be pushed, its branches, and those of origin that it has
 * not or has at an older commit. The copy shares nothing with the original.
 */
export async function stageClone(
  world: World,
  original: Original,
  wanted: { readonly tag: string; readonly gitConfig: string; readonly folder: string }
): Promise<Stage> {
  const { tag, gitConfig, folder } = wanted
  const repository = await world.createRepository(original.fullName, { defaultBranch: original.defaultBranch })
  await fetchFrom(original, repository.path, gitConfig)
  await placeBranches(repository.path)
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

async function fetchFrom(original: Original, path: string, gitConfig: string): Promise<void> {
  const specs = [
    '+refs/heads/*:refs/heads/*',
    '+refs/tags/*:refs/tags/*',
    `+refs/remotes/origin/*:${copied}origin/*`,
    `+${original.commit}:${copied}commit`
  ]
  const options = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head', '--no-auto-maintenance']
  const settings = ['-c', 'fetch.fsckObjects=false', '-c', 'protocol.version=2'] // old histories have harmless faults
  try {
    await git(path, [...settings, 'fetch', ...options, original.gitFolder, ...specs], {
      env: { GIT_CONFIG_GLOBAL: gitConfig }
    })
  } catch (error) {
    const said = safe(error instanceof Error ? error.message : String(error))
    throw new Refusal([`--repo: the clone cannot be copied (is it complete? a partial clone is not): ${said}`])
  }
}

/** Gives the copy origin's branches where the clone has none of that name, or one that is behind. */
async function placeBranches(path: string): Promise<void> {
  const local = new Map((await listRefs(path, 'refs/heads/')).map(({ ref, sha }) => [ref, sha]))
  const edits: string[] = []
  for (const { ref, sha } of await listRefs(path, copied)) {
    edits.push(`delete ${ref}`)
    const branch = ref.startsWith(`${copied}origin/`) ? `refs/heads/${ref.slice(`${copied}origin/`.length)}` : undefined
    if (branch === undefined || branch === 'refs/heads/HEAD') continue
    const own = local.get(branch)
    if (own === undefined || (own !== sha && (await isAncestor(path, own, sha)))) edits.push(`update ${branch} ${sha}`)
  }
  await git(path, ['update-ref', '--stdin'], { input: edits.map((edit) => `${edit}\n`).join('') })
}

function isAncestor(path: string, ancestor: string, descendant: string): Promise<boolean> {
  return git(path, ['merge-base', '--is-ancestor', ancestor, descendant]).then(
    () => true,
    () => false
  )
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
