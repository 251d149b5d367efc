import { tipOf } from '../commit-graph.ts'
import { timestamp } from '../commit-object.ts'
import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import { Refusal } from '../refusal.ts'
import { notAllowed } from '../rules/merge-demands.ts'
import { loginOf } from '../tokens.ts'
import { type Author, RefusedUpdate, updateRefs } from '../update-refs.ts'
import { deleteMergedBranch } from './delete-merged-branch.ts'
import { defaultMessage, messageText } from './merge-message.ts'
import { judgeMerge } from './merge-rules.ts'
import { mergeSettingsOf } from './merge-settings.ts'
import { pullTarget } from './open-pull.ts'
import { isOpen, type MergeMethod, type Pull } from './pull.ts'
import { tryMerge } from './trial-merge.ts'
import { writeMerge } from './write-merge.ts'

/** How a pull request is to be merged. */
export interface MergeWish {
  readonly method?: MergeMethod | undefined
  readonly title?: string | undefined
  readonly message?: string | undefined
  /** What the head must be. */
  readonly sha?: string | undefined
}

/**
 * Merges a pull request and gives the commit at which its changes are in the base branch. Throws a refusal: 409 when the
 * head is another one, 405 when it cannot or may not be merged. The sentences are GitHub's; see
 * https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request and https://github.com/Mergifyio/mergify/issues/456.
 */
export async function mergePull(author: Author, pull: Pull, wish: MergeWish = {}): Promise<string> {
  const { method = 'merge' } = wish
  await refuseMerge(author, pull, wish)
  const { base } = pull
  const tip = (await tipOf(base.repository, base.ref)) as string
  const by = loginOf(author.caller)
  const usual = await defaultMessage(pull, method, tip)
  const message = messageText({ title: wish.title || usual.title, body: wish.message ?? usual.body })
  const sha = await writeMerge(pull, { method, base: tip, message, by })
  if (sha === undefined) throw new Refusal(405, "This branch can't be rebased")
  await moveBase(author, pull, { tip, sha })
  recordEvent(author.state, pull.issue, 'merged', by, { commit: sha })
  recordEvent(author.state, pull.issue, 'closed', by)
  await announceThread(author, base.repository, pull.issue, 'closed')
  await deleteMergedBranch(author, pull)
  return sha
}

async function refuseMerge(author: Author, pull: Pull, { method = 'merge', sha }: MergeWish): Promise<void> {
  if (!isOpen(pull)) throw new Refusal(405, 'Pull Request is not mergeable')
  if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft')
  if (sha !== undefined && sha.toLowerCase() !== pull.head.sha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  }
  if (!mergeSettingsOf(pull.base.repository).methods[method]) throw new Refusal(405, notAllowed[method])
  const trial = await tryMerge(pull)
  if (trial?.commit === undefined) throw new Refusal(405, 'Pull Request is not mergeable')
  const { message } = await judgeMerge(author, pull, method)
  if (message !== undefined) throw new Refusal(405, message)
}

/** Moves the base branch and closes the pull request in one go, so that nobody ever sees the one without the other. */
async function moveBase(author: Author, pull: Pull, { tip, sha }: { tip: string; sha: string }): Promise<void> {
  const { via } = author
  const by = loginOf(author.caller)
  const update = { ref: `refs/heads/${pull.base.ref}`, old: tip, new: sha, through: 'pull-request' as const }
  const effect = { kind: 'merge-pull-request', target: pullTarget(pull), old: 'open', new: 'merged', via, by }
  const apply = (): void => closeMerged(author, pull, { base: tip, sha })
  try {
    await updateRefs(author, pull.base.repository, [update], { effects: [effect], apply })
  } catch (error) {
    if (error instanceof RefusedUpdate) throw error
    const isMoved = (await tipOf(pull.base.repository, pull.base.ref)) !== tip
    if (isMoved && isOpen(pull)) throw new Refusal(405, 'Base branch was modified. Review and try the merge again.')
    throw error
  }
}

/** Makes a pull request a merged one: `base` is where its base branch was before. */
export function closeMerged(
  { state, caller }: Pick<Author, 'state' | 'caller'>,
  pull: Pull,
  { base, sha }: { readonly base: string; readonly sha: string }
): void {
  const at = timestamp(state.now())
  const by = loginOf(caller)
  Object.assign(pull.issue, { state: 'closed', closedAt: at, closedBy: by, updatedAt: at })
  Object.assign(pull, { merged: { at, by, sha }, autoMerge: undefined })
  pull.base.sha = base
}
