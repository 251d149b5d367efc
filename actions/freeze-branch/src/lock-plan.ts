/** What is to be done about the lock of a branch, decided from what protects it. */
import type { Complaint } from '#core/action/plan'
import { inert, quote } from '#core/action/untrusted'
import type { Protection, ProtectionRule } from './protection-rules.ts'
import type { LockBefore } from './state.ts'

/** What a freeze does about it. */
export type LockPlan =
  | { readonly kind: 'nothing' }
  /** The protection of the branch gets a lock, and stays as it is otherwise. */
  | { readonly kind: 'lock'; readonly id: string }
  /** The branch gets a protection with nothing but a lock. */
  | { readonly kind: 'protect'; readonly repositoryId: string }
  | { readonly kind: 'refuse'; readonly complaint: Complaint }

/** What a thaw does about it; `notes` say what is left as somebody has made it. */
export type UnlockPlan = { readonly notes: readonly string[] } & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unlock'; readonly id: string }
  | { readonly kind: 'unprotect'; readonly id: string }
)

/** What a freeze must remember of the protection, before it changes anything. */
export function lockBefore({ exact, wide }: Protection): LockBefore {
  const rule = exact ?? wide
  return rule === undefined ? { kind: 'unprotected' } : { kind: 'protected', locked: rule.locked }
}

/** What a freeze, or the repair of one, does about the lock. */
export function planLock({ repositoryId, exact, wide }: Protection, branch: string): LockPlan {
  if (exact !== undefined) return exact.locked ? { kind: 'nothing' } : { kind: 'lock', id: exact.id }
  if (wide === undefined) return { kind: 'protect', repositoryId }
  return wide.locked ? { kind: 'nothing' } : { kind: 'refuse', complaint: tooWide(wide, branch) }
}

/** A protection for the name alone would take away all that the pattern demands of the branch. */
function tooWide(rule: ProtectionRule, branch: string): Complaint {
  const others = rule.branches.filter((name) => name !== branch)
  const more = rule.branchCount - 1 - others.length
  const named = `${others.map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const whom = others.length === 0 ? 'every branch of that pattern, now and later' : `${named}, too`
  return {
    place: `branch ${quote(branch)}`,
    problem: `is protected by the pattern ${quote(rule.pattern)}: a lock there would lock ${whom}`,
    remedy: 'use backend: ruleset, which freezes this branch alone, or make a protection for exactly this branch'
  }
}

/**
 * What a thaw does about the lock: only what the freeze has changed is put back, and only where it is still as the freeze
 * has left it.
 * @param before what the freeze has remembered
 */
export function planUnlock({ exact, wide }: Protection, branch: string, before: LockBefore): UnlockPlan {
  const subject = `the protection of branch ${quote(branch)}`
  if (exact === undefined) return { kind: 'nothing', notes: goneNotes(subject, wide, before) }
  if (before.kind === 'protected' && before.locked) {
    const said = exact.locked
      ? 'stays locked, as it was before the freeze'
      : 'was locked before the freeze and is not any more; it is left so'
    return { kind: 'nothing', notes: [`${subject} ${said}`] }
  }
  const { id, locked, settings } = exact
  if (!locked) return { kind: 'nothing', notes: [`${subject} is not locked any more, and is left as it is`] }
  if (before.kind === 'protected') return { kind: 'unlock', id, notes: [] }
  if (settings.length === 0) return { kind: 'unprotect', id, notes: [] }
  const added = inert(settings.join(', '))
  return {
    kind: 'unlock',
    id,
    notes: [
      `${subject} came with the freeze, and somebody has added to it: only its lock goes, and this stays: ${added}`
    ]
  }
}

function goneNotes(subject: string, wide: ProtectionRule | undefined, before: LockBefore): readonly string[] {
  // A pattern that was locked before is none of ours.
  if (before.kind === 'unprotected' || (before.locked && wide?.locked)) return []
  return [`${subject} was there before the freeze and is gone; nothing is put in its place`]
}

/** What a lock cannot do for a branch. */
export function lockWarnings({ exact, wide }: Protection, branch: string): readonly string[] {
  const rule = exact ?? wide
  if (rule !== undefined && !rule.passedByAdmins) return []
  return [
    `administrators can still push to branch ${quote(branch)} while it is locked, since its protection is not enforced for them ("Do not allow bypassing the above settings"); backend: ruleset holds for everybody whom bypass does not name`
  ]
}
