import { commitsBetween, countCommits, tipOf } from '../commit-graph.ts'
import { perform } from '../effect.ts'
import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import type { Repository } from '../repositories.ts'
import { loginOf } from '../tokens.ts'
import type { Author, RefUpdate } from '../update-refs.ts'
import { mergeWhatIsReady } from './auto-merge.ts'
import { closeMerged } from './merge-pull.ts'
import { dismissesStale } from './merge-rules.ts'
import { pullTarget } from './open-pull.ts'
import { isOpen, type Pull, type PullEnd, pullsOf } from './pull.ts'
import { dismissReview } from './reviews.ts'
import { showHead, tryMerge } from './trial-merge.ts'
import { closePull } from './update-pull.ts'

const heads = 'refs/heads/'

/** Does to pull requests what follows from a push: new heads, merges by hand, branches that are gone. */
export async function afterPush(author: Author, repository: Repository, updates: readonly RefUpdate[]): Promise<void> {
  const open = [...author.state.repositories.byName.values()].flatMap(pullsOf).filter(isOpen)
  for (const update of updates.filter(({ ref }) => ref.startsWith(heads))) {
    const branch = update.ref.slice(heads.length)
    const names = (end: PullEnd): boolean => end.repository === repository && end.ref === branch
    await followBase(
      author,
      open.filter(({ base }) => names(base)),
      update
    )
    for (const pull of open) if (names(pull.head) && isOpen(pull)) await followHead(author, pull, update)
  }
  await mergeWhatIsReady(author.state, repository)
}

/** A branch that is gone closes what was to be merged into it; one that has a head now has merged it. */
async function followBase(author: Author, pulls: readonly Pull[], { old, new: tip }: RefUpdate): Promise<void> {
  const [first] = pulls.filter(isOpen)
  if (first === undefined) return
  const { repository } = first.base
  const brought = tip === undefined ? undefined : new Set(await commitsBetween(repository, old ?? tip, tip))
  for (const pull of pulls.filter(isOpen)) {
    if (tip === undefined) await closePull(author, pull)
    else if (brought?.has(pull.head.sha)) await mergeByHand(author, pull, { old: old ?? tip, tip })
  }
}

async function mergeByHand(author: Author, pull: Pull, { old, tip }: { old: string; tip: string }): Promise<void> {
  const { state, via } = author
  const by = loginOf(author.caller)
  const sha = await mergedAt(pull, old, tip)
  const effect = { kind: 'merge-pull-request', target: pullTarget(pull), old: 'open', new: 'merged', via, by }
  await perform(state, effect, () => closeMerged(author, pull, { base: old, sha }))
  recordEvent(state, pull.issue, 'merged', by, { commit: sha })
  recordEvent(state, pull.issue, 'closed', by)
  await announceThread(author, pull.base.repository, pull.issue, 'closed')
}

/** The first commit of the base branch that has the head: a merge commit, or the head itself. */
async function mergedAt({ head, base }: Pull, old: string, tip: string): Promise<string> {
  const line = await commitsBetween(base.repository, old, tip, '--first-parent')
  for (const sha of line) if ((await countCommits(base.repository, sha, head.sha)) === 0) return sha
  return tip
}

async function followHead(author: Author, pull: Pull, { new: sha }: RefUpdate): Promise<void> {
  const { base, head, issue } = pull
  if (sha === undefined) {
    await closePull(author, pull)
    return recordEvent(author.state, issue, 'head_ref_deleted', loginOf(author.caller))
  }
  if (sha === head.sha) return
  const before = head.sha
  Object.assign(pull, { lastPusher: loginOf(author.caller) })
  head.sha = sha
  await showHead(pull)
  const tip = await tipOf(base.repository, base.ref)
  // A branch that was reset to its base has nothing to offer: https://github.com/orgs/community/discussions/23902
  if (tip !== undefined && (await countCommits(base.repository, tip, sha)) === 0) return closePull(author, pull)
  await tryMerge(pull)
  issue.updatedAt = base.repository.pushedAt
  await announceThread(author, base.repository, issue, 'synchronize', { before, after: sha })
  if (!(await dismissesStale(base.repository, base.ref))) return
  for (const review of pull.reviews) if (review.state === 'APPROVED') await dismissReview(author, pull, review, 'stale')
}
