import { nearest } from '#core/action/nearest'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import type { RemoteRefs } from '#core/git/remote'
import { type Kind, kindOf } from '#core/release/kind'
import { previousTag } from '#core/release/previous'
import { type Released, releasedOf } from '#core/release/released'
import type { ReleaseTag } from '#core/version/tag'
import type { Inputs } from './inputs.ts'

/** What is released, seen among the refs of the repository. */
export interface Subject {
  readonly tag: ReleaseTag
  readonly kind: Exclude<Kind, 'main-build'>
  /** The commit that the release is bound to, as a full SHA; empty when nobody names one and the tag is not there. */
  readonly commit: string
  /** The commit that the tag leads to at the server. */
  readonly tagCommit: string | undefined
  /** The other releases with the same prefix. */
  readonly released: readonly Released[]
  /** Where the notes begin. */
  readonly previous: Released | undefined
  /** The day of the release in UTC, as 2026-05-29. */
  readonly date: string
}

/** What the inputs say of the release. */
export interface Asked {
  readonly tag: ReleaseTag
  readonly previous: ReleaseTag | undefined
  readonly date: string
}

/**
 * The commit that the release is for. A run that the tag has started is for the commit that was pushed: should the tag lead
 * elsewhere by now, that must be seen, and not followed.
 */
function commitOf(inputs: Inputs, { ref, sha }: Runner, { tag }: ReleaseTag, refs: RemoteRefs): string {
  const there = refs.tags.get(tag)
  if (inputs.sha !== '') return inputs.sha
  const started = ref === `refs/tags/${tag}` && sha !== '' && sha !== there?.object
  return started ? sha : (there?.commit ?? '')
}

/** Why the notes cannot begin where the input `previous` says. */
export function previousComplaints(
  { previous: given }: Inputs,
  { tag, previous }: Asked,
  refs: RemoteRefs
): Complaint[] {
  if (given === '') return []
  const complain = (problem: string, remedy: string) => [
    { place: 'previous', problem: `${quote(given)} ${problem}`, remedy }
  ]
  const remedy = 'name the tag of a release, or leave it out'
  if (previous === undefined) return complain('names no version', remedy)
  if (previous.tag === tag.tag) return complain('is the release itself', remedy)
  if (refs.tags.has(previous.tag)) return []
  const near = nearest(previous.tag, [...refs.tags.keys()])
  return complain('is no tag of the repository', near === undefined ? remedy : `did you mean ${quote(near)}?`)
}

/** Sees a release among the refs of the server. */
export function subjectOf(inputs: Inputs, runner: Runner, { tag, previous, date }: Asked, refs: RemoteRefs): Subject {
  const released = releasedOf(refs.tags, tag.prefix).filter((other) => other.tag !== tag.tag)
  const given = previous && refs.tags.get(previous.tag)
  const habits = { order: inputs['prerelease-order'], markers: inputs.marker }
  return {
    tag,
    kind: kindOf(tag.version, inputs.marker),
    commit: commitOf(inputs, runner, tag, refs),
    tagCommit: refs.tags.get(tag.tag)?.commit,
    released,
    previous: previous && given ? { ...previous, commit: given.commit } : previousTag(tag.version, released, habits),
    date
  }
}
