import { describe, expect, test } from '@jest/globals'
import {
  fitDescription,
  freezeStatus,
  type Ground,
  LONGEST,
  strictest
} from '../../../actions/freeze-branch/src/freeze-status.ts'
import { membersOf, readMergeGroup } from '../../../actions/freeze-branch/src/merge-group.ts'
import type { Status } from '../../../actions/freeze-branch/src/pull-facts.ts'
import { headStatuses, wrongStatuses } from '../../../actions/freeze-branch/src/set-statuses.ts'

const frozen: Ground = {
  ...{ kind: 'frozen', branch: 'main', until: '2026-01-02T15:04:05Z' },
  ...{ versions: ['0.50.0'], reason: 'candidate phase' }
}

test.each<[string, Ground, Parameters<typeof freezeStatus>[1], Status]>([
  [
    'a branch that is not frozen',
    { kind: 'free', branch: 'main' },
    undefined,
    { state: 'success', description: 'main is not frozen' }
  ],
  [
    'what is held',
    frozen,
    { passes: false, because: 'no rule lets it pass' },
    { state: 'failure', description: 'held: main is frozen until 2026-01-02 15:04 UTC for 0.50.0: candidate phase' }
  ],
  [
    'what has not been judged',
    { ...frozen, versions: [], reason: '' },
    undefined,
    { state: 'failure', description: 'held: main is frozen until 2026-01-02 15:04 UTC' }
  ],
  [
    'what passes',
    frozen,
    { passes: true, because: 'label freeze-exempt: set by mia (maintain)' },
    { state: 'success', description: 'passes the freeze of main: label freeze-exempt: set by mia (maintain)' }
  ],
  [
    'a closed window',
    { kind: 'closed', branch: 'main', opens: '2026-01-05T08:00:00Z' },
    { passes: false, because: 'no rule lets it pass' },
    { state: 'failure', description: 'held: main takes changes in its window only, which opens 2026-01-05 08:00 UTC' }
  ],
  [
    'what passes outside of the window',
    { kind: 'closed', branch: 'main', opens: '2026-01-05T08:00:00Z' },
    { passes: true, because: 'title fix: by ada' },
    { state: 'success', description: 'passes outside of the window of main: title fix: by ada' }
  ],
  [
    'what is not decided',
    { kind: 'undecided', branch: 'main' },
    undefined,
    { state: 'pending', description: 'whether main takes this now is being found out' }
  ]
])('%s', (_, ground, judgement, status) => {
  expect(freezeStatus(ground, judgement)).toEqual(status)
})

describe('a description', () => {
  test.each([
    ['x'.repeat(LONGEST), 'x'.repeat(LONGEST)],
    ['x'.repeat(LONGEST + 1), `${'x'.repeat(LONGEST - 1)}…`],
    [`${'x'.repeat(130)} and more of it`, `${'x'.repeat(130)} and…`],
    [`${'x'.repeat(130)}, (${'y'.repeat(30)}`, `${'x'.repeat(130)}…`],
    [' a\n b\t\u2028c ', 'a b c'],
    ['a \u{1f4a9} b', 'a \ufffd b'],
    ['a\u202eb\u0007', 'a\\u202eb\\u0007'],
    ['::error::x', ':\\:error:\\:x']
  ])('%j', (text, fit) => {
    expect(fitDescription(text)).toBe(fit)
    expect(fitDescription(fit)).toBe(fit)
  })

  test('of any reason is taken by GitHub', () => {
    for (const reason of ['', 'ä'.repeat(500), '\u0000'.repeat(200), '\ud800'.repeat(100), 'a b '.repeat(100)]) {
      const { description } = freezeStatus({ ...frozen, reason } as Ground)
      expect([...description].length).toBeLessThanOrEqual(LONGEST)
      expect(description).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\u{10000}-\u{10ffff}]*$/u)
    }
  })
})

const status = (state: Status['state'], description = ''): Status => ({ state, description })

test('the strictest status holds for all that share a head', () => {
  const pull = (number: number, head: string, must: Status) => ({ facts: { number, head, status: undefined }, must })
  const pulls = [
    pull(9, 'a', status('success')),
    pull(2, 'a', status('failure', 'held')),
    pull(3, 'b', status('pending'))
  ]
  expect(headStatuses(pulls)).toEqual([
    { head: 'a', numbers: [2, 9], must: status('failure', 'held'), stands: undefined },
    { head: 'b', numbers: [3], must: status('pending'), stands: undefined }
  ])
  expect(strictest([status('success'), status('pending')]).state).toBe('pending')
})

test('a status is wrong when another one stands, or other words', () => {
  const head = (stands: Status | undefined) => {
    return { head: 'a', numbers: [1], must: status('failure', 'x'), stands: stands && { ...stands, at: '' } }
  }
  const all = [undefined, status('failure', 'x'), status('failure', 'y'), status('success', 'x')].map(head)
  expect(wrongStatuses(all).map(({ stands }) => stands?.state)).toEqual([undefined, 'failure', 'success'])
})

const sha = (letter: string) => letter.repeat(40)
const group = (number: number, head: string, base: string) => ({
  ...{ headSha: sha(head), headRef: `refs/heads/gh-readonly-queue/a/b/pr-${number}-${sha(base)}` },
  ...{ baseSha: sha(base), baseRef: 'refs/heads/a/b' }
})
const entry = (number: number, position: number, head: string, base: string) => {
  return { number, position, head: head && sha(head), base: base && sha(base) }
}
const queue = [entry(5, 1, 'b', 'a'), entry(3, 2, 'c', 'b'), entry(9, 3, 'd', 'c'), entry(4, 4, '', '')]

test.each<[string, Parameters<typeof membersOf>, readonly number[]]>([
  ['one pull request', [group(3, 'c', 'b'), queue], [3]],
  ['all from the base on', [group(9, 'd', 'a'), queue], [3, 5, 9]],
  ['several of one commit', [group(2, 'b', 'a'), [entry(1, 1, 'b', 'a'), entry(2, 2, 'b', 'a')]], [1, 2]],
  ['a head that the queue does not know', [group(3, 'f', 'a'), queue], [3, 5]],
  ['a base that the queue does not know', [group(3, 'c', 'f'), queue], [3, 5]],
  ['a name that the queue does not know', [group(7, 'f', 'a'), queue], [3, 4, 5, 7, 9]],
  ['an empty queue', [group(7, 'f', 'a'), []], [7]],
  ['commits in a ring', [group(1, 'b', 'f'), [entry(1, 1, 'b', 'c'), entry(2, 2, 'c', 'b')]], [1, 2]],
  ['a strange name', [{ ...group(1, 'b', 'a'), headRef: 'refs/heads/pr-1' }, []], []]
])('a merge group has %s', (_, given, members) => {
  expect(membersOf(...given)).toEqual(members)
})

test('a merge group is read from its event, and nothing else is', () => {
  const { headSha, headRef, baseSha, baseRef } = group(1, 'b', 'a')
  const event = { merge_group: { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } }
  expect(readMergeGroup(event)).toEqual(group(1, 'b', 'a'))
  for (const other of [
    undefined,
    null,
    {},
    { merge_group: {} },
    { merge_group: { ...event.merge_group, head_sha: 1 } }
  ]) {
    expect(readMergeGroup(other)).toBeUndefined()
  }
})
