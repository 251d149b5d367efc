import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { editValues, type Release } from '#core/manifest/placeholders'
import { observeRelease, openRefs } from '#core/placeholders/observe-release'
import type { Search } from '#core/rewrite/find'
import type { Found } from '#core/rewrite/found'
import type { Job } from '#core/rewrite/job'
import type { Defaults } from '#core/rewrite/wording'
import type { TemplateValues } from '#core/version/template'
import { contradictions } from './consistent.ts'
import type { Inputs } from './inputs.ts'
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

/** The texts of a delivery where none are given. */
function defaultsOf({ mode }: Inputs, { version }: TemplateValues): Defaults {
  const message = version === undefined ? 'Update manifests' : `Update manifests to ${version}`
  return { message: mode === 'restore' ? 'Restore manifests' : message, branch: 'slipway/update-manifests' }
}

async function findFiles(search: Pick<Search, 'runner' | 'refs' | 'values' | 'job'> & { readonly inputs: Inputs }) {
  const { inputs, runner, values } = search
  const { find } = await import('#core/rewrite/find')
  const found = await find({ ...search, defaults: defaultsOf(inputs, values), groupBy: inputs['group-by'] })
  if (inputs.mode !== 'assert') (await import('#core/rewrite/tell')).tellChanges(found, runner)
  return found
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
  return { job, found: await findFiles({ inputs, runner, refs, values: request.values, job }) }
}
