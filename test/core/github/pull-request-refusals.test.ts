import { expect, test } from '@jest/globals'
import { Failure, Refusal } from '#core/action/errors'
import { pullRequestFailure } from '#core/github/pull-request-refusals'
import { runnerFor } from '../runner.ts'

const thrown = (status: number, message: string, errors?: unknown, headers = {}) => ({
  ...{ name: 'HttpError', status, message },
  response: { headers, data: { message, ...(errors === undefined ? {} : { errors }) } }
})
const custom = (message: string) => [{ resource: 'PullRequest', code: 'custom', message }]
const invalid = 'Validation Failed'

test.each<[string, unknown, RegExp]>([
  [
    'actions may not',
    thrown(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
    /settings of the repository under Actions, General, Workflow permissions/
  ],
  [
    'no commits',
    thrown(422, invalid, custom('No commits between main and release/v1')),
    /\(Validation Failed: No commits between main and release\/v1\); the branch has nothing/
  ],
  [
    'no common history',
    thrown(422, invalid, custom('The x branch has no history in common with main')),
    /does not come from the base/
  ],
  [
    'a base that went',
    thrown(422, invalid, [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]),
    /Validation Failed: PullRequest base invalid\); correct what GitHub names/
  ],
  [
    'strangers',
    thrown(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the a/b repository.'
    ),
    /name people in reviewers/
  ],
  [
    'a team unseen',
    thrown(422, invalid, [`Could not resolve to a node with the global id of 'T_kw'`]),
    /Members: read/
  ],
  ['the author', thrown(422, 'Review cannot be requested from pull request author.'), /out of reviewers/],
  [
    'a fork',
    thrown(422, invalid, custom("Fork collab can't be granted by someone without permission")),
    /maintainer-can-modify: false/
  ],
  ['an archive', thrown(403, 'Repository was archived so is read-only.'), /out of the archive/],
  ['a long body', thrown(422, invalid, custom('body is too long (maximum is 65536 characters)')), /65,536/],
  [
    'a ruleset',
    thrown(422, 'Repository rule violations found\n\nCannot create ref due to creations being restricted.'),
    /no ruleset or protection covers/
  ],
  [
    'an old server',
    { name: 'GraphqlResponseError', errors: [{ message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }] },
    /older than 3\.13/
  ],
  [
    'a permission',
    thrown(403, 'Resource not accessible by integration', undefined, {
      'x-accepted-github-permissions': 'pull_requests=write'
    }),
    /needs the permission pull-requests: write/
  ],
  ['no answer', { name: 'HttpError', status: 500, message: 'connect ECONNREFUSED' }, /no answer from the GitHub API/],
  ['hostile words', thrown(422, 'x\n::error::y'), /\(x\\n:\\:error:\\:y\)/]
])('%s', (_, error, message) => {
  const failure = pullRequestFailure('open it', runnerFor({}), error)
  expect(failure.message).toMatch(message)
  expect(failure.message).toMatch(/^open it: /)
})

test.each([new Failure('known'), new Refusal([])])('what is explained already stays: %s', (error) => {
  expect(pullRequestFailure('open it', runnerFor({}), error)).toBe(error)
})
