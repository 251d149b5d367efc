import { describe, expect, test } from '@jest/globals'
import { coverageList, coverageTable, gaps } from '../../scripts/requirements-coverage.ts'
import { readRequirements } from '../../scripts/requirements-list.ts'
import { idsNamed } from '../../scripts/requirements-named.ts'

// In pieces, so that this file names nothing itself.
const claim = (ids: string) => `  // ${'proves'} ${ids}\n  ${'test'}('x', () => {`

const list = `
| Id | What is asked | Where it stands |
| --- | --- | --- |
| S8.1 | Tags | |
| S8.2 | Notes | planned: the action that writes them |
| S9.1 | Announced | by hand: the checklist |
`

const { requirements } = readRequirements(list)
const named = (...ids: string[]) => new Map(ids.map((id) => [id, [`test/${id}.test.ts`]]))

describe('the list', () => {
  test('has ids, titles and reasons', () => {
    expect(readRequirements(list)).toEqual({
      requirements: [
        { id: 'S8.1', title: 'Tags', standing: undefined },
        { id: 'S8.2', title: 'Notes', standing: { kind: 'planned', reason: 'the action that writes them' } },
        { id: 'S9.1', title: 'Announced', standing: { kind: 'by hand', reason: 'the checklist' } }
      ],
      problems: []
    })
  })

  test.each([
    ['nothing at all', 'text', 'no requirement is listed'],
    ['an id of another form', '| S8-1 | Tags | |', 'S8-1: is no id; write one such as S1.21'],
    ['an id twice', '| S8.1 | Tags | |\n| S8.1 | Notes | |', 'S8.1: is listed twice'],
    ['no title', '| S8.1 |  | |', 'S8.1: has no title'],
    ['a reason of no kind', '| S8.1 | Tags | later |', 'S8.1: stands as "later"; write one of planned, by hand'],
    ['a kind without a reason', '| S8.1 | Tags | planned: |', 'S8.1: stands as "planned:"; write one of planned']
  ])('is refused with %s', (_, markdown, problem) => {
    expect(readRequirements(markdown).problems).toEqual([expect.stringContaining(problem)])
  })
})

test.each([
  ['a comment', claim('S8.1, S9.12'), ['S8.1', 'S9.12']],
  ['a comment with words', claim('S8.1 (by tag), and S8.2'), ['S8.1', 'S8.2']],
  ['a title', `${'test'}('S8.1: tags', () => {`, ['S8.1']],
  ['the title of a table', `  ${'describe'}.each(cases)('S8.1: %s'`, ['S8.1']],
  ['the title below a table', `  ${']'})('S8.1: %s', async () => {`, ['S8.1']],
  ['two of the same', `${claim('S8.1')}\n${claim('S8.1')}`, ['S8.1']],
  ['another comment', '// as S8.1 says', []],
  ['a value', "const id = 'S8.1'", []],
  ['something longer', claim('XS8.1'), []]
])('a test names requirements by %s', (_, text, ids) => {
  expect(idsNamed(text)).toEqual(ids)
})

describe('the list is true', () => {
  test('when a test names what has no reason, and nothing else', () => {
    expect(gaps(requirements, named('S8.1'))).toEqual([])
  })

  test.each([
    ['an id that is in neither', named(), 'S8.1 (Tags): no test names it; write "'],
    ['one in both', named('S8.1', 'S8.2'), 'S8.2 (Notes): test/S8.2.test.ts proves it; take "planned: …" out'],
    ['one that nobody asks for', named('S8.1', 'S8.9'), 'S8.9: test/S8.9.test.ts names it, and it is not listed']
  ])('and not with %s', (_, tests, problem) => {
    expect(gaps(requirements, tests)).toEqual([expect.stringContaining(problem)])
  })
})

test('the coverage is counted by process', () => {
  const cells = coverageTable(requirements).map((row) => row.trim().split(/ {2,}/))
  expect(cells).toEqual([
    ['by a test', 'planned', 'by hand', 'passed through', 'documented', 'in all'],
    ['S8', '1', '1', '0', '0', '0', '2'],
    ['S9', '0', '0', '1', '0', '0', '1'],
    ['all', '1', '1', '1', '0', '0', '3']
  ])
})

test('and listed with its tests', () => {
  expect(coverageList(requirements, named('S8.1'))).toEqual([
    'S8.1 Tags\n      test/S8.1.test.ts',
    'S8.2 Notes\n      planned: the action that writes them',
    'S9.1 Announced\n      by hand: the checklist'
  ])
})
