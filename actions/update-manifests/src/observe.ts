import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { editValues, type Release } from '#core/manifest/placeholders'
import { observeRelease, openRefs } from '#core/placeholders/observe-release'
import { contradictions } from './consistent.ts'
import type { Found } from './found.ts'
import type { Inputs } from './inputs.ts'
import type { Job } from './job.ts'
import { readEditList } from './read-edits.ts'
import { requestOf, skipReason, templatesIn } from './request.ts'
import { templatesOf } from './templates.ts'

/** What the decision needs to know besides the inputs. */
export type Facts =
  /** Why no edit applies to this release. */
  | { readonly skipped: string }
  /** What was found where the files are. */
  | { readonly skipped?: undefined; readonly job: Job; readonly found: Found }

async function digestOf(inputs: Inputs, runner: Runner, release: Release): Promise<string | undefined> {
  if (inputs['require-image'].length === 0) return undefined
  const { requireAll } = await import('./images.ts')
  return requireAll(inputs, runner, editValues(release))
}

/** More lines than this hide the rest of a log; the outputs and the summary have them all. */
const mostLines = 200

async function tell({ account: { changes } }: Found, { log }: Runner): Promise<void> {
  const { changeLine } = await import('#core/manifest/changes')
  for (const change of changes.slice(0, mostLines)) log(changeLine(change))
  if (changes.length > mostLines) log(`and ${changes.length - mostLines} more places`)
}

/** Reads the edits, the release, and the files where they are to change. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const wrong = contradictions(inputs)
  if (wrong.length > 0) throw new Refusal(wrong)
  const list = await readEditList(inputs, runner.workspace)
  const refs = openRefs(runner, inputs.token)
  const release = await observeRelease(inputs, runner, refs, templatesIn(list) + templatesOf(inputs))
  const skipped = skipReason(list, release)
  if (skipped !== undefined) return { skipped }
  const request = requestOf(list, { ...release, imageDigest: await digestOf(inputs, runner, release) })
  if (request.complaints.length > 0) throw new Refusal(request.complaints)
  const { jobOf } = await import('./job.ts')
  const job = await jobOf(inputs, request, runner)
  const { find } = await import('./find.ts')
  const found = await find({ inputs, runner, refs, request, job })
  if (inputs.mode !== 'assert') await tell(found, runner)
  return { job, found }
}
