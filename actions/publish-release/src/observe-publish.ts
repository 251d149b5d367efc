import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { observeRelease, openRefs } from '#core/placeholders/observe-release'
import { adoptable } from '#core/publishing/release-adopt'
import { findRelease, releasePlace } from '#core/publishing/release-find'
import { tagComplaints } from '#core/publishing/release-plan'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { previousComplaints, type Subject, subjectOf } from './subject.ts'

/** The day is needed for the notes too, whatever the title says. */
const always = '\nwhen\n'

/** Where the tag leads. A dry run before there is a tag takes it to be at the commit that it was given. */
function expectedTag(inputs: Inputs, { tagCommit, commit }: Subject): string | undefined {
  const isToCome = tagCommit === undefined && inputs['dry-run'] && inputs.sha !== ''
  return isToCome ? commit : tagCommit
}

/** Reads what publishing needs. Changes nothing. */
export async function observePublish(inputs: Inputs, runner: Runner): Promise<Facts> {
  const refs = openRefs(runner, inputs.token)
  const release = await observeRelease(inputs, runner, refs, `${inputs.name}${always}`)
  const { tag, date } = release
  if (tag === undefined) {
    const problem = 'names no version: it is a branch'
    throw new Refusal([{ place: 'version', problem, remedy: 'give the release, such as v1.2.3' }])
  }
  // What the title needs of the release before follows other rules than where the notes begin.
  const asked = { tag, previous: inputs.previous === '' ? undefined : release.previous, date }
  const subject = subjectOf(inputs, runner, asked, await refs())
  if (!inputs.policy[subject.kind].includes('release')) return { kind: 'unwanted', subject }
  const tagCommit = expectedTag(inputs, subject)
  const complaints = [
    ...tagComplaints({ tag: tag.tag, commit: subject.commit }, tagCommit),
    ...previousComplaints(inputs, asked, await refs())
  ]
  // Nothing can be read of a release whose commit is another one.
  if (complaints.length > 0) throw new Refusal(complaints)
  const { identify } = await import('#core/github/identity')
  const { observeNotes } = await import('./notes-observe.ts')
  const { observeFiles } = await import('./files-observe.ts')
  const place = await releasePlace(runner, inputs.token)
  const [seen, notes, { login }] = await Promise.all([
    findRelease(place, tag.tag),
    observeNotes(inputs, runner, subject),
    identify(runner, inputs.token)
  ])
  const found = { ...seen, tagCommit: seen.tagCommit ?? tagCommit }
  const files = await observeFiles(inputs, place, {
    subject,
    notes,
    tags: (await refs()).tags,
    release: found.release ?? adoptable({ adopt: inputs['adopt-draft'] }, found)
  })
  const { serverUrl, repository } = runner
  return { kind: 'publish', publish: { subject, release, serverUrl, repository, notes, found, files, login } }
}
