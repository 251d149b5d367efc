import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { isAncestor } from '../world/commit-graph.ts'
import { git } from '../world/git.ts'
import { listRefs } from '../world/refs.ts'

const copied = 'refs/rehearsal/'

/** What is copied of a clone; `also` is a commit that may stand on no branch. */
export interface CloneToCopy {
  readonly gitFolder: string
  readonly also?: string
  /** A file of configuration that lets git read clones of other users. */
  readonly gitConfig: string
}

/**
 * Copies a clone into a repository of the world: its tags, its branches, and those of origin that it has not or has at
 * an older commit. The copy shares nothing with the original, of which nothing runs and nothing changes.
 */
export async function copyClone(path: string, clone: CloneToCopy): Promise<void> {
  await fetchFrom(path, clone)
  await placeBranches(path)
}

async function fetchFrom(path: string, { gitFolder, also, gitConfig }: CloneToCopy): Promise<void> {
  const specs = [
    '+refs/heads/*:refs/heads/*',
    '+refs/tags/*:refs/tags/*',
    `+refs/remotes/origin/*:${copied}origin/*`,
    ...(also === undefined ? [] : [`+${also}:${copied}commit`])
  ]
  const options = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head', '--no-auto-maintenance']
  const settings = ['-c', 'fetch.fsckObjects=false', '-c', 'protocol.version=2'] // old histories have harmless faults
  try {
    await git(path, [...settings, 'fetch', ...options, gitFolder, ...specs], { env: { GIT_CONFIG_GLOBAL: gitConfig } })
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
