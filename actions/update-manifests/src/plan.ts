import { counted } from '#core/action/counted'
import { nothingToDo, type Plan, refuse } from '#core/action/plan'
import { assertPlaces } from '#core/manifest/assert-places'
import type { Found } from '#core/rewrite/found'
import type { RewriteOperation } from '#core/rewrite/operation'
import { outputsOf, type RewriteOutput, rewriteOutputs } from '#core/rewrite/outputs'
import { placesIn, planRewrite } from '#core/rewrite/plan'
import { type Wording, writing } from '#core/rewrite/wording'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'

/** Every output that the plan or an operation can set. */
export const outputs = rewriteOutputs

const nowhere = 'no place was found, and all edits are optional'
const less = 'split the edits over several steps'

const wordings: Readonly<Record<'edit' | 'restore', Wording>> = {
  edit: { ...writing, nowhere, less },
  restore: { verb: 'restore', done: 'restored', nowhere: 'the record holds no change', less }
}

/** Whether all places hold what they should. Where none was looked at, nothing has been asserted. */
function assertion(found: Found): Plan<never, RewriteOutput> {
  const { work } = found
  const { warnings } = work
  const told = outputsOf(found)
  const wrong = work.complaints.length > 0 ? work.complaints : assertPlaces(work.files)
  if (wrong.length > 0) return { ...refuse(wrong, told), warnings }
  const places = placesIn(work)
  if (places === 0 && warnings.length === 0) return nothingToDo(nowhere, told)
  const reason = `${counted(places, 'place')} ${places === 1 ? 'holds what it should' : 'hold what they should'}`
  return { verdict: 'proceed', steps: [], outputs: told, warnings, reason }
}

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Plan<RewriteOperation, RewriteOutput> {
  if (facts.skipped !== undefined) return nothingToDo(facts.skipped, outputsOf(undefined))
  const { found } = facts
  return inputs.mode === 'assert' ? assertion(found) : planRewrite(inputs, found, wordings[inputs.mode])
}
