import { perform } from '../effect.ts'
import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import { RefusedWorkflowChange } from '../permissions/workflow-changes.ts'
import { Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type Caller, loginOf } from '../tokens.ts'
import { type Author, RefusedUpdate } from '../update-refs.ts'
import { mergePull } from './merge-pull.ts'
import { enqueuePull } from './merge-queue.ts'
import { queueMethod } from './merge-rules.ts'
import { mergeSettingsOf } from './merge-settings.ts'
import { mergeStateOf } from './mergeability.ts'
import { pullTarget } from './open-pull.ts'
import { isOpen, type MergeMethod, type Pull, pullsOf } from './pull.ts'

/** Who asked for a merge by itself: GitHub merges in their name, and no workflow may be hidden from it by the token. */
const askedBy = new WeakMap<Pull, Caller>()

/** How a pull request is to be merged by itself. */
export interface AutoMergeWish {
  readonly method?: MergeMethod | undefined
  readonly title?: string | undefined
  readonly message?: string | undefined
}

/**
 * Lets a pull request be merged as soon as the rules of its base branch allow it. Throws a refusal where nothing holds
 * it back, as https://github.com/cli/cli/issues/3400 and https://github.com/peter-evans/enable-pull-request-automerge
 * tell.
 */
export async function enableAutoMerge(author: Author, pull: Pull, wish: AutoMergeWish = {}): Promise<void> {
  const { method = 'merge', title, message } = wish
  await refuse(author, pull, method)
  const by = loginOf(author.caller)
  const effect = { kind: 'enable-auto-merge', target: pullTarget(pull), new: method, via: author.via, by }
  await perform(author.state, effect, () => {
    pull.autoMerge = { enabledBy: by, method, title, message }
    askedBy.set(pull, author.caller)
  })
  recordEvent(author.state, pull.issue, 'auto_merge_enabled', by)
  await announceThread(author, pull.base.repository, pull.issue, 'auto_merge_enabled')
}

async function refuse(author: Author, pull: Pull, method: MergeMethod): Promise<void> {
  const settings = mergeSettingsOf(pull.base.repository)
  if (!settings.allowAutoMerge) throw new Refusal(422, 'Auto merge is not allowed for this repository')
  if (!isOpen(pull)) throw new Refusal(422, 'Pull request is closed')
  if (!settings.methods[method])
    throw new Refusal(422, `Merge method ${method} merging is not allowed on this repository`)
  const state = await mergeStateOf(author, pull)
  const isHeld = state === 'blocked' || state === 'behind' || state === 'draft' || state === 'dirty'
  if (!isHeld) throw new Refusal(422, `Pull request is in ${state} status`)
}

/** Takes back that a pull request is merged by itself. */
export async function disableAutoMerge(author: Author, pull: Pull): Promise<void> {
  if (pull.autoMerge === undefined) throw new Refusal(422, "Can't disable auto-merge for this pull request")
  const by = loginOf(author.caller)
  const old = pull.autoMerge.method
  const effect = { kind: 'disable-auto-merge', target: pullTarget(pull), old, via: author.via, by }
  await perform(author.state, effect, () => {
    pull.autoMerge = undefined
  })
  recordEvent(author.state, pull.issue, 'auto_merge_disabled', by)
  await announceThread(author, pull.base.repository, pull.issue, 'auto_merge_disabled', { reason: 'Manually disabled' })
}

/** Merges what was to be merged by itself and may be now. What the rules still refuse stays. */
export async function mergeWhatIsReady(state: WorldState, repository: Repository): Promise<void> {
  for (const pull of pullsOf(repository)) {
    const { autoMerge } = pull
    const caller = askedBy.get(pull)
    if (!isOpen(pull) || autoMerge === undefined || caller === undefined) continue
    const author = { state, caller, via: 'auto-merge' }
    const { method, title, message } = autoMerge
    if ((await queueMethod(pull)) !== undefined) await enqueueReady(author, pull).catch(keepRefusals)
    else if (await isReady(author, pull)) await mergePull(author, pull, { method, title, message }).catch(keepRefusals)
  }
}

async function isReady(author: Author, pull: Pull): Promise<boolean> {
  const state = await mergeStateOf(author, pull)
  return state === 'clean' || state === 'unstable'
}

/**
 * Where there is a merge queue, auto-merge puts the pull request into it, and has then done its part:
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/merging-a-pull-request-with-a-merge-queue
 */
async function enqueueReady(author: Author, pull: Pull): Promise<void> {
  await enqueuePull(author, pull)
  pull.autoMerge = undefined
}

function keepRefusals(error: unknown): void {
  const isRefusal = [Refusal, RefusedUpdate, RefusedWorkflowChange].some((kind) => error instanceof kind)
  if (!isRefusal) throw error
}
