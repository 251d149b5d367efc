import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument, writeDocument } from '../../../actions/freeze-branch/src/state-document.ts'
import { anyState, frozen, holder } from './state-given.ts'

const full = frozen({
  holders: [holder({ key: '0.49.3' }), holder()],
  backends: ['ruleset', 'lock', 'policy'],
  allow: '- {label: freeze-exempt, set-by: maintain}\n',
  bypass: ['app:release-bot'],
  lockBefore: { kind: 'protected', locked: false },
  issue: 12
})

test('the text that is written', () =>
  expect(writeDocument(frozen({ lockBefore: { kind: 'unprotected' }, backends: ['lock'] }))).toBe(`{
  "schema": 1,
  "branch": "main",
  "phase": "frozen",
  "holders": [
    {
      "key": "0.50.0",
      "version": "0.50.0-rc.1",
      "reason": "candidate phase",
      "owner": {
        "actor": "ada",
        "run": "https://github.com/acme/harbor/actions/runs/7"
      },
      "since": "2026-05-26T15:00:00Z",
      "until": "2026-05-29T15:00:00Z"
    }
  ],
  "backends": [
    "lock"
  ],
  "allow": "",
  "prefixes": "",
  "bypass": [],
  "lockBefore": {
    "kind": "unprotected"
  }
}
`))

test('what is written is read as it was, and written again it is the same text', () =>
  fc.assert(
    fc.property(anyState, (state) => {
      const written = writeDocument(state)
      const reading = readDocument(written, state.branch)
      expect(reading).toEqual({ ok: true, state })
      expect(reading.ok && writeDocument(reading.state)).toBe(written)
    })
  ))

test('the order of fields and of holders in the text does not matter', () => {
  const { schema, holders, ...rest } = full
  const turned = JSON.stringify({ ...rest, holders: holders.toReversed(), schema })
  expect(readDocument(turned, 'main')).toEqual({ ok: true, state: full })
  expect(writeDocument({ ...rest, holders: holders.toReversed(), schema })).toBe(writeDocument(full))
})

describe('a later schema is told apart, whatever else it says', () => {
  test.each([['{"schema": 2}'], ['{"schema": 17, "holders": 3, "branch": "other"}']])('%s', (text) =>
    expect(readDocument(text, 'main')).toMatchObject({
      ok: false,
      newer: true,
      problem: expect.stringMatching(/schema \d+/)
    })
  )
})

/** The full document with something else in one place. */
function changed(change: (document: Record<string, never>) => void): string {
  const document = JSON.parse(writeDocument(full))
  change(document)
  return JSON.stringify(document)
}

const set = (field: string, value: unknown) => changed((document) => Object.assign(document, { [field]: value }))
const setHolder = (field: string, value: unknown) =>
  changed(({ holders = [] }) => Object.assign(holders[0] ?? {}, { [field]: value }))

