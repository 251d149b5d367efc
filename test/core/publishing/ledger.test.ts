import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { PLAN_SCHEMA as known, planDocument } from '#core/action/plan-document'
import { collectLedger, PLAN_SCHEMA } from '#core/publishing/ledger-collect'
import { type Ledger, writeLedger } from '#core/publishing/ledger-document'
import { readLedger } from '#core/publishing/ledger-read'
import { ledgerTagComplaints } from '#core/publishing/ledger-tags'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/ledger.schema.json'), 'utf8'))
const validate = new Ajv2020().compile(schema)

const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
const digest = (sign: string) => `sha256:${sign.repeat(64)}`
const ledger: Ledger = {
  ...{ tag: 'v1.2.3', commit: one },
  tags: [
    { tag: 'v1.2.3', commit: one },
    { tag: 'api/v1.2.3', commit: two }
  ],
  charts: [{ reference: 'ghcr.io/acme/charts/app:1.2.3', digest: digest('a') }],
  images: [{ reference: 'ghcr.io/acme/app:v1.2.3', digest: digest('b') }],
  commits: [two, one, two],
  pullRequests: [
    { number: 12, title: 'Add "x" <b>' },
    { number: 7, title: '' }
  ]
}
const read = (text: string) => {
  const reading = readLedger(text)
  return reading.ok ? reading.ledger : reading.problem
}

describe('a ledger', () => {
  test('is written sorted, the same whatever the order, and read back', () => {
    const text = writeLedger(ledger)
    const turned = { ...ledger, tags: ledger.tags.toReversed(), pullRequests: ledger.pullRequests.toReversed() }
    expect(writeLedger({ ...turned, commits: [two, one] })).toBe(text)
    const back = { ...ledger, tags: ledger.tags.toReversed(), commits: [two, one] }
    expect(read(text)).toEqual({ ...back, pullRequests: ledger.pullRequests.toReversed() })
    expect(writeLedger(read(text) as Ledger)).toBe(text)
    expect(validate(JSON.parse(text))).toBe(true)
  })

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ['another version', { schema: 'slipway/ledger/2', more: 1 }, /^schema: expected slipway\/ledger\/1/],
    ['a field that is not known', { more: 1 }, /^"more": no such field is known/],
    ['a field that is missing', { images: undefined }, /^images: it is missing/],
    ['a short commit', { commit: '1234567' }, /^commit: expected the SHA of a commit, got/],
    ['a tag with a line end', { tag: 'v1\n' }, /^tag: expected a name without blanks/],
    ['a digest of another kind', { charts: [{ reference: 'a', digest: 'md5:1' }] }, /^charts\[0\]\.digest: expected/],
    ['a number that is none', { pullRequests: [{ number: 0, title: '' }] }, /^pullRequests\[0\]\.number: expected/],
    ['more in an item', { tags: [{ tag: 'a', commit: one, x: 1 }] }, /^tags\[0\]\."x": no such field/]
  ]
  test.each(wrong)('of %s is refused, by its schema too', (_, some, problem) => {
    const text = JSON.stringify({ ...JSON.parse(writeLedger(ledger)), ...some })
    expect(read(text)).toMatch(problem)
    expect(validate(JSON.parse(text))).toBe(false)
  })

  test('with something twice, or that is none, is refused', () => {
    const [tag] = ledger.tags
    expect(read(JSON.stringify({ ...JSON.parse(writeLedger(ledger)), tags: [tag, tag] }))).toMatch(/is there twice/)
    expect(read('{')).toBe('it is no JSON')
    expect(read('[]')).toMatch(/^the document: expected an object/)
  })

  test('of very many items is read in time that grows with them', () => {
    const tags = Array.from({ length: 80_000 }, (_, n) => ({ tag: `v${n}`, commit: one }))
    const begun = performance.now()
    expect(read(JSON.stringify({ ...JSON.parse(writeLedger(ledger)), tags }))).toMatchObject({ tag: 'v1.2.3' })
    expect(performance.now() - begun).toBeLessThan(8000)
  })
})

