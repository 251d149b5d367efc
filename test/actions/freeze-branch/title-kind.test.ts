import { describe, expect, test } from '@jest/globals'
import { titleKind } from '../../../actions/freeze-branch/src/title-kind.ts'
import { readOracle } from '../../oracle.ts'
import { prefixes } from './allow-samples.ts'

const kinds: [string, string | undefined][] = [
  ['fix: stop the leak', 'fix'],
  ['Fix: stop the leak', 'fix'],
  ['fix(extproc): stop the leak', 'fix'],
  ['docs: say it', 'docs'],
  ['doc: say it', 'docs'],
  ['hotfix: stop the leak', 'fix'],
  ['feat: more', 'feat'],
  ['ci: fixes the build', 'ci'],
  ['test: fix a race', 'test'],
  ['chore(deps): bump', 'chore'],
  ['extproc: fixes race', 'fix'],
  ['extproc: Fixes race', 'fix'],
  ['extproc(api): fixes race', 'fix'],
  ['extproc: fix: a race', 'fix'],
  ['extproc: fixes: a race', 'fix'],
  ['extproc: feat: a race', 'feat'],
  ['extproc: security fix', 'security'],
  ['extproc: CVE-2026-1234', 'security'],
  ['extproc: GHSA-c6gw-w398-hv78.', 'security'],
  ['extproc: fixed-size buffers', undefined],
  ['extproc: fixture for tests', undefined],
  ['extproc: make the fix configurable', undefined],
  ['extproc: fix', 'fix'],
  ['unknown: fixes race', 'unknown'],
  ['fix the leak', undefined],
  ['fix:', undefined],
  ['fix :x', undefined],
  ['fix:no blank', undefined],
  [': fix', undefined],
  ['', undefined],
  ['Revert "fix: stop the leak"', undefined],
  ['Merge: fix', 'merge'],
  [`${'x'.repeat(5000)}: fix`, undefined],
  ['extproc: '.repeat(100), 'extproc']
]

test.each(kinds)('%j is of the kind %s', (title, kind) => {
  expect(titleKind(title, prefixes).kind).toBe(kind)
})

test.each([
  ['fix!: x', true],
  ['fix(a)!: x', true],
  ['extproc!: fix x', true],
  ['extproc: fix!: x', true],
  ['fix: x!', false]
])('%j breaks something: %s', (title, breaking) => {
  expect(titleKind(title, prefixes).breaking).toBe(breaking)
})

test('how it was read is said without harm', () => {
  expect(titleKind('\u202e::error::x', prefixes).because).not.toMatch(/\u202e|::/)
  expect(titleKind('extproc: ##[error]x', prefixes).because).not.toContain('##[')
  expect(titleKind('extproc: pick another', prefixes).because).toBe(
    'begins with "extproc", a part of the project, and goes on with "pick", which says no kind'
  )
})

interface Subject {
  readonly subject: string
  readonly docs_only: boolean
}

const releases = readOracle<{ readonly tag: string; readonly frozen_window?: readonly Subject[] }[]>(
  'oracles/rc-parity-and-freeze.json'
)

/** What passes the freezes of a real project, by its title alone; whatever is documentation alone passes by its files. */
const fixes = [
  ...['controller: bugfix aws oidc secret upsert process (#397)', 'extproc: fixes race condition with RNG (#417)'],
  ...['extproc: fix openai response choice conversion for tool use (#404)', 'extproc: hotfix for gzip header (#683)'],
  'fix: add cached token metrics for openai chat/completions where missed (#1809)',
  'fix: update the signatures for gemini models (#1726)',
  'translator: fixes broken AWS Anthropic streaming (#1769)'
]

describe('the frozen weeks of a real project', () => {
  const subjects = releases?.flatMap(({ frozen_window: window = [] }) => window)

  // proves S3.17
  test('its bug fixes and its documentation pass, and all else is held', () => {
    if (subjects === undefined) return
    const wanted = ['fix', 'security', 'docs']
    const passing = subjects.filter(({ subject }) => wanted.includes(titleKind(subject, prefixes).kind ?? ''))
    const others = passing.filter(({ docs_only: docs }) => !docs).map(({ subject }) => subject)
    expect(others.toSorted()).toEqual(fixes.toSorted())
    expect(subjects.length).toBe(62)
  })

  test.each(['feat', 'refactor', 'build', 'ci', 'test', 'chore', 'deps'])('no %s passes by its title', (type) => {
    const own = subjects?.filter(({ subject }) => subject.startsWith(type)) ?? []
    expect(own.map(({ subject }) => titleKind(subject, prefixes).kind)).toEqual(own.map(() => type))
  })
})
