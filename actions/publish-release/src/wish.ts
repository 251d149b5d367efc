import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { editValues } from '#core/manifest/placeholders'
import { fillInput } from '#core/placeholders/fill-input'
import type { MakeLatest, ReleaseWish } from '#core/publishing/release-facts'
import { isPrereleaseKind } from '#core/release/kind'
import { makesLatest } from '#core/release/latest'
import type { PublishFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { sourceOf } from './notes-source.ts'

/** Controls, line ends, and what turns the direction of a text: a title with one is not what it seems to be. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

function decide(word: 'auto' | 'true' | 'false', rule: boolean): boolean {
  return word === 'auto' ? rule : word === 'true'
}

function latestOf(inputs: Inputs, { subject, found }: PublishFacts, prerelease: boolean): MakeLatest {
  const word = inputs['make-latest']
  if (word !== 'auto') return word
  // A release that nobody should use stands in nobody's way.
  const others = subject.released.filter(({ tag }) => !found.deprecated.includes(tag))
  return !prerelease && makesLatest(subject.tag, others) ? 'true' : 'false'
}

/** What the release is to be, by the inputs, and by the rules of releases where they leave it to them. */
export function wishOf(inputs: Inputs, facts: PublishFacts, notes: string, complaints: Complaint[]): ReleaseWish {
  const { subject, release } = facts
  const { tag, kind, commit } = subject
  const before = complaints.length
  const name = fillInput('name', inputs.name, editValues(release), complaints)
  if (name.trim() === '' && complaints.length === before) {
    complaints.push({ place: 'name', problem: 'comes out empty', remedy: 'give the release a title, such as {tag}' })
  }
  if (hidden.test(name.trim())) {
    const problem = `comes out as ${quote(name)}, with a line end or another sign that is not shown`
    complaints.push({ place: 'name', problem, remedy: 'give the release a title of one line' })
  }
  const prerelease = decide(inputs.prerelease, isPrereleaseKind(kind))
  const makeLatest = latestOf(inputs, facts, prerelease)
  if (prerelease && makeLatest === 'true') {
    const problem = `is true, and ${tag.tag} is a prerelease, which is never the latest`
    complaints.push({ place: 'make-latest', problem, remedy: 'set it to auto, or prerelease to false' })
  }
  const category = inputs['discussion-category']
  return {
    ...{ tag: tag.tag, commit, name, notes, prerelease, makeLatest },
    concluded: [
      ...(sourceOf(inputs) === 'notes' ? [] : (['notes'] as const)),
      ...(inputs['make-latest'] === 'auto' ? (['latest'] as const) : [])
    ],
    adopt: inputs['adopt-draft'],
    draft: decide(inputs.draft, inputs.policy[kind].includes('draft')),
    ...(category === '' ? {} : { discussionCategory: category })
  }
}