describe('refused, with the reason', () => {
  test.each<[string, string, RegExp]>([
    ['no text', '', /^"" is no JSON/],
    ['no JSON', '{', /is no JSON/],
    ['the text of a page', '<html>\u001b[31m', /^"<html>\\u001b\[31m" is no JSON/],
    ['null', 'null', /expected an object, got "null"/],
    ['a list', '[]', /expected an object/],
    ['an empty object', '{}', /^schema: it is missing/],
    ['schema 0', set('schema', 0), /^schema: expected 1, got "0"/],
    ['schema "2"', set('schema', '2'), /^schema: expected 1/],
    ['schema 1.5', set('schema', 1.5), /^schema: expected 1/],
    ['schema true', set('schema', true), /^schema: expected 1/],
    ['another branch', set('branch', 'release'), /^branch: it is "release", but the ref is that of another/],
    ['a branch that is a list', set('branch', ['main']), /^branch: expected a text/],
    ['an unknown phase', set('phase', 'cold'), /^phase: expected frozen or thawing, got "\\"cold\\""/],
    ['holders that are an object', set('holders', { length: 1 }), /^holders: expected a list/],
    [
      'too many holders',
      set('holders', new Array(101).fill(holder())),
      /^holders: expected at most 100 items, got 101/
    ],
    ['nobody, but frozen', set('holders', []), /^phase: frozen, but there are 0 holders/],
    ['somebody, but thawing', set('phase', 'thawing'), /^phase: thawing, but there are 2 holders/],
    ['a holder twice', set('holders', [holder(), holder()]), /^holders: "0\.50\.0" is there twice/],
    ['a holder that is null', set('holders', [null]), /^holders\[0\]: expected an object/],
    ['a holder with a field more', setHolder('admin', true), /^holders\[0\]\."admin": no such field/],
    ['a holder without reason', setHolder('reason', undefined), /^holders\[0\]\.reason: it is missing/],
    ['a reason that is a number', setHolder('reason', 5), /^holders\[0\]\.reason: expected a text, got "5"/],
    [
      'a huge reason',
      setHolder('reason', 'x'.repeat(2049)),
      /^holders\[0\]\.reason: expected at most 2048 .* \(2051 characters\)/
    ],
    ['an owner that is a text', setHolder('owner', 'ada'), /^holders\[0\]\.owner: expected an object/],
    ['a time without zone', setHolder('until', '2026-05-29T15:00:00'), /^holders\[0\]\.until: expected a time/],
    ['a time with an offset', setHolder('until', '2026-05-29T15:00:00+00:00'), /^holders\[0\]\.until: expected/],
    ['a day that is not', setHolder('until', '2026-02-30T15:00:00Z'), /^holders\[0\]\.until: expected a time/],
    ['a time that is a number', setHolder('since', 1780000000), /^holders\[0\]\.since: expected a text/],
    ['an end before the beginning', setHolder('until', '2026-05-26T14:59:59Z'), /^holders: "0\.49\.3" ends before/],
    ['no backend', set('backends', []), /^backends: expected at least one/],
    ['a backend twice', set('backends', ['lock', 'lock']), /^backends: .* none twice/],
    ['an unknown backend', set('backends', ['lock', 'ice']), /^backends\[1\]: expected ruleset or lock or policy/],
    ['lock without what was before', set('lockBefore', undefined), /^lockBefore: expected where/],
    ['what was before without lock', set('backends', ['policy']), /^lockBefore: expected where .* only there/],
    ['null for what was before', set('lockBefore', null), /^lockBefore: expected an object/],
    ['protected, but how', set('lockBefore', { kind: 'protected' }), /^lockBefore\.locked: it is missing/],
    ['locked by a text', set('lockBefore', { kind: 'protected', locked: 'no' }), /^lockBefore\.locked: expected true/],
    [
      'unprotected, but locked',
      set('lockBefore', { kind: 'unprotected', locked: true }),
      /^lockBefore\."locked": no such/
    ],
    ['issue 0', set('issue', 0), /^issue: expected the number/],
    ['an issue of another repository', set('issue', 'acme/other#3'), /^issue: expected the number/],
    ['allow as data', set('allow', [{ label: 'x' }]), /^allow: expected a text/],
    ['a huge allow', set('allow', 'x'.repeat(65_537)), /^allow: expected at most 65536 characters/],
    ['a bypass that is no text', set('bypass', [1]), /^bypass\[0\]: expected a text/],
    ['a field that nobody knows', set('thaw', 'never'), /^"thaw": no such field/],
    ['a prototype', `{"__proto__": {"schema": 1}, ${writeDocument(full).slice(1)}`, /^"__proto__": no such field/],
    ['a huge document', `${writeDocument(full)}${' '.repeat(400_000)}`, /^it has \d+ characters/]
  ])('%s', (_, text, problem) => {
    const reading = readDocument(text, 'main')
    expect(reading).toMatchObject({ ok: false, newer: false, problem: expect.stringMatching(problem) })
    expect(reading).toMatchObject({ remedy: expect.stringMatching(/^look at the ref/) })
  })

  test('any JSON at all is read or refused, and never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), anyState.map(writeDocument)), (text) =>
        expect([true, false]).toContain(readDocument(text, 'main').ok)
      )
    ))
})
