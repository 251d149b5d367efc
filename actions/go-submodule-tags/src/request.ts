import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { isFullSha } from '#core/git/full-sha'
import type { Release } from '#core/manifest/placeholders'
import { readGoVersion } from '#core/modules/go-version'
import { observeRelease, openRefs, type Refs } from '#core/placeholders/observe-release'
import { deliveryTemplates } from '#core/rewrite/texts'
import { formatVersion, type Version } from '#core/version/semver'
import { contradictions } from './consistent.ts'
import type { Inputs } from './inputs.ts'

/** What is asked for: the release, and the way to the refs of the server. */
export interface Request {
  readonly refs: Refs
  readonly release: Omit<Release, 'imageDigest'>
  /** What all modules get where there are no sets. */
  readonly version: Version | undefined
}

function versionOf({ tag }: Request['release'], inputs: Inputs, complaints: Complaint[]): Version | undefined {
  if (tag !== undefined) {
    const reading = readGoVersion(`v${formatVersion(tag.version)}`)
    if (reading.ok) return reading.version
    complaints.push({ place: 'version', problem: reading.problem, remedy: reading.remedy })
  } else if (inputs['module-sets'] === '') {
    const problem = `names no version: ${inputs.version === '' ? 'it is empty' : 'it is a branch'}`
    complaints.push({ place: 'version', problem, remedy: 'give the release, such as v1.2.3' })
  }
  return undefined
}

/**
 * Reads the release that is asked for.
 * @throws Refusal with every complaint about the inputs
 */
export async function observeRequest(inputs: Inputs, runner: Runner): Promise<Request> {
  const wrong = contradictions(inputs)
  if (wrong.length > 0) throw new Refusal(wrong)
  const refs = openRefs(runner, inputs.token)
  const templates = inputs.mode === 'bump' ? deliveryTemplates(inputs) : `${inputs.message}\n${inputs['release-tag']}`
  // Without sets the version itself is needed, whatever the templates say.
  const needed = inputs['module-sets'] === '' ? `${templates}\nwhen\n` : templates
  // The commit of a tagging run comes from elsewhere: from the tags that are there, if any are.
  const sha = isFullSha(inputs.sha) ? inputs.sha : ''
  const release = await observeRelease({ ...inputs, sha }, runner, refs, needed)
  const complaints: Complaint[] = []
  const version = versionOf(release, inputs, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  return { refs, release, version }
}
