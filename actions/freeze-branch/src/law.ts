/** By what the pull requests to a branch are judged. */
import type { Runner } from '#core/action/runner'
import { type Prefixes, readPrefixes } from './allow-prefixes.ts'
import { type Rule, readRules } from './allow-rules.ts'
import type { Ground } from './freeze-status.ts'
import { groundOf } from './ground.ts'
import type { FreezeState } from './state.ts'
import { readState } from './state-refs.ts'
import type { Window } from './window.ts'

/** How a branch stands, and what may pass. */
export interface Law {
  readonly ground: Ground
  readonly rules: readonly Rule[]
  readonly prefixes: Prefixes
}

/** Tells the law of a branch; each is asked for once. */
export type LawReader = (branch: string) => Promise<Law>

/** What may pass, as texts. */
export type Allowed = Pick<FreezeState, 'allow' | 'prefixes'>

/** Windows in which changes may come in, and what may pass outside of them. */
export interface Windows extends Allowed {
  readonly windows: readonly Window[]
}

/** The law that a state makes, or where there is none, a window that is closed. What cannot be read lets nothing pass. */
export async function lawOf(
  branch: string,
  state: FreezeState | undefined,
  now: number,
  outside: Windows = { windows: [], allow: '', prefixes: '' }
): Promise<Law> {
  const ground = groundOf(branch, state, outside.windows, now)
  if (ground.kind === 'free') return { ground, rules: [], prefixes: new Map() }
  const { allow, prefixes } = ground.kind === 'frozen' && state !== undefined ? state : outside
  const [rules, words] = await Promise.all([readRules(allow), readPrefixes(prefixes)])
  return { ground, rules: rules.rules, prefixes: words.prefixes }
}

/**
 * Reads the laws of branches from what is kept of their freezes.
 * @param known the laws that this run has already
 */
export function openLaws(runner: Runner, token: string, now: number, known: ReadonlyMap<string, Law>): LawReader {
  const laws = new Map<string, Promise<Law>>([...known].map(([branch, law]) => [branch, Promise.resolve(law)]))
  async function read(branch: string): Promise<Law> {
    const stored = await readState(runner, token, branch)
    // A freeze that this version cannot read is a freeze all the same.
    if (stored !== undefined && !stored.reading.ok)
      return { ground: { kind: 'undecided', branch }, rules: [], prefixes: new Map() }
    return lawOf(branch, stored?.reading.ok ? stored.reading.state : undefined, now)
  }
  return (branch) => {
    const law = laws.get(branch) ?? read(branch)
    laws.set(branch, law)
    return law
  }
}
