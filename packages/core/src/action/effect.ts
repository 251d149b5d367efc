/**
 * The one gate for whatever changes something outside this process: a file of the workspace, a ref, a pull request. It is
 * shut until a plan is being carried out, and shut again when the run is cancelled; so a dry run and everything that only
 * observes cannot change anything, whatever the code says.
 */
import { Cancelled } from './errors.ts'

/** The name of every effect that the suite has. The crash tests cut a run before and after each of them. */
export const effectNames = [
  'begin undo journal',
  'add to undo journal',
  'write file',
  'create file',
  'end undo journal',
  'put file back',
  'create blob',
  'create tree',
  'create commit',
  'create branch',
  'move branch',
  'delete branch',
  'push branch',
  'create tag object',
  'push tags',
  'write freeze',
  'delete freeze',
  'open pull request',
  'update pull request',
  'close pull request',
  'comment on pull request',
  'add labels',
  'add assignees',
  'request reviewers',
  'set milestone',
  'create ruleset',
  'update ruleset',
  'delete ruleset',
  'lock branch',
  'unlock branch',
  'protect branch',
  'unprotect branch',
  'open issue',
  'update issue',
  'close issue',
  'comment on issue',
  'pin issue',
  'unpin issue',
  'set variable',
  'set status',
  'write archive',
  'upload blob',
  'mount blob',
  'push manifest',
  'sign',
  'create release',
  'update release',
  'publish release',
  'upload asset',
  'delete asset'
] as const

/** What an effect does, in words of the field. */
export type EffectName = (typeof effectNames)[number]

/** One moment of an effect, for those who watch: it is about to begin, or it has ended well. */
export interface EffectMoment {
  readonly name: EffectName
  readonly moment: 'begin' | 'end'
}

type Watcher = (moment: EffectMoment) => void

/** What ends a change that has begun: a cancelled run must not leave it half-done. */
const endings: readonly EffectName[] = ['put file back', 'end undo journal']

let gate: 'shut' | 'open' | 'ending' | 'cancelled' = 'shut'

/** Opens the gate: a plan is being carried out. */
export function openEffects(): void {
  if (gate === 'shut') gate = 'open'
}

/** Shuts the gate for good, since the run was cancelled: what has begun may end or be put back, and nothing more begins. */
export function cancelEffects(): void {
  gate = gate === 'open' || gate === 'ending' ? 'ending' : 'cancelled'
}

/** A process that kills itself at an effect must do so where the effect is, so whoever watches is found by a global name. */
function watcher(): Watcher | undefined {
  return (globalThis as { [key: symbol]: Watcher | undefined })[Symbol.for('slipway.effects')]
}

/**
 * Carries out one effect.
 * @throws Cancelled when the run was cancelled before it began
 * @throws Error when no plan is being carried out, which is a mistake in the action
 */
export function effect<T>(name: EffectName, work: () => T): T {
  if (gate === 'cancelled' || (gate === 'ending' && !endings.includes(name))) throw new Cancelled()
  if (gate === 'shut') throw new Error(`${name}: no plan is being carried out; this is a mistake in the action`)
  const watch = watcher()
  watch?.({ name, moment: 'begin' })
  const result = work()
  if (watch === undefined) return result
  if (result instanceof Promise) {
    return result.then((value) => {
      watch({ name, moment: 'end' })
      return value
    }) as T
  }
  watch({ name, moment: 'end' })
  return result
}
