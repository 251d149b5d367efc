import { counted } from '../action/counted.ts'
import { nothingToDo, type Plan, refuse } from '../action/plan.ts'
import { changedIn } from './changed.ts'
import type { Found } from './found.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { RewriteOperation } from './operation.ts'
import { omissions, outputsOf, type RewriteOutput } from './outputs.ts'
import { planSteps } from './plan-steps.ts'
import type { Wording } from './wording.ts'
import type { Work } from './work.ts'

/** How many places were found, those that stay as they are included. */
export function placesIn({ files }: Work): number {
  return files.reduce((sum, { edited, left }) => sum + edited.length + left.length, 0)
}

function reasonOf(work: Work, places: number, { done }: Wording): string {
  const changed = changedIn(work).length
  return changed > 0 ? `${counted(changed, 'file')} ${done}` : `${counted(places, 'place')} already as wanted`
}

/** Decides what is done with files that were found, from the inputs and what was found alone. */
export function planRewrite(
  inputs: DeliveryInputs,
  found: Found,
  wording: Wording
): Plan<RewriteOperation, RewriteOutput> {
  const { work } = found
  const outputs = outputsOf(found)
  if (work.complaints.length > 0) return { ...refuse(work.complaints, outputs), warnings: work.warnings }
  const { steps, outputs: more = {}, complaints = [], reason, ...told } = planSteps(inputs, found, wording)
  const warnings = [...work.warnings, ...(told.warnings ?? []), ...omissions(found, wording)]
  if (complaints.length > 0) return { ...refuse(complaints, outputs), warnings }
  const all = { ...outputs, ...more }
  const places = placesIn(work)
  // A warning about files is that an edit has been made already; one without files tells why there are none.
  const isNothing = places === 0 && (work.warnings.length === 0 || work.files.length === 0)
  if (isNothing && !steps.some(({ state }) => state === 'pending'))
    return { ...nothingToDo(wording.nowhere, all), warnings }
  const why = reason ?? reasonOf(work, places, wording)
  if (steps.length === 0) return { ...nothingToDo(why, all), warnings }
  return { verdict: 'proceed', steps, outputs: all, warnings, reason: why }
}
