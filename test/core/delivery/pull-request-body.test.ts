import { describe, expect, test } from '@jest/globals'
import { type BodyChange, pullRequestBody, readEvidenceUrl } from '#core/delivery/pull-request-body'

const change = (some: Partial<BodyChange> = {}): BodyChange => ({
  file: 'kustomization.yaml',
  place: 'images[0].newTag',
  old: 'v1',
  new: 'v2',
  ...some
})
const build = (changes: readonly BodyChange[], text = 'Hello', evidenceUrl = '') =>
  pullRequestBody({ text, changes, evidenceUrl })

test('the text, the table and the evidence follow one another', () => {
  const body = build([change()], 'Hello **you**\n', 'https://ci.example.org/run/1')
  expect(body.split('\n')).toEqual([
    'Hello **you**',
    '',
    '### Changes',
    '',
    '| File | Place | Old | New |',
    '| --- | --- | --- | --- |',
    expect.stringMatching(
      /^\| <code>kustomization.*<\/code> \| <code>images.*<\/code> \| <code>v1<\/code> \| <code>v2<\/code> \|$/
    ),
    '',
    '### Evidence',
    '',
    expect.stringMatching(/^\[.*\]\(<https:\/\/ci\.example\.org\/run\/1>\)$/)
  ])
})

test('nothing but text is the text', () => {
  expect(build([], ' just this \n')).toBe('just this')
})

describe('what comes from files is inert', () => {
  test.each([
    ['a mention', '@acme/ops'],
    ['a reference', '#12'],
    ['a closing keyword', 'fixes #12'],
    ['a cell', 'a | b'],
    ['markup', '[x](http://evil.example) **b** <img src=x>'],
    ['a line', 'a\nb'],
    ['a command', '::error::x']
  ])('%s', (_, value) => {
    const row =
      build([change({ new: value })])
        .split('\n')
        .at(-1) ?? ''
    expect(row.split('|')).toHaveLength(6)
    expect(row.replace(/<\/?code>/g, '')).not.toMatch(/[@<>[\]*]|(?<!&)#|\w::/)
  })
})

describe('never longer than a pull request holds', () => {
  const many = Array.from({ length: 2000 }, (_, at) => change({ file: `charts/${at}/Chart.yaml` }))
  test.each([
    ['many changes', build(many), /\| <code>charts.*\n\n\d+ of 2000 changes are not shown/],
    ['a long text', build([change()], 'x'.repeat(70_000)), /The text was longer.*\n\n1 of 1 changes are not shown/s],
    [
      'both, with evidence',
      build(many, 'x'.repeat(70_000), 'https://a.example/'),
      /2000 of 2000 changes.*### Evidence/s
    ]
  ])('%s', (_, body, expected) => {
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(65_000)
    expect(body).toMatch(expected)
  })

  test('a long value is cut', () => {
    expect(build([change({ new: 'y'.repeat(5000) })])).toContain(`${'y'.repeat(200)}…`)
  })
})

test.each([
  ['https://ci.example.org/run/1', 'https://ci.example.org/run/1'],
  ['', ''],
  [' https://ci.example.org ', 'https://ci.example.org/']
])('evidence at %j', (raw, url) => {
  expect(readEvidenceUrl(raw)).toBe(url)
})

test.each(['http://ci.example.org', 'javascript:alert(1)', 'https://u:p@ci.example.org', 'ci.example.org'])(
  'no evidence at %j',
  (raw) => {
    expect(() => readEvidenceUrl(raw)).toThrow(/expected an https address without a password/)
  }
)
