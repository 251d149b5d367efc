import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { isFullSha } from '#core/git/full-sha'
import type { RemoteRefs } from '#core/git/remote'
import type { Inputs } from './inputs.ts'

/** The commit that is asked for. */
export interface Asked {
  readonly commit: string
  /** Whether it is this one and no other: what follows from a branch gives way to tags that are there already. */
  readonly fixed: boolean
  /** How it was found, as the end of a sentence. */
  readonly by: string
}

function refused(place: string, problem: string, remedy: string): Refusal {
  return new Refusal([{ place, problem, remedy }])
}

/** A branch as the server has it: a clone may be behind, and nobody would see it. */
function headOf(name: string, { branches }: RemoteRefs): Asked {
  const branch = name.replace(/^refs\/heads\//, '')
  const commit = branches.get(branch)
  if (commit !== undefined) return { commit, fixed: false, by: `the branch ${quote(branch)} at the server` }
  const remedy = 'give the full SHA of a commit, or a branch that the repository has'
  throw refused('sha', `is neither a full SHA nor a branch at the server: ${quote(name)}`, remedy)
}

function ofTag(ref: string, place: string, { tags }: RemoteRefs): Asked {
  const tag = ref.slice('refs/tags/'.length)
  const commit = tags.get(tag)?.commit
  if (commit !== undefined) return { commit, fixed: true, by: `the tag ${quote(tag)}` }
  throw refused(place, `the tag ${quote(tag)} is not at the server`, 'push it again, or give the commit as sha')
}

/** The commit that is asked for where no ref of the server has a say in that; else undefined. */
export function commitWithoutRefs({ sha }: Inputs, { ref, sha: event }: Runner): string | undefined {
  const text = sha === '' && !/^refs\/(?:tags|pull)\//.test(ref) ? event : sha
  return isFullSha(text) ? text : undefined
}

/**
 * Finds the commit that is asked for: that of `sha`, of the tag that started the run, or of the event.
 * @throws Refusal when there is none, or one that would be gone tomorrow
 */
export function askedCommit({ sha, mode }: Inputs, { ref, sha: event }: Runner, refs: RemoteRefs): Asked {
  if (isFullSha(sha)) return { commit: sha, fixed: true, by: 'sha' }
  if (sha.startsWith('refs/tags/')) return ofTag(sha, 'sha', refs)
  if (sha !== '') return headOf(sha, refs)
  if (ref.startsWith('refs/tags/')) return ofTag(ref, 'event', refs)
  if (ref.startsWith('refs/pull/') && mode === 'tag') {
    const remedy = 'tag after it is merged, on the event push, or give the commit as sha'
    throw refused('event', 'is of a pull request, whose merge commit no branch will have', remedy)
  }
  if (isFullSha(event)) return { commit: event, fixed: false, by: 'the event' }
  throw refused('sha', 'is empty, and the run names no commit', 'give the full SHA of a commit, or a branch')
}
