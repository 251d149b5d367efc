/** Reads back what was done to a pull request, by another path than the one that did it. */
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { readHead } from '../git/remote.ts'
import type { ListedPull } from '../github/pull-requests.ts'
import type { PullRequestOperation } from './pull-request.ts'
import { isThere } from './pull-request-apply.ts'
import { numberOf, type PullRequestCame, type PullRequestOccasion, watchPull } from './pull-request-occasion.ts'
import { lookFor } from './pull-request-once.ts'
import { plainText } from './pull-request-text.ts'

async function verifyBranch(branch: string, sha: string | undefined, { runner, token }: PullRequestOccasion) {
  const at = () => readHead(runner, token, branch)
  const seen = await lookFor(async () => ((await at()) === sha ? true : undefined))
  if (seen) return
  const wanted = sha === undefined ? 'gone' : `at ${sha.slice(0, 7)}`
  const now = (await at())?.slice(0, 7) ?? 'not there'
  throw new Failure(
    `branch ${quote(branch)}: git reads ${now} where it should be ${wanted}; somebody else changed it meanwhile: run it again`
  )
}

async function verifyPull(wanted: Partial<ListedPull>, occasion: PullRequestOccasion): Promise<void> {
  const differing = (pull: ListedPull) =>
    (Object.keys(wanted) as (keyof ListedPull)[]).filter(
      (name) => plainText(String(pull[name])) !== plainText(String(wanted[name]))
    )
  const { pull, holds } = await watchPull(occasion, (read) => differing(read).length === 0)
  if (holds) return
  const problem = pull === undefined ? 'it is not there' : `other ${differing(pull).join(', ')} than was asked for`
  throw new Failure(
    `pull request #${numberOf(occasion)}: read back, ${problem}; somebody else changed it meanwhile: run it again`
  )
}

/** What GitHub overlooks in silence, such as an assignee who may not be one, shows here. */
async function verifyAddition(operation: Parameters<typeof isThere>[0], occasion: PullRequestOccasion) {
  const seen = await lookFor(async () => ((await isThere(operation, occasion)) ? true : undefined))
  if (seen) return
  const number = numberOf(occasion)
  throw new Failure(
    `pull request #${number}: ${operation.kind} was taken, but not all of it is there; check the names, and that there are not more than 10 assignees or 15 reviewers`
  )
}

/**
 * Reads one operation back: branches by git, the rest by the API. `came` is what `applyPullRequest` gave.
 * @throws Failure when it is not as it should be
 */
export async function verifyPullRequest(
  operation: PullRequestOperation,
  occasion: PullRequestOccasion,
  came: PullRequestCame
): Promise<void> {
  const { branch, facts } = occasion
  const base = facts.base.name
  switch (operation.kind) {
    case 'commit to pull request branch':
      return verifyBranch(branch, String(came['pull-request-head-sha']), occasion)
    case 'delete pull request branch':
      return verifyBranch(branch, undefined, occasion)
    case 'open pull request':
      return verifyPull({ state: 'open', title: operation.title, base, headBranch: branch }, occasion)
    case 'update pull request': {
      const { kind: _, ...change } = operation
      return verifyPull({ state: 'open', ...change }, occasion)
    }
    case 'close pull request':
      return verifyPull({ state: 'closed' }, occasion)
    default:
      return verifyAddition(operation, occasion)
  }
}
