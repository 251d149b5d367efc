import { describe, expect, test } from '@jest/globals'
import type { PullRequestWish } from '#core/delivery/pull-request'
import type { PullRequestFacts } from '#core/delivery/pull-request-facts'
import { branchNameProblem } from '#core/delivery/pull-request-names'
import { planPullRequest } from '#core/delivery/pull-request-plan'
import { factsOf, file, pullOf, wishOf } from './pull-request-samples.ts'

const unknown = { assignees: [], reviewers: [], milestone: false }
const repository = factsOf().repository

describe('a wish that cannot be', () => {
  test.each<[string, Partial<PullRequestWish>, Partial<PullRequestFacts>, string]>([
    [
      'the base as branch',
      { branch: 'main' },
      {},
      'branch: "main" is the branch that the pull request is to be merged into'
    ],
    [
      'the default branch',
      { branch: 'main' },
      { base: { name: 'next', head: '1' } },
      'branch: "main" is the default branch of the repository'
    ],
    ['no name', { branch: '' }, {}, 'branch: "" cannot be the name of a branch: it is empty'],
    [
      'a wrong name',
      { branch: 'a..b' },
      {},
      'branch: "a..b" cannot be the name of a branch: it has a character, or two dots, that Git does not allow in a ref'
    ],
    ['no base', {}, { base: { name: 'nxt', head: undefined } }, 'base: the branch "nxt" is not there'],
    [
      'a wrong base',
      {},
      { base: { name: '-x', head: undefined } },
      'base: the branch "-x" cannot be the name of a branch: it begins with -'
    ],
    ['no title', { title: ' ' }, {}, 'title: it is empty'],
    [
      'an archive',
      {},
      { repository: { ...repository, archived: true } },
      'repository: the repository is archived and can only be read'
    ],
    [
      'a stranger as assignee',
      {},
      { unknown: { ...unknown, assignees: ['dan'] } },
      'assignees: "dan" cannot be assigned in this repository'
    ],
    [
      'a stranger as reviewer',
      { reviewers: ['dan'] },
      { unknown: { ...unknown, reviewers: ['dan'] } },
      'reviewers: "dan" is no collaborator of this repository'
    ],
    ['the author as reviewer', { reviewers: ['Ada'] }, {}, 'reviewers: "Ada" is the author of the pull request'],
    [
      'who opened it as reviewer',
      { reviewers: ['cleo'] },
      { pull: pullOf({ author: 'cleo' }) },
      'reviewers: "cleo" is the author of the pull request'
    ],
    [
      'no such milestone',
      { milestone: 4 },
      { unknown: { ...unknown, milestone: true } },
      'milestone: there is no milestone with the number 4'
    ]
  ])('%s', (_, wish, facts, expected) => {
    const { complaints, steps } = planPullRequest(wishOf(wish), factsOf(facts), [file])
    expect(complaints.map(({ place, problem }) => `${place}: ${problem}`)).toEqual([expected])
    expect(steps).toEqual([])
  })

  test('every reason is told at once', () => {
    const wish = wishOf({ branch: '', title: '', reviewers: ['ada'] })
    expect(planPullRequest(wish, factsOf(), [file]).complaints.map(({ place }) => place)).toEqual([
      'branch',
      'title',
      'reviewers'
    ])
  })
})

describe('the token of a job', () => {
  const identity = { login: 'github-actions[bot]', jobToken: true }
  test('is warned of where something is opened or pushed', () => {
    expect(planPullRequest(wishOf(), factsOf({ identity }), [file]).warnings.join()).toMatch(/GITHUB_TOKEN.*GitHub App/)
  })
  test.each([
    ['another token', factsOf(), [file]],
    ['nothing to do', factsOf({ identity }), []]
  ])('is no matter with %s', (_, facts, files) => {
    expect(planPullRequest(wishOf(), facts, files).warnings).toEqual([])
  })
})

test.each<[string, boolean]>([
  ['release/v1.3.0', true],
  ['a-b_c.d/é', true],
  ['', false],
  ['refs/heads/x', false],
  ['HEAD', false],
  ['@', false],
  ['-x', false],
  ['a/.b', false],
  ['.a', false],
  ['a.lock/b', false],
  ['a.lock', false],
  ['a..b', false],
  ['a b', false],
  ['a~1', false],
  ['a^', false],
  ['a:b', false],
  ['a?', false],
  ['a*', false],
  ['a[b', false],
  ['a\\b', false],
  ['a@{1}', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
  ['a.', false],
  ['a\u0007', false],
  ['0'.repeat(40), false]
])('branch name %j: %s', (name, fits) => {
  expect(branchNameProblem(name) === undefined).toBe(fits)
})
