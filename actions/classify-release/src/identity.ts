import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { meantToFollow } from '#core/release/order'
import type { Released } from '#core/release/released'
import { compareVersions } from '#core/version/compare'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import { findTag, type Subject } from './subject.ts'

/** One version is one commit: what the server, the inputs and the run say of it must agree. */
function otherCommit(inputs: Inputs, { request, refs }: Facts, { release, present, sha }: Subject): Complaint[] {
  if (sha === '') {
    const problem = `the tag ${quote(release.tag)} is not at the server, and the run names no commit`
    return [{ place: 'sha', problem, remedy: 'push the tag, or set the input sha' }]
  }
  if (!present) return []
  const remedy = 'a published tag is never moved: release this commit as the next version'
  if (inputs.sha !== '' && inputs.sha !== sha) {
    return [{ place: 'sha', problem: `${release.tag} is at ${sha} already, not at ${inputs.sha}`, remedy }]
  }
  const { ref, sha: pushed } = request.run
  const moved =
    ref === `refs/tags/${release.tag}` &&
    pushed !== '' &&
    pushed !== sha &&
    pushed !== refs.tags.get(release.tag)?.object
  if (!moved || inputs.sha !== '') return []
  const problem = `this run is for ${release.tag} at ${pushed}, but the server has it at ${sha}`
  return [{ place: ref, problem, remedy: 'the tag was moved after it was pushed: release the next version' }]
}

/** A release that exists under another name: SemVer ignores build metadata, some file systems ignore the case of a tag. */
function twins({ release, released }: Subject, { refs }: Facts): Complaint[] {
  const lower = release.tag.toLowerCase()
  const cased = [...refs.tags.keys()].filter((tag) => tag !== release.tag && tag.toLowerCase() === lower)
  const same = released.filter(
    ({ tag, version }) => !cased.includes(tag) && compareVersions(version, release.version) === 0
  )
  return [
    ...cased.map((tag) => ({
      place: release.tag,
      problem: `the tag ${quote(tag)} differs from it in case alone`,
      remedy: 'release the next version; a clone on macOS or Windows cannot hold both tags'
    })),
    ...same.map(({ tag }) => ({
      place: release.tag,
      problem: `${quote(tag)} is the same release: build metadata does not tell versions apart (SemVer 2.0.0, section 10)`,
      remedy: 'release the next version'
    }))
  ]
}

function unordered(inputs: Inputs, { release, released }: Subject): Complaint[] {
  const order = inputs['prerelease-order']
  const after = meantToFollow(release.version, released, order)
  if (after.length === 0) return []
  const names = after
    .slice(0, 5)
    .map(({ tag }) => quote(tag))
    .join(', ')
  const byNumber = meantToFollow(release.version, released, 'numeric-suffix').length === 0
  const problem = byNumber
    ? `SemVer puts it before ${names}: undotted numbers are compared as text`
    : `it comes before ${names}, since its prerelease is written in another way`
  const remedy = byNumber
    ? 'set prerelease-order to numeric-suffix, and write the candidates of the next release like rc.1'
    : 'write it as those are written, and with numbers from 10 on set prerelease-order to numeric-suffix'
  return [{ place: release.tag, problem, remedy }]
}

function wrongPrevious(
  { request, refs }: Facts,
  { release, kind }: Subject,
  order: Inputs['prerelease-order']
): Complaint[] {
  const { previous } = request
  if (previous === undefined) return []
  const found: Released | undefined = findTag(previous, refs)
  if (found === undefined) {
    const problem = `the tag ${quote(previous.tag)} is not at the server`
    return [{ place: 'previous', problem, remedy: 'name a tag that was pushed, or leave it out' }]
  }
  if (kind === 'main-build' || compareVersions(found.version, release.version, order) < 0) return []
  const problem = `${quote(previous.tag)} does not come before ${quote(release.tag)}`
  return [{ place: 'previous', problem, remedy: 'name an earlier release, or leave it out' }]
}

/** Why this cannot be the release that it claims to be, as far as the refs tell. */
export function identityComplaints(inputs: Inputs, facts: Facts, subject: Subject): Complaint[] {
  const previous = wrongPrevious(facts, subject, inputs['prerelease-order'])
  if (subject.kind === 'main-build') return previous
  return [...otherCommit(inputs, facts, subject), ...twins(subject, facts), ...unordered(inputs, subject), ...previous]
}
