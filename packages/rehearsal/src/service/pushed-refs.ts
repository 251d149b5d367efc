import { isAncestor } from '../world/commit-graph.ts'
import type { PushedRef } from '../world/events/push.ts'
import { git } from '../world/git.ts'
import { listRefs, peelRefs } from '../world/refs.ts'
import type { Repository } from '../world/repositories.ts'
import { readCommits } from '../world/rest/history/commit-shape.ts'
import { urlsOf } from '../world/rest/urls.ts'
import type { WorldState } from '../world/state.ts'
import type { RefUpdate } from '../world/update-refs.ts'

/** What the events of a push tell of its refs, as the repository is now. */
export function pushedRefs(
  state: WorldState,
  repository: Repository,
  updates: readonly RefUpdate[]
): Promise<PushedRef[]> {
  return Promise.all(updates.map((update) => pushedRef(state, repository, update, updates)))
}

async function pushedRef(
  state: WorldState,
  repository: Repository,
  { ref, old: before, new: after }: RefUpdate,
  updates: readonly RefUpdate[]
): Promise<PushedRef> {
  if (after === undefined) return { ref, before, commits: [], forced: false }
  const [peeled] = await peelRefs(repository.path, [{ ref, sha: after, type: '' }])
  const about = { state, repository, urls: urlsOf(state.url, repository) }
  const isBranch = ref.startsWith('refs/heads/')
  const news = isBranch && peeled ? await newCommits(repository, peeled.commit, updates) : []
  const shas = peeled === undefined ? [] : [peeled.commit, ...news]
  const [head, ...commits] = await readCommits(about, shas)
  const forced = before !== undefined && isBranch && !(await isAncestor(repository.path, before, after))
  const base = before === undefined && peeled ? await branchAt(repository, peeled.commit, ref) : undefined
  return { ref, before, after, head, commits, forced, ...(base !== undefined && { baseRef: base }) }
}

/** Commits that no ref had before the push, the oldest first. */
async function newCommits({ path }: Repository, head: string, updates: readonly RefUpdate[]): Promise<string[]> {
  const pushed = new Set(updates.map(({ ref }) => ref))
  const others = (await listRefs(path)).filter(({ ref }) => !pushed.has(ref)).map(({ sha }) => `^${sha}`)
  const olds = updates.flatMap(({ old }) => (old === undefined ? [] : [`^${old}`]))
  const input = [head, ...others, ...olds].map((line) => `${line}\n`).join('')
  const listed = await git(path, ['rev-list', '--reverse', '--topo-order', '--stdin'], { input }).catch(() => '')
  return listed.split('\n').filter((line) => line !== '')
}

async function branchAt({ path }: Repository, commit: string, but: string): Promise<string | undefined> {
  return (await listRefs(path, 'refs/heads/')).find(({ ref, sha }) => sha === commit && ref !== but)?.ref
}
