/** By what the pull requests to a branch are judged. */
import type { Runner } from '#core/action/runner'
import { type Prefixes, readPrefixes } from './allow-prefixes.ts'
import { type Rule, readRules } from './allow-rules.ts'
import type { Ground } from './freeze-status.ts'
import { groundOf } from './ground.ts'
import { type FreezeState, stateOf } from './state.ts'
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

/** Changes may come in at any time. */
export const noWindows: Windows = { windows: [], allow: '', prefixes: '' }

/** The law that a state makes, or where there is none, a window that is closed. What cannot be read lets nothing pass. */
export async function lawOf(
  branch: string,
  state: FreezeState | undefined,
  now: number,
  outside: Windows = noWindows
): Promise<Law> {
  const ground = groundOf(branch, state, outside.windows, now)
  if (ground.kind === 'free') return { ground, rules: [], prefixes: new Map() }
  const { allow, prefixes } = ground.kind === 'frozen' && state !== undefined ? state : outside
  const [rules, words] = await Promise.all([readRules(allow), readPrefixes(prefixes)])
  return { ground, rules: rules.rules, prefixes: words.prefixes }
}

/** When laws are read, and what they go by where no branch is frozen. */
export interface Season {
  readonly now: number
  readonly outside: Windows
}

/**
 * Reads the laws of branches from what is kept of their freezes.
 * @param known a law that this run has already
 */
export function openLaws(runner: Runner, token: string, { now, outside }: Season, known?: Law): LawReader {
  const laws = new Map(known === undefined ? [] : [[known.ground.branch, Promise.resolve(known)]])
  async function read(branch: string): Promise<Law> {
    const stored = await readState(runner, token, branch)
    // A freeze that this version cannot read is a freeze all the same.
    if (stored !== undefined && !stored.reading.ok)
      return { ground: { kind: 'undecided', branch }, rules: [], prefixes: new Map() }
    return lawOf(branch, stateOf(stored), now, outside)
  }
  return (branch) => {
    const law = laws.get(branch) ?? read(branch)
    laws.set(branch, law)
    return law
  }
}
