import { describe, expect, test } from '@jest/globals'
import type { PullRequestWish } from '#core/delivery/pull-request'
import type { PullRequestFacts } from '#core/delivery/pull-request-facts'
import { baseHead, beyondBy, branchHead, branchOf, commitBy, pullOf, wishOf } from './pull-request-samples.ts'
import { type Case, commit, stepsOf, there, told } from './pull-request-steps-of.ts'

describe('nothing left to change', () => {
  const close = '+ close pull request'
  const drop = '+ delete pull request branch'
  const left = { number: 7, head: branchHead, author: 'ada' }
  const same = branchOf({ changes: branchOf().changes.map((each) => ({ ...each, base: each.after })) })
  const endings: Case[] = [
    ['nothing there', {}, {}, [], 'none'],
    ['an open pull request', {}, there, [close]],
    ['with its branch', { deleteBranch: true }, there, [close, drop]],
    ['a run was cut off before the branch went', { deleteBranch: true }, { branch: branchOf(), closed: left }, [drop]],
    [
      'the branch has moved since',
      { deleteBranch: true },
      { branch: branchOf(), closed: { ...left, head: baseHead } },
      [],
      'none'
    ],
    [
      'the pull request was somebody else’s',
      { deleteBranch: true },
      { branch: branchOf(), closed: { ...left, author: 'cleo' } },
      [],
      'none'
    ],
    [
      'others have commits on the branch of a closed one',
      { deleteBranch: true },
      { branch: branchOf({ beyond: beyondBy('cleo') }), closed: left },
      [],
      'none'
    ],
    ['a branch that never had one', { deleteBranch: true }, { branch: branchOf() }, [], 'none'],
    [
      'commits of others',
      { deleteBranch: true },
      { ...there, branch: branchOf({ beyond: beyondBy('cleo') }) },
      [],
      'none'
    ],
    [
      'append: the branch has something of its own',
      { append: true },
      there,
      [`= ${commit} append`, '= update pull request'],
      'none'
    ],
    ['append: the base has it all', { append: true }, { branch: same, pull: pullOf() }, [close]]
  ]
  test.each(told(endings))('%s', (_, wish, facts, expected, operation) => {
    const { plan, steps } = stepsOf(wish, facts, [])
    expect([steps, plan.outputs['pull-request-operation']]).toEqual([expected, operation])
  })

  test('what others have done is left open with a warning', () => {
    const { plan } = stepsOf({}, { ...there, branch: branchOf({ beyond: beyondBy('cleo') }) }, [])
    expect(plan.warnings.join()).toMatch(/#7 is left open: .* holds commits of "cleo" \(ccccccc\)/)
  })
})

describe('whose commits a branch holds', () => {
  const changed = branchOf({ changes: [] })
  const by = (commits: ReturnType<typeof commitBy>[], more = false) => ({
    branch: { ...changed, beyond: { mergeBase: baseHead, commits, more } }
  })
  const bot = wishOf().commit
  test.each<[string, Partial<PullRequestWish>, Partial<PullRequestFacts>, string | undefined]>([
    ['the token’s', {}, by([commitBy('Ada')]), undefined],
    [
      'somebody else’s',
      {},
      by([commitBy('cleo')]),
      '"release/v1.3.0" holds commits of "cleo" (ccccccc), and replacing it would lose them'
    ],
    [
      'an unknown author’s',
      {},
      by([commitBy(undefined)]),
      '"release/v1.3.0" holds commits of "Ada" (ccccccc), and replacing it would lose them'
    ],
    [
      'the author that was asked for',
      { commit: { ...bot, author: 'Ada <ada@example.org>' } },
      by([commitBy(undefined)]),
      undefined
    ],
    [
      'more than were read',
      {},
      by([], true),
      '"release/v1.3.0" holds more commits than can be looked at, or a history of its own, and replacing it would lose them'
    ]
  ])('%s', (_, wish, facts, problem) => {
    expect(stepsOf(wish, facts).plan.complaints[0]?.problem).toBe(problem)
  })
})
