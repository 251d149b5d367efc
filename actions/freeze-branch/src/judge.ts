/** Whether a pull request may pass a freeze, and why; pure. */
import { inert } from '#core/action/untrusted'
import type { Prefixes } from './allow-prefixes.ts'
import type { Rule } from './allow-rules.ts'
import { judgeRule } from './judge-rule.ts'
import type { Need, PullFacts } from './pull-facts.ts'

/** What the rules come to. */
export interface Judgement {
  readonly passes: boolean
  /** The first rule that lets it pass. */
  readonly matched: Rule | undefined
  /** Why it passes or is held, in a few words; inert. */
  readonly because: string
  /** One line for each rule, inert: `label freeze-exempt: does not fit: the label is not there`. */
  readonly lines: readonly string[]
  /** What must be read before this counts; empty when all is known. */
  readonly needs: readonly Need[]
}

/**
 * Judges by all rules; the first that fits decides. As long as an earlier one needs to know more, nothing passes. Rules
 * behind the one that decides are explained as far as they are known.
 */
export function judge(rules: readonly Rule[], prefixes: Prefixes, facts: PullFacts): Judgement {
  const findings = rules.map((rule) => ({ rule, ...judgeRule(rule, prefixes, facts) }))
  const first = findings.find(({ verdict }) => verdict !== 'does not fit')
  const decided = first?.verdict === 'passes' ? first : undefined
  const lines = findings.map(({ rule, verdict, why }) => {
    const isBehind = verdict === 'unknown' && decided !== undefined
    return inert(
      `${rule.name}: ${isBehind ? `not looked at, since ${decided.rule.name} decides` : `${verdict}: ${why}`}`
    )
  })
  const held = rules.length === 0 ? 'nothing may pass' : 'no rule lets it pass'
  return {
    passes: decided !== undefined,
    matched: decided?.rule,
    because: inert(decided === undefined ? held : `${decided.rule.name}: ${decided.why}`),
    lines,
    needs: first?.verdict === 'unknown' ? first.needs : []
  }
}
