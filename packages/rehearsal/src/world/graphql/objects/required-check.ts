import type { RequirableByPullRequestIsRequiredArgs } from '@octokit/graphql-schema'
import { pullsOf } from '../../pulls/pull.ts'
import type { Repository } from '../../repositories.ts'
import { requiredChecksOf } from '../../rules/check-merge.ts'
import type { CheckResult } from '../../rules/check-results.ts'
import { isRequired } from '../../rules/required-checks.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { threadId } from './thread.ts'

/**
 * Whether a check must succeed before a pull request can be merged. Where the query stands tells GitHub nothing: it
 * wants the pull request named (https://github.com/octokit/graphql.js/issues/598 has the sentence).
 */
export async function isRequiredFor(
  repository: Repository,
  { pullRequestId: id, pullRequestNumber: number }: RequirableByPullRequestIsRequiredArgs,
  check: Pick<CheckResult, 'context' | 'app'>
): Promise<boolean> {
  if (id == null && number == null) throw unprocessable('A pull request ID or pull request number is required.')
  const pull = pullsOf(repository).find(({ issue }) => (id == null ? issue.number === number : threadId(issue) === id))
  if (pull === undefined)
    throw notFound(
      `Could not resolve to a PullRequest with the ${id == null ? `number of ${number}` : `global id of '${id}'`}.`
    )
  return isRequired(await requiredChecksOf(repository, pull.base.ref), check)
}
