import type { PlayOptions } from '../runner/options.ts'
import { environmentsOf } from '../world/actions/environments.ts'
import type { Review, RunRecord } from '../world/actions/runs.ts'
import type { Repository } from '../world/repositories.ts'
import { isProtected } from '../world/rules/protected-branches.ts'
import type { ServiceOptions } from './options.ts'

/**
 * What keeps the jobs of a run from their environments: the branches that may deploy to it; what was said beforehand;
 * else, where the environment has reviewers, what one of them says through the API; else nothing.
 */
export function gateOf(
  { approvals }: Pick<ServiceOptions, 'approvals'>,
  repository: Repository,
  run: RunRecord
): NonNullable<PlayOptions['gate']> {
  const waiting = waitingRoom(run)
  return async (environment, _job, signal) => {
    const record = environmentsOf(repository).get(environment.toLowerCase())
    if (record?.branchPolicy?.protected_branches && !(await isOnProtectedBranch(repository, run))) {
      return { allowed: false, reason: notFrom(run.event.ref, environment) }
    }
    const said = approvals?.get(environment.toLowerCase())
    if (said !== undefined) {
      run.reviews.push({ environment, state: said, by: 'you', comment: '' })
      return { allowed: said === 'approved', by: 'you' }
    }
    if ((record?.reviewers.length ?? 0) === 0) return { allowed: true }
    const { state, by, comment } = await waiting.answerFor(environment, signal)
    return { allowed: state === 'approved', by, reason: comment }
  }
}

async function isOnProtectedBranch(repository: Repository, { event: { ref } }: RunRecord): Promise<boolean> {
  return ref.startsWith('refs/heads/') && (await isProtected(repository, ref.slice('refs/heads/'.length)))
}

/** GitHub's words: https://github.com/github/branch-deploy/issues/388 , of tags https://github.com/amd/gaia/issues/2935 */
function notFrom(ref: string, environment: string): string {
  const [, kind, name = ref] = /^refs\/(heads|tags|pull)\/(.*)$/s.exec(ref) ?? []
  const what = kind === 'tags' ? 'Tag' : 'Branch'
  return `${what} "${name}" is not allowed to deploy to ${environment} due to environment protection rules.`
}

/** The jobs of a run that wait for a person. A review is for all that wait for the same environment. */
function waitingRoom(run: RunRecord) {
  const rooms = new Map<string, Set<(review: Review) => void>>()
  return {
    /** Never answers where the job is cancelled first: it waits no more, and nobody is asked. */
    answerFor: (environment: string, signal: AbortSignal): Promise<Review> =>
      new Promise((answer) => {
        const room = rooms.get(environment) ?? new Set()
        rooms.set(environment, room.add(answer))
        run.waiting.set(environment, (review) => {
          rooms.delete(environment)
          for (const each of room) each(review)
        })
        const leave = (): void => {
          room.delete(answer)
          if (room.size > 0 || rooms.get(environment) !== room) return
          rooms.delete(environment)
          run.waiting.delete(environment)
        }
        signal.addEventListener('abort', leave, { once: true })
      })
  }
}
