import { describe, expect, test } from '@jest/globals'
import type { Collected } from '#core/publishing/ledger-collect'
import { adoptLedger, composeLedger } from '#core/publishing/ledger-compose'
import { type Ledger, writeLedger } from '#core/publishing/ledger-document'
import { historyOf, pullOf } from '#core/publishing/ledger-history'
import { readLedger } from '#core/publishing/ledger-read'

const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
const digest = (sign: string) => `sha256:${sign.repeat(64)}`

describe('the pull request of a commit', () => {
  test.each([
    ['a squash', 'feat: add it (#12)\n\nWords (#9)', { number: 12, title: 'feat: add it' }],
    ['a squash with the number of an issue', 'fix: it (#12) (#15)', { number: 15, title: 'fix: it (#12)' }],
    ['a revert', 'Revert "feat: it (#12)" (#13)', { number: 13, title: 'Revert "feat: it (#12)"' }],
    ['a merge', 'Merge pull request #7 from acme/main\r\n\r\nAdd <b>\r\n\r\nMore', { number: 7, title: 'Add <b>' }],
    ['a merge that says no more', 'Merge pull request #7 from acme/main', { number: 7, title: '' }],
    ['a number alone', '(#3)', { number: 3, title: '' }],
    ['a long title', `${'😀'.repeat(2000)} (#3)`, { number: 3, title: '😀'.repeat(1024) }],
    ['none', 'feat: see #12', undefined],
    ['a number in the body', 'feat: it\n\n(#12)', undefined],
    ['a number that is none', 'feat: it (#0)', undefined],
    ['one that nobody can have', `feat: it (#${'9'.repeat(16)})`, undefined],
    ['a merge of a branch', 'Merge branch "main" into x', undefined],
    ['nothing', '', undefined]
  ])('%s', (_, message, found) => expect(pullOf(message)).toEqual(found))

  test('is told once, beside the commits from the oldest on', () => {
    const commits = [
      { sha: two, message: 'Revise it (#4)' },
      { sha: one, message: 'It (#4)' }
    ]
    expect(historyOf(commits)).toEqual({ commits: [one, two], pullRequests: [{ number: 4, title: 'Revise it' }] })
  })
})

const collected: Collected = {
  tags: [{ tag: 'api/v1.2.3', commit: one }],
  charts: [{ reference: 'r/app:1.2.3', digest: digest('a') }],
  images: [],
  complaints: []
}
const parts = { tag: 'v1.2.3', commit: one, collected, commits: [{ sha: one, message: 'It (#4)' }] }

describe('a ledger', () => {
  test('is composed, with its own tag, and read back', () => {
    const { ledger, complaints } = composeLedger(parts)
    expect(complaints).toEqual([])
    const read = readLedger(writeLedger(ledger))
    expect(read).toMatchObject({ ok: true, ledger: { tags: [{ tag: 'api/v1.2.3' }, { tag: 'v1.2.3', commit: one }] } })
  })

  test('of lines that contradict the release is refused', () => {
    const tags = [{ tag: 'v1.2.3', commit: two }]
    const { complaints } = composeLedger({ ...parts, collected: { ...collected, tags } })
    expect(complaints).toMatchObject([{ place: 'ledger', problem: expect.stringContaining(`leads to ${two}`) }])
  })
})

describe('a ledger that stands there', () => {
  const { ledger: fresh } = composeLedger(parts)
  const found = (some: Partial<Ledger> = {}) => {
    const ledger = { ...fresh, ...some }
    return { ok: true, ledger, text: `${writeLedger(ledger)} ` } as const
  }
  test.each([
    ['the same', {}],
    ['another history', { commits: [two], pullRequests: [] }],
    ['more than this run knows', { images: [{ reference: 'r/i:1', digest: digest('b') }] }]
  ])('is kept to the byte: %s', (_, some) => {
    const there = found(some)
    expect(adoptLedger(fresh, there)).toEqual({ text: there.text, ledger: there.ledger, complaints: [] })
  })

  test.each([
    ['another tag', found({ tag: 'v1.2.4' }), 'it is of the tag "v1.2.4"'],
    ['another commit', found({ commit: two }), `it is of the commit ${two}, and this run of ${one}`],
    [
      'a tag elsewhere',
      found({
        tags: [
          { tag: 'v1.2.3', commit: one },
          { tag: 'api/v1.2.3', commit: two }
        ]
      }),
      `it has the tag "api/v1.2.3" at ${two}, and this run at ${one}`
    ],
    ['a chart less', found({ charts: [] }), 'it has no chart "r/app:1.2.3"'],
    ['no ledger', { ok: false, problem: 'it is no JSON' } as const, 'it is no JSON']
  ])('is not replaced: %s', (_, there, problem) => {
    expect(adoptLedger(fresh, there).complaints).toMatchObject([{ place: 'asset "release-ledger.json"', problem }])
  })

  test('is the one of this run where there is none', () => {
    expect(adoptLedger(fresh, undefined)).toEqual({ text: writeLedger(fresh), ledger: fresh, complaints: [] })
  })
})
