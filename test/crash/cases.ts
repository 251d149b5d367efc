import fc from 'fast-check'
import type { Case } from './case.ts'
import { type Cut, fileHarms, worldHarms } from './cut.ts'
import { nothing, type Scenario } from './scenario.ts'
import type { Extent } from './survey.ts'

const isKill = ({ harm }: Cut) => harm.startsWith('killed')

/** A call that writes bytes can be cut in its middle. */
const writes = /^(write|append)/

/** A call that adds something to the disk finds it full. */
const adds = /^(write|append|open|mkdir|copy|cp|link|symlink)/

/** Every way to cut a run once. */
function everyCut({ effects, calls }: Extent): Cut[] {
  const onWorld = effects.flatMap((_, at) =>
    worldHarms.map((harm) => ({ at: 'effect', number: at + 1, harm }) as const)
  )
  const onFiles = calls.flatMap((call, at) =>
    fileHarms
      .filter((harm) => harm !== 'killed half-way' || writes.test(call))
      .filter((harm) => !harm.startsWith('disk') || adds.test(call))
      .map((harm) => ({ at: 'file change', number: at + 1, harm }) as const)
  )
  return [...onWorld, ...onFiles]
}

/** Every kill, and every other harm; with everything that others may do where no other kill leaves the same behind. */
export function everyCase({ changes }: Scenario, extent: Extent): Case[] {
  return everyCut(extent).flatMap((cut) => {
    const isAlone = isKill(cut) && !isRepeated(cut, () => true, extent.calls.length)
    return (isAlone ? changes : [nothing]).map((change) => ({ cuts: [cut], change }))
  })
}

/**
 * A sample of them: a kill at every moment of what the scenario is there for, with everything that others may do in
 * turn; and at every third moment, from the last one on, another harm.
 */
export function someCases(scenario: Scenario, extent: Extent): Case[] {
  const { covers, quickCalls } = scenario
  const changes = scenario.changes.slice(0, scenario.quickChanges)
  const calls = extent.calls.slice(0, quickCalls)
  const isMeant = ({ at, number }: Pick<Cut, 'at' | 'number'>) =>
    at === 'file change' ? number <= calls.length : covers.some((name) => name === extent.effects[number - 1])
  const cuts = everyCut(extent).filter(isMeant)
  const kills = cuts.filter(isKill).filter((cut) => !isRepeated(cut, isMeant, calls.length))
  const others = cuts.filter((cut) => !isKill(cut))
  const kinds = [...new Set(others.map(({ harm }) => harm))]
  const moments = [...new Set(others.map(({ number }) => number))].reverse()
  const inTurn = others.filter(({ number, harm }) => {
    const at = moments.indexOf(number)
    return at % 3 === 0 && kinds[(at / 3) % kinds.length] === harm
  })
  return [
    ...kills.map((cut, at) => ({ cuts: [cut], change: changes[at % changes.length] ?? nothing })),
    ...inTurn.map((cut) => ({ cuts: [cut], change: nothing }))
  ]
}

/**
 * Whether another kill leaves the same behind: who is killed after something leaves what is there in front of the next.
 * On the world the later moment of the first is taken, of which the client may have had a part of the reply.
 */
function isRepeated(
  { at, harm, number }: Cut,
  isMeant: (moment: Pick<Cut, 'at' | 'number'>) => boolean,
  lastCall: number
): boolean {
  if (at === 'file change') return harm === 'killed after' && number !== lastCall
  return harm === 'killed before' && number > 1 && isMeant({ at, number: number - 1 })
}

/** So many cases of two cuts, one after the other; the same ones for the same seed. */
export function doubleCuts({ changes }: Scenario, extent: Extent, sample: { seed: number; numRuns: number }): Case[] {
  const cut = fc.constantFrom(...everyCut(extent).filter(isKill))
  return fc.sample(fc.record({ cuts: fc.tuple(cut, cut), change: fc.constantFrom(...changes) }), sample)
}
