import { expect, test } from '@jest/globals'
import type { PullRequestWish } from '#core/delivery/pull-request'
import { baseHead, beyondBy, branchOf, file, pullOf } from './pull-request-samples.ts'
import { type Case, commit, stepsOf, there, told } from './pull-request-steps-of.ts'

const cases: Case[] = [
  ['nothing there', {}, {}, [`+ ${commit} create`, '+ open pull request']],
  ['all there', {}, there, [`= ${commit} replace`, '= update pull request'], 'none'],
  ['the branch without a pull request', {}, { branch: branchOf() }, [`= ${commit} replace`, '+ open pull request']],
  ['another title', { title: 'T' }, there, [`= ${commit} replace`, '+ update pull request']],
  [
    'the body with other line ends',
    { body: 'a\r\nb\n' },
    { branch: branchOf(), pull: pullOf({ body: 'a\nb' }) },
    [`= ${commit} replace`, '= update pull request'],
    'none'
  ],
  [
    'another base',
    { base: 'next' },
    { ...there, base: { name: 'next', head: baseHead } },
    [`= ${commit} replace`, '+ update pull request']
  ],
  [
    'another content',
    {},
    { ...there, branch: branchOf({ changes: [{ path: file.path, before: 'x', after: 'y', base: 'x' }] }) },
    [`+ ${commit} replace`, '= update pull request']
  ],
  [
    'a path more',
    {},
    {
      ...there,
      branch: branchOf({ changes: [...branchOf().changes, { path: 'z', before: 'x', after: 'y', base: 'x' }] })
    },
    [`+ ${commit} replace`, '= update pull request']
  ],
  [
    'a path less',
    {},
    { ...there, branch: branchOf({ changes: [] }) },
    [`+ ${commit} replace`, '= update pull request']
  ],
  [
    'the base has changed the same file',
    {},
    { ...there, branch: branchOf({ changes: branchOf().changes.map((each) => ({ ...each, base: 'other' })) }) },
    [`+ ${commit} replace`, '= update pull request']
  ],
  ['append to a branch', { append: true }, there, [`+ ${commit} append`, '= update pull request']],
  ['append where there is none', { append: true }, {}, [`+ ${commit} create`, '+ open pull request']],
  [
    'commits of others stay with append',
    { append: true },
    { ...there, branch: branchOf({ beyond: beyondBy('cleo') }) },
    [`+ ${commit} append`, '= update pull request']
  ],
  [
    'commits of others do no harm to what is right',
    {},
    { ...there, branch: branchOf({ beyond: beyondBy('cleo') }) },
    [`= ${commit} replace`, '= update pull request'],
    'none'
  ]
]

test.each(told(cases))('%s', (_, wish, facts, expected, operation) => {
  const { plan, steps } = stepsOf(wish, facts)
  expect([steps, plan.complaints, plan.outputs['pull-request-operation']]).toEqual([expected, [], operation])
})

const wants: Partial<PullRequestWish> = {
  labels: ['Release', 'bot'],
  assignees: ['ben'],
  reviewers: ['cleo'],
  teamReviewers: ['acme/ops'],
  milestone: 3
}

test('people, labels and the milestone are steps of their own', () => {
  const { plan } = stepsOf(wants, {})
  expect(plan.steps.slice(2).map(({ operation }) => operation)).toEqual([
    { kind: 'add labels', labels: ['Release', 'bot'] },
    { kind: 'add assignees', assignees: ['ben'] },
    { kind: 'request reviewers', reviewers: ['cleo'], teams: ['ops'] },
    { kind: 'set milestone', milestone: 3 }
  ])
})

test('only what is missing is added, without regard to case', () => {
  const pull = pullOf({
    labels: ['release', 'theirs'],
    assignees: ['Ben'],
    reviewers: [],
    teams: ['ops'],
    milestone: 9
  })
  const { plan } = stepsOf(wants, { branch: branchOf(), pull })
  expect(plan.steps.slice(2).map(({ state, operation }) => [state, operation])).toEqual([
    ['pending', { kind: 'add labels', labels: ['bot'] }],
    ['satisfied', { kind: 'add assignees', assignees: [] }],
    ['pending', { kind: 'request reviewers', reviewers: ['cleo'], teams: [] }],
    ['satisfied', { kind: 'set milestone', milestone: 3 }]
  ])
})
