import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { contradictions } from './consistent.ts'
import type { Found } from './found.ts'
import type { Inputs } from './inputs.ts'
import { observeRelease, openRefs } from './observe-release.ts'
import { readEditList } from './read-edits.ts'
import { type Request, requestOf, templatesIn } from './request.ts'
import { templatesOf } from './templates.ts'

/** What the decision needs to know besides the inputs. */
export interface Facts {
  readonly request: Request
  /** What was found where the files are; undefined when no edit applies to this release. */
  readonly found: Found | undefined
}

/** Reads the edits, the release, and the files where they are to change. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const wrong = contradictions(inputs)
  if (wrong.length > 0) throw new Refusal(wrong)
  const list = await readEditList(inputs, runner.workspace)
  const refs = openRefs(runner, inputs.token)
  const release = await observeRelease(inputs, runner, refs, templatesIn(list) + templatesOf(inputs))
  const request = requestOf(list, release)
  if (request.complaints.length > 0) throw new Refusal(request.complaints)
  if (request.skipped !== undefined) return { request, found: undefined }
  const { find } = await import('./find.ts')
  return { request, found: await find({ inputs, runner, refs, request }) }
}
