import type { Value } from '#core/action/plan'
import type { Change } from '#core/release/change'
import type { Decision } from './decision.ts'
import type { Answers, Changes } from './observe.ts'

/** Commits of a list in the document; the counts are of all. */
const SHOWN = 100

function commits(changes: readonly Change[]) {
  return changes.slice(0, SHOWN).map(({ sha, subject, type, breaking, bump, reverted }) => ({
    sha,
    subject,
    type: type ?? null,
    breaking,
    bump,
    reverted
  }))
}

function range(changes: Changes | undefined) {
  return changes === undefined ? null : { total: changes.total, commits: commits(changes.list) }
}

/** How often each type of commit stands in the range; `''` are commits without one. */
function typeCounts({ list }: Changes): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { type } of list) counts.set(type ?? '', (counts.get(type ?? '') ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN))
}

/**
 * The output `json`: every other output with its own type, and what they are founded on. Lists of commits are cut at 100,
 * subjects at 200 characters and made inert.
 */
export function jsonOutput(outputs: Readonly<Record<string, Value>>, decision: Decision, answers: Answers): string {
  const { parity, suggestion, support, breaking, promotion } = decision
  const { changes, ahead, behind } = answers
  return JSON.stringify({
    ...outputs,
    'image-tags': `${outputs['image-tags']}`.split('\n').filter((tag) => tag !== ''),
    'end-of-life': support?.ended ?? [],
    'supported-lines': support?.supported ?? [],
    environments: promotion,
    'last-candidate': parity.candidate?.tag ?? '',
    'commits-since-candidate': range(ahead),
    'commits-only-in-candidate': range(behind),
    'suggested-bump': suggestion?.bump ?? '',
    'suggested-by': commits(suggestion?.because ?? []),
    'breaking-changes': commits(breaking),
    'commits-since-previous-stable': changes === undefined ? null : { total: changes.total, types: typeCounts(changes) }
  })
}
