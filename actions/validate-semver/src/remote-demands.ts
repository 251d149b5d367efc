import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { branchComplaints } from '#core/history/branch-demand'
import { globsFor } from '#core/history/branch-globs'
import { compareVersions } from '#core/version/compare'
import { parseTag, type ReleaseTag } from '#core/version/tag'
import type { Inputs } from './inputs.ts'
import type { Facts, RemoteFacts } from './observe.ts'

type Tags = RemoteFacts['tags']

/** Every demand on the place of the release at the remote that it does not meet. */
export function remoteComplaints(inputs: Inputs, release: ReleaseTag, facts: Facts): Complaint[] {
  if (facts.remote === undefined) return []
  const { tags, branches } = facts.remote
  return [
    ...(branches === undefined ? [] : branchComplaints(globsFor(inputs['require-branch'], release.version), branches)),
    ...movedComplaints(inputs, release, facts, tags),
    ...(inputs['must-be-new'] ? twinComplaints(release, tags) : [])
  ]
}

/** Says what was found at the remote, as the end of a sentence. */
export function remoteRemark({ tag }: ReleaseTag, { remote }: Facts): string {
  if (remote === undefined) return ''
  const branch = remote.branches?.containing
  const place = branch === undefined ? '' : `, on the branch ${branch}`
  const there = remote.tags.get(tag)
  return `${place}; the tag ${there === undefined ? 'does not exist yet' : `is at ${there.commit.slice(0, 12)}`}`
}

/**
 * The commit that was checked must be the one that the run builds. A tag that moved after it triggered the run would
 * pass with its new commit while the workflow releases the old one.
 */
function movedComplaints(inputs: Inputs, { tag }: ReleaseTag, { ref, sha }: Facts, tags: Tags): Complaint[] {
  const triggered = ref === `refs/tags/${tag}`
  const there = tags.get(tag)
  const place = `tag ${quote(tag)}`
  if (there === undefined) {
    if (!triggered) return []
    return [
      {
        place,
        problem: 'it triggered this run, and is no longer at the remote',
        remedy: 'find out who deleted it, then release the next version'
      }
    ]
  }
  if (there.commit === sha || there.object === sha) return []
  const commits = `at ${there.commit.slice(0, 12)} at the remote, and this run is for ${sha.slice(0, 12)}`
  if (triggered) {
    return [
      {
        place,
        problem: `it was moved since it triggered this run: it is ${commits}`,
        remedy: 'find out who moved it, then release the next version'
      }
    ]
  }
  if (!inputs['must-be-new']) return []
  return [
    {
      place: 'must-be-new',
      problem: `the tag ${quote(tag)} exists: it is ${commits}`,
      remedy: 'release the next version; a published tag is never moved'
    }
  ]
}

/** A tag that says the same version in other words: V1.2.3 or 1.2.3 for v1.2.3, 1.0.0+b for 1.0.0+a; or one in git's way. */
function twinComplaints({ tag, prefix, version }: ReleaseTag, tags: Tags): Complaint[] {
  const component = prefix.replace(/v$/i, '')
  const spellings = [component, `${component}v`, `${component}V`, prefix]
  return [...tags.keys()].flatMap((other) => {
    if (other === tag) return []
    if (tag.startsWith(`${other}/`) || other.startsWith(`${tag}/`)) {
      return [twin(tag, other, 'git cannot hold both, since one is a folder of the other', 'choose another prefix')]
    }
    const found = other.toLowerCase() === tag.toLowerCase() || sameVersion(parseTag(other, spellings), version)
    return found ? [twin(tag, other, 'both name the same version', 'release the next version')] : []
  })
}

function sameVersion(other: ReleaseTag | undefined, version: ReleaseTag['version']): boolean {
  return other !== undefined && compareVersions(other.version, version) === 0
}

function twin(tag: string, other: string, why: string, remedy: string): Complaint {
  return {
    place: 'must-be-new',
    problem: `the remote has the tag ${quote(other)} beside ${quote(tag)}, and ${why}`,
    remedy
  }
}
