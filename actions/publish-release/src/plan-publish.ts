import { counted } from '#core/action/counted'
import { type Complaint, type Plan, refuse, type Step } from '#core/action/plan'
import { inert, quote } from '#core/action/untrusted'
import { bannerComplaint } from '#core/notes/banner'
import { type AssetStep, assetComplaints, assetConflicts, planAssets } from '#core/publishing/asset-plan'
import type { ReleaseWish } from '#core/publishing/release-facts'
import { planRelease } from '#core/publishing/release-plan'
import type { PublishFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { writeNotes } from './notes-write.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { publishOutputs } from './publish-outputs.ts'
import { publishStep, standing } from './publish-step.ts'
import type { Subject } from './subject.ts'
import { textsStep } from './texts-step.ts'
import { wishOf } from './wish.ts'

type Steps = Step<Operation>[]

function assetsStep({ tag }: ReleaseWish, steps: readonly AssetStep[]): Steps {
  if (steps.length === 0) return []
  const due = steps.filter(({ kind }) => kind !== 'there')
  const files = steps.map(({ file: { name, size, digest, label } }) => ({ name, size, digest, label }))
  const operation = { kind: 'assets', tag, files } as const
  const shown = (due.length === 0 ? steps : due).slice(0, 5).map(({ file }) => quote(file.name))
  const count = due.length === 0 ? steps.length : due.length
  const more = count > shown.length ? ` and ${count - shown.length} more` : ''
  const description = `upload ${shown.join(', ')}${more} to the release ${quote(tag)}`
  if (due.length > 0) return [{ description, operation, state: 'pending' }]
  return [{ description, operation, state: 'satisfied', reason: 'all are there, with the same bytes' }]
}

/** A plan before there is a tag is of what would be done once it is there. */
function toCome({ tag, tagCommit, commit }: Subject): string[] {
  return tagCommit === undefined ? [inert(`the tag ${tag.tag} is not there yet: push it at ${commit} first`)] : []
}

/** Decides about a release, its files and its publication. A refusal has every reason in it. */
export function planPublish(inputs: Inputs, facts: PublishFacts): Plan<Operation, Output> {
  const { subject, found, files, login, notes } = facts
  const written = writeNotes(inputs, subject, notes, facts)
  const banner = bannerComplaint(written.text)
  const complaints: Complaint[] = [...written.complaints, ...(banner === undefined ? [] : [banner])]
  const wish = wishOf(inputs, facts, written.text, complaints)
  const plan = planRelease(wish, found)
  const { release = plan.adopt } = found
  const place = { ownDraft: release?.draft === true, immutable: release?.immutable === true, login }
  const assets = planAssets(files.files, files.there, place)
  complaints.push(...plan.complaints, ...files.complaints, ...assetComplaints(files.files), ...assetConflicts(assets))
  const warnings = [...toCome(subject), ...written.warnings, ...plan.notes]
  if (complaints.length > 0) return { ...refuse<Output>(complaints, {}), warnings }
  const steps = [textsStep(wish, plan, release), ...assetsStep(wish, assets), ...publishStep(wish, plan, release)]
  const told = publishOutputs(wish, plan, facts, assets)
  const reason = `${subject.tag.tag} with ${counted(assets.length, 'file')}${wish.draft ? ', as a draft' : standing(wish)}`
  return {
    verdict: 'proceed',
    reason: inert(reason),
    steps,
    outputs: told.outputs,
    warnings: [...warnings, ...told.warnings]
  }
}
