import { perform, performAll } from '../effect.ts'
import { Struck } from '../faults/strike.ts'
import { git } from '../git.ts'
import { workflowChangeRefusal } from '../permissions/workflow-changes.ts'
import { defaultBranch, type Repository } from '../repositories.ts'
import { judgeUpdates, type Verdict } from '../rules/judge-updates.ts'
import type { WorldState } from '../state.ts'
import { type Caller, loginOf } from '../tokens.ts'
import { editsOf, effectOf, type RefUpdate } from '../update-refs.ts'
import type { PushReport, PushRequest } from './converse.ts'
import { refuseLargeFiles } from './large-files.ts'

/** Who pushes to what. */
export interface Pusher {
  readonly state: WorldState
  readonly repository: Repository
  readonly caller: Caller
  /** Whether what was sent is too little to hold a file beyond GitHub's limit. */
  readonly isSmall: boolean
}

/**
 * Judges a push and updates the refs that may be updated, in the order of the push: unless it is atomic, what one ref
 * may not does not hold up the others, and so a tag arrives whose branch is refused
 * (https://github.com/stacktale/stacktale/pull/163, https://github.com/jsverse/transloco/pull/989).
 */
export async function applyPush(
  pusher: Pusher,
  push: PushRequest
): Promise<PushReport & { readonly updated: readonly RefUpdate[] }> {
  const large = pusher.isSmall ? [] : await refuseLargeFiles(pusher.repository, push.updates)
  if (large.length > 0) return declineAll(push, large)
  const verdicts = await judge(pusher, push.updates)
  const apply = push.atomic ? updateTogether : updateOneByOne
  const reasons = await apply(pusher, push.updates, verdicts)
  return {
    refs: push.updates.map(({ ref }) => ({ ref, ...reasonFor(reasons, ref) })),
    lines: push.updates.flatMap(({ ref }) => linesFor(verdicts.get(ref), reasons.has(ref))),
    updated: push.updates.filter(({ ref }) => !reasons.has(ref))
  }
}

function declineAll({ updates }: PushRequest, lines: readonly string[]) {
  const refs = updates.map(({ ref }) => ({ ref, reason: 'pre-receive hook declined' }))
  return { refs, lines, updated: [] }
}

type Reasons = ReadonlyMap<string, string>
type Verdicts = ReadonlyMap<string, Verdict>

async function judge({ state, repository, caller }: Pusher, updates: readonly RefUpdate[]): Promise<Verdicts> {
  const deletes = updates.some((update) => update.new === undefined)
  const current = deletes ? `refs/heads/${await defaultBranch(repository)}` : undefined
  const judged = await judgeUpdates(state, repository, caller, updates)
  const verdicts = judged.map(async (verdict) => {
    const { update } = verdict
    const isCurrent = update.ref === current && update.new === undefined
    const deleted = isCurrent ? `refusing to delete the current branch: ${update.ref}` : undefined
    const reason = deleted ?? (await workflowChangeRefusal(repository, caller, update))
    return [update.ref, reason === undefined ? verdict : refused(update, reason)] as const
  })
  return new Map(await Promise.all(verdicts))
}

/** What is older than all rules: it speaks before them, and without a line of explanation. */
function refused(update: RefUpdate, reason: string): Verdict {
  return { update, rejection: { ref: update.ref, reason, lines: [], message: reason }, notice: [] }
}

async function updateOneByOne(pusher: Pusher, updates: readonly RefUpdate[], verdicts: Verdicts): Promise<Reasons> {
  const reasons = new Map<string, string>()
  for (const update of updates) {
    const refused = verdicts.get(update.ref)?.rejection?.reason
    const reason =
      refused ?? (await failure(() => perform(pusher.state, effect(pusher, update), move(pusher, [update]))))
    if (reason !== undefined) reasons.set(update.ref, reason)
  }
  return reasons
}

async function updateTogether(pusher: Pusher, updates: readonly RefUpdate[], verdicts: Verdicts): Promise<Reasons> {
  const reasons = new Map<string, string>()
  for (const { update, rejection } of verdicts.values()) if (rejection) reasons.set(update.ref, rejection.reason)
  const effects = updates.map((update) => effect(pusher, update))
  const moveAll = () => performAll(pusher.state, effects, move(pusher, updates))
  const failed = reasons.size === 0 ? await failure(moveAll) : 'atomic transaction failed'
  if (failed === undefined) return reasons
  return new Map(updates.map(({ ref }) => [ref, reasons.get(ref) ?? whyNot(ref, failed)]))
}

/** A ref that another one drags along: https://github.com/layer5io/sistent/issues/140 has the words. */
function whyNot(ref: string, failed: string): string {
  const isOthers = failed.startsWith("cannot lock ref '") && !failed.startsWith(`cannot lock ref '${ref}'`)
  return isOthers ? 'atomic transaction failed' : failed
}

function effect({ repository, caller }: Pusher, update: RefUpdate) {
  return { ...effectOf(repository, update), via: 'git push', by: loginOf(caller) }
}

function move({ repository }: Pusher, updates: readonly RefUpdate[]): () => Promise<unknown> {
  return () => git(repository.path, ['update-ref', '--stdin'], { input: editsOf(updates) })
}

/** Why an update failed, in git's words as GitHub shows them: `cannot lock ref 'refs/heads/x': ...`. */
async function failure(update: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await update()
    return undefined
  } catch (error) {
    if (error instanceof Struck) return error.message
    if (!(error instanceof Error) || !error.message.startsWith('git update-ref ')) throw error
    return /cannot lock ref .*/.exec(error.message)?.[0] ?? 'failed to update ref'
  }
}

function reasonFor(reasons: Reasons, ref: string): { reason?: string } {
  const reason = reasons.get(ref)
  return reason === undefined ? {} : { reason }
}

function linesFor(verdict: Verdict | undefined, failed: boolean): readonly string[] {
  if (verdict?.rejection !== undefined) return verdict.rejection.lines
  return failed ? [] : (verdict?.notice ?? [])
}
