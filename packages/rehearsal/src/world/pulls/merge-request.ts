import { randomUUID } from 'node:crypto'
import { Struck } from '../faults/strike.ts'
import { Refusal } from '../refusal.ts'
import { type Author, RefusedUpdate } from '../update-refs.ts'
import { followUp } from './follow-pushes.ts'
import { mergePull } from './merge-pull.ts'
import { enqueuePull } from './merge-queue.ts'
import { queueMethod } from './merge-rules.ts'
import type { MergeMethod, Pull } from './pull.ts'

/** How a pull request is to be merged in the background. */
export interface BackgroundWish {
  readonly method: MergeMethod
  readonly action: 'default' | 'direct_merge' | 'merge_queue'
  readonly title?: string | undefined
  readonly message?: string | undefined
  /** What the head must be. */
  readonly sha: string
}

/** What came of a merge in the background. */
export type MergeOutcome =
  | { readonly status: 'merged'; readonly message: string; readonly sha: string }
  | { readonly status: 'enqueued' | 'failed'; readonly message: string }

/** A merge that was asked for, and that GitHub carries out in the background. */
export interface MergeRequest {
  readonly uuid: string
  readonly wish: BackgroundWish
  outcome: MergeOutcome | undefined
  /** Whether somebody has looked: the first look always finds it in progress. */
  isLookedAt: boolean
}

const requests = new WeakMap<Pull, MergeRequest[]>()

/** The merge requests of a pull request, the newest first. */
export function mergeRequestsOf(pull: Pull): readonly MergeRequest[] {
  return requests.get(pull) ?? []
}

/** Asks for a merge in the background; what the rules say is found out there. */
export function requestMerge(author: Author, pull: Pull, wish: BackgroundWish): MergeRequest {
  const request: MergeRequest = { uuid: randomUUID(), wish, outcome: undefined, isLookedAt: false }
  requests.set(pull, [request, ...mergeRequestsOf(pull)])
  followUp(author.state, async () => {
    request.outcome = await carryOut(author, pull, wish)
  })
  return request
}

async function carryOut(author: Author, pull: Pull, wish: BackgroundWish): Promise<MergeOutcome> {
  const { action, method, title, message, sha } = wish
  const isQueued = action === 'merge_queue' || (action === 'default' && (await queueMethod(pull)) !== undefined)
  try {
    if (isQueued) {
      await enqueuePull(author, pull, sha)
      return { status: 'enqueued', message: 'Pull request was added to the merge queue.' }
    }
    const merged = await mergePull(author, pull, { method, title, message, sha })
    return { status: 'merged', message: 'Pull request was merged.', sha: merged }
  } catch (error) {
    if ([Refusal, RefusedUpdate, Struck].some((kind) => error instanceof kind))
      return { status: 'failed', message: (error as Error).message }
    throw error
  }
}
