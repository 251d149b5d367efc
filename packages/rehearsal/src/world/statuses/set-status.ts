import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { happened } from '../happening.ts'
import { nextId } from '../identifiers.ts'
import { checkObjects } from '../objects.ts'
import { branchesAt } from '../refs.ts'
import { invalidChange, Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { readCommits } from '../rest/history/commit-shape.ts'
import { statusShape } from '../rest/statuses/status-shape.ts'
import { urlsOf } from '../rest/urls.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { type Status, type StatusState, statusesOf } from './status.ts'

/** What is said about a commit. */
export interface NewStatus {
  readonly state: StatusState
  /** `default` when absent. */
  readonly context?: string | undefined
  readonly description?: string | null | undefined
  readonly targetUrl?: string | null | undefined
}

/** More of one context on one commit are refused: https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
const most = 1000

/** Says something about a commit; what was said before in the same context stays and counts no more. */
export async function setStatus(author: Author, repository: Repository, sha: string, said: NewStatus): Promise<Status> {
  const { state, via } = author
  const [object] = /^[0-9a-f]{40}$/i.test(sha) ? await checkObjects(repository.path, [sha]) : []
  if (object?.type !== 'commit') throw new Refusal(422, `No commit found for SHA: ${sha}`)
  const { context = 'default', description = null, targetUrl = null } = said
  const known = statusesOf(repository).get(object.sha) ?? []
  check(known, { ...said, context, description, targetUrl })
  const by = loginOf(author.caller)
  const old = known.find((status) => status.context === context)?.state
  const target = `${repository.fullName} ${object.sha} ${context}`
  const effect = { kind: 'set-status', target, ...(old === undefined ? {} : { old }), new: said.state, via, by }
  const status = await perform(state, effect, () => {
    const created = { id: nextId(state, 'status'), context, state: said.state, description, targetUrl, creator: by }
    const whole = { ...created, createdAt: timestamp(state.now()) }
    statusesOf(repository).set(object.sha, [whole, ...known])
    return whole
  })
  await announce(author, repository, object.sha, status)
  return status
}

/** The sentences are GitHub's: https://github.com/wip/app/issues/79, https://github.com/jenkinsci/github-plugin/pull/252 */
function check(known: readonly Status[], { context, description, targetUrl }: NewStatus): void {
  const refuse = (message: string) => invalidChange({ resource: 'Status', code: 'custom', message })
  if (known.filter((status) => status.context === context).length >= most) {
    throw refuse('This SHA and context has reached the maximum number of statuses.')
  }
  if ([...(description ?? '')].length > 140) {
    const message = 'description is too long (maximum is 140 characters)'
    throw invalidChange({ resource: 'Status', field: 'description', code: 'custom', message })
  }
  if (targetUrl && !/^https?:\/\//.test(targetUrl)) {
    const message = 'target_url must use http(s) scheme'
    throw invalidChange({ resource: 'Status', field: 'target_url', code: 'custom', message })
  }
}

async function announce(author: Author, repository: Repository, sha: string, status: Status): Promise<void> {
  const { state, caller } = author
  const branches = await branchesAt(repository.path, sha)
  const [commit] = await readCommits({ state, repository, urls: urlsOf(state.url, repository) }, [sha])
  const body = { status: statusShape({ state }, repository, sha, status), commit, branches }
  happened(state, { repository, caller, name: 'status', body })
}
