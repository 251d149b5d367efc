import { type EffectName, effectNames } from '#core/action/effect'
import type { Verdict } from './case.ts'
import type { Cut, CutRun } from './cut.ts'

/** An effect that was cut before it was done, or after it and before the client knew. */
export interface Reached {
  readonly name: EffectName
  readonly point: 'before' | 'after'
}

function nameIn(line: string): EffectName | undefined {
  const name = line.replace(/^(begin|end) /, '')
  return effectNames.find((each) => each === name)
}

/** The effects of some moments that have begun and not ended. */
function openOnes(moments: readonly string[]): EffectName[] {
  const open: EffectName[] = []
  for (const line of moments) {
    const name = nameIn(line)
    if (name === undefined) continue
    if (line.startsWith('begin ')) open.push(name)
    else if (open.includes(name)) open.splice(open.lastIndexOf(name), 1)
  }
  return open
}

/** The effects that a run was cut in front of and behind, when it was killed at a change of a file. */
function reachedOnFiles({ moments }: CutRun, harm: Cut['harm']): Reached[] {
  const lines = moments.filter((line) => line !== 'cut')
  // The call that it was killed at is the last of its moments; what came since the one before was cut neatly.
  const end = harm === 'killed after' ? lines.length : -1
  const made = lines.slice(0, end)
  const since = made.slice(made.findLastIndex((line) => line.startsWith('call ')) + 1)
  const ended = since.filter((line) => line.startsWith('end ')).flatMap((line) => nameIn(line) ?? [])
  const before = openOnes(since).map((name): Reached => ({ name, point: 'before' }))
  const after = [...ended, ...(harm === 'killed after' ? openOnes(lines) : [])].map(
    (name): Reached => ({ name, point: 'after' })
  )
  return harm === 'killed half-way' ? [] : [...before, ...after]
}

/** The effect that a run was at when it was killed at an effect on the world, by the number of that. */
function namesByNumber(cutRuns: readonly (readonly [CutRun, Cut])[]): Map<number, EffectName> {
  const found = cutRuns
    .filter(([, { at }]) => at === 'effect')
    .map(([{ moments }, { number }]) => [number, openOnes(moments).at(-1)] as const)
  return new Map(found.flatMap(([number, name]) => (name === undefined ? [] : [[number, name]])))
}

/**
 * The names of the effects that were cut at both points, in the order of the list of all. A run that is killed after one
 * effect on the world leaves what it would leave in front of the next.
 */
export function covered(verdicts: readonly Verdict[]): EffectName[] {
  // Of a second cut the number is another run's.
  const cutRuns = verdicts.flatMap(({ runs: [run], cuts: [cut] }) =>
    run?.signal === 'SIGKILL' && cut !== undefined ? [[run, cut] as const] : []
  )
  const names = namesByNumber(cutRuns)
  const reached = cutRuns.flatMap(([run, { at, harm, number }]): Reached[] => {
    if (at !== 'effect') return reachedOnFiles(run, harm)
    const [here, next] = [names.get(number), names.get(number + 1)]
    if (here === undefined) return []
    if (harm === 'killed before') return [{ name: here, point: 'before' }]
    return [{ name: here, point: 'after' }, ...(next === undefined ? [] : [{ name: next, point: 'before' } as const])]
  })
  const isReached = (name: EffectName, point: Reached['point']) =>
    reached.some((each) => each.name === name && each.point === point)
  return effectNames.filter((name) => isReached(name, 'before') && isReached(name, 'after'))
}
