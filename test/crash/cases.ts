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

/**
 * Of two cuts one where both leave the same behind: who is killed after something leaves what is there in front of the
 * next. On the world the later moment is taken, of which the client may have had a part of the reply.
 */
function isDistinct({ at, harm, number }: Cut, lastCall: number): boolean {
  if (at === 'effect') return harm !== 'killed before' || number === 1
  return harm !== 'killed after' || number === lastCall
}

/** Every cut with everything that others may do in between. */
export function everyCase({ changes }: Scenario, extent: Extent): Case[] {
  return everyCut(extent).flatMap((cut) => changes.map((change) => ({ cuts: [cut], change })))
}

/**
 * A sample of them, in which the client is killed at every moment, and every other harm and everything that others may
 * do comes up in turn.
 */
export function someCases({ changes, quickCalls }: Scenario, { effects, calls: all }: Extent): Case[] {
  const calls = all.slice(0, quickCalls)
  const cuts = everyCut({ effects, calls }).filter((cut) => isDistinct(cut, calls.length))
  const others = cuts.filter((cut) => !isKill(cut))
  const kinds = [...new Set(others.map(({ harm }) => harm))]
  const inTurn = others.filter(({ number, harm }) => kinds[number % kinds.length] === harm)
  return [
    ...cuts.filter(isKill).map((cut, at) => ({ cuts: [cut], change: changes[at % changes.length] ?? nothing })),
    ...inTurn.map((cut) => ({ cuts: [cut], change: nothing }))
  ]
}

/** So many cases of two cuts, one after the other; the same ones for the same seed. */
export function doubleCuts({ changes }: Scenario, extent: Extent, sample: { seed: number; numRuns: number }): Case[] {
  const cut = fc.constantFrom(...everyCut(extent).filter(isKill))
  return fc.sample(fc.record({ cuts: fc.tuple(cut, cut), change: fc.constantFrom(...changes) }), sample)
}