test.each([
  ['that are there', { a: one, b: two }, false, []],
  ['of which one leads elsewhere', { a: one, b: one }, true, [/"b" leads to 2{40}, and it leads to 1{40}/]],
  ['of another repository', { a: one }, false, [/"b" leads to 2{40}, and there is no such tag/]],
  ['that are made later', {}, true, []]
])('tags %s', (_, there, soon, said) => {
  const at = new Map(Object.entries(there).map(([name, commit]) => [name, { commit }]))
  const tags = [
    { tag: 'a', commit: one },
    { tag: 'b', commit: two }
  ]
  expect(ledgerTagComplaints(tags, at, soon).map(({ problem }) => problem)).toEqual(
    said.map((words) => expect.stringMatching(words))
  )
})

describe('what is collected', () => {
  const operation = (data: object) => ({ description: 'x', state: 'pending' as const, operation: data })
  const plan = (...operations: object[]) =>
    planDocument('x', { verdict: 'proceed', steps: operations.map(operation), outputs: {} })
  const charts = JSON.stringify([{ name: 'app', digest: digest('a'), refs: ['r/app:1', 'r/app:latest'], status: 'x' }])
  const say = (...lines: string[]) => collectLedger(lines.join('\n')).complaints.map((c) => `${c.place}: ${c.problem}`)

  test('tags, charts and images, from lines of several actions', () => {
    expect(PLAN_SCHEMA).toBe(known)
    const tags = plan({ kind: 'tag', tags: ['api/v1.2.3', 'v1.2.3'], commit: one, how: 'api' }, { kind: 'wait' })
    const push = plan({ kind: 'push', reference: 'r/app:1' }, { kind: 'alias', reference: 'r/app:latest', of: 'x' })
    const image = JSON.stringify({ image: 'r/app:v1', digest: digest('b') })
    expect(collectLedger([tags, '', push, charts, image, tags].join('\r\n'))).toEqual({
      tags: [
        { tag: 'api/v1.2.3', commit: one },
        { tag: 'v1.2.3', commit: one }
      ],
      charts: ['r/app:1', 'r/app:latest'].map((reference) => ({ reference, digest: digest('a') })),
      images: [{ reference: 'r/app:v1', digest: digest('b') }],
      complaints: []
    })
  })

  const tag = (name: string, commit: string) => plan({ kind: 'tag', tags: [name], commit })
  test.each([
    ['no JSON', ['x'], ['ledger: line 1: it is no JSON']],
    ['something else', ['', '{"a":1}'], [expect.stringMatching(/^ledger: line 2: schema: expected slipway\/plan\/1/)]],
    [
      'a tag of two commits',
      [tag('a', one), tag('a', two)],
      [expect.stringMatching(/^ledger: line 2: tag "a": it is 2+ here/)]
    ],
    [
      'a chart without digest',
      [plan({ kind: 'push', reference: 'r:1' })],
      [expect.stringMatching(/^ledger: a plan publishes "r:1"/)]
    ],
    [
      'a refused plan',
      [planDocument('x', { verdict: 'refused', steps: [], outputs: {} })],
      [expect.stringMatching(/^ledger: line 1: verdict: expected proceed/)]
    ],
    [
      'a plan that was cut',
      [plan(...Array.from({ length: 900 }, (_, n) => ({ kind: 'tag', tags: ['x'.repeat(99) + n], commit: one })))],
      [expect.stringMatching(/^ledger: line 1: omitted: the plan was cut/)]
    ],
    [
      'a line that is nested deeply',
      [`${'['.repeat(60_000)}${']'.repeat(60_000)}`, `${'{"schema":'.repeat(9999)}1${'}'.repeat(9999)}`],
      [expect.stringMatching(/got a list that is nested too deeply/), expect.stringMatching(/got an object that is/)]
    ],
    ['every bad line', ['x', charts, 'y'], [expect.stringMatching(/line 1/), expect.stringMatching(/line 3/)]]
  ])('%s is a complaint', (_, lines, complaints) => {
    expect(say(...lines)).toEqual(complaints)
  })
})
