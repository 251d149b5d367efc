import { describe, expect, test } from '@jest/globals'
import { withBanner } from '#core/notes/banner'
import { planDeprecation } from '../../../actions/publish-release/src/deprecate-plan.ts'
import { factsFor, inputsFor, other } from './deprecate-given.ts'

const of = (tag: string) => ({ tag, url: `https://github.com/acme/harbor/releases/tag/${tag}` })
const banner = { reason: 'It loses data.', instead: of('v1.1.0'), before: { prerelease: false, latest: true } }
const body = withBanner('## Notes\n', banner)
const deprecated = { body, prerelease: true, latest: 1110 }
const short = ({ verdict, steps }: ReturnType<typeof planDeprecation>) => [
  verdict,
  ...steps.map(({ description, state }) => `${state}: ${description}`)
]

describe('deprecating', () => {
  const edit = 'deprecate the release v1.2.0 in favour of v1.1.0'
  test.each([
    ['the latest', {}, ['proceed', `pending: ${edit}`, 'pending: make v1.1.0 the latest release']],
    ['another one', { latest: 1110 }, ['proceed', `pending: ${edit}`]],
    ['the only one', { others: [] }, ['proceed', 'pending: deprecate the release v1.2.0']],
    ['again', deprecated, ['proceed', `satisfied: ${edit}`, 'satisfied: make v1.1.0 the latest release']],
    [
      'after a run that was killed in between',
      { ...deprecated, latest: 7 },
      ['proceed', `satisfied: ${edit}`, 'pending: make v1.1.0 the latest release']
    ],
    [
      'when somebody has taken its flag away',
      { ...deprecated, prerelease: false },
      ['proceed', `pending: ${edit}`, 'satisfied: make v1.1.0 the latest release']
    ],
    [
      'when somebody has made it the latest again',
      { body: withBanner('x', { ...banner, before: { prerelease: false, latest: false } }) },
      ['proceed', `pending: ${edit}`, 'pending: make v1.1.0 the latest release']
    ],
    [
      'a module, which never is the latest',
      { tag: 'api/v1.2.0', others: [other('api/v1.1.0'), other('v9.0.0')] },
      ['proceed', 'pending: deprecate the release api/v1.2.0 in favour of api/v1.1.0']
    ]
  ])('%s', (_, given, expected) => {
    expect(short(planDeprecation(inputsFor(), factsFor(given)))).toEqual(expected)
  })

  test.each([
    ['the highest version', ['v1.1.9', 'v1.1.10', 'v1.0.0'], {}, 'v1.1.10'],
    ['a higher one', ['v1.1.0', 'v1.3.0'], {}, 'v1.3.0'],
    ['no candidate', ['v1.3.0-rc.1', 'v1.1.0'], {}, 'v1.1.0'],
    ['no other component', ['chart-9.0.0', '2.0.0', 'v1.1.0'], {}, 'v1.1.0'],
    ['none that is marked as a prerelease', ['v1.3.0', 'v1.1.0'], { prerelease: true }, 'v1.1.0'],
    ['none that is deprecated itself', ['v1.3.0', 'v1.1.0'], { deprecated: true }, 'v1.1.0']
  ])('leads to %s', (_, tags, first, expected) => {
    const others = tags.map((tag, index) => other(tag, index === 0 ? first : {}))
    const { steps } = planDeprecation(inputsFor(), factsFor({ others }))
    expect(steps.map(({ operation }) => operation)).toMatchObject([{ instead: expected }, { tag: expected }])
  })

  test.each(['v1.0.0', '1.0.0', 'refs/tags/v1.0.0'])('leads to %s where it is told so', (instead) => {
    const others = [other('v1.1.0'), other('v1.0.0')]
    const { steps } = planDeprecation(inputsFor({ instead }), factsFor({ others }))
    expect(steps.map(({ operation }) => operation)).toMatchObject([{ instead: 'v1.0.0' }, { tag: 'v1.1.0' }])
  })

  test('tells all, and shows what becomes of the notes', () => {
    const { steps, outputs, reason } = planDeprecation(inputsFor(), factsFor())
    expect(steps[0]?.diff).toContain('+> **DEPRECATED**: It loses data.\n')
    expect(steps[0]?.diff).toMatch(/\n ## Notes\n$/)
    expect(reason).toBe('v1.2.0 is deprecated')
    expect(outputs).toMatchObject({ state: 'deprecated', prerelease: true, 'make-latest': 'false', notes: '## Notes' })
  })

  test('has the same operations when it is run again', () => {
    const operations = (facts: object) =>
      planDeprecation(inputsFor(), factsFor(facts)).steps.map(({ operation }) => operation)
    expect(operations(deprecated)).toEqual(operations({}))
    expect(operations({ ...deprecated, body: `${body}edited` })).toEqual(operations({}))
  })

  test('warns where nothing can take over', () =>
    expect(planDeprecation(inputsFor(), factsFor({ others: [] })).warnings).toEqual([
      expect.stringMatching(/^no other stable release .* v1\.2\.0; that is left to GitHub$/)
    ]))
})

describe('restoring', () => {
  const restore = inputsFor({ mode: 'restore' })
  const wasNot = (prerelease: boolean) => withBanner('x', { ...banner, before: { prerelease, latest: false } })
  test.each([
    ['the highest', deprecated, 'restore the release v1.2.0 as the latest', '## Notes'],
    ['one that was not the latest', { ...deprecated, body: wasNot(false) }, 'restore the release v1.2.0', 'x'],
    ['a candidate', { ...deprecated, body: wasNot(true) }, 'restore the release v1.2.0 as a prerelease', 'x'],
    ['one below another', { ...deprecated, others: [other('v1.3.0')] }, 'restore the release v1.2.0', '## Notes'],
    [
      'one that somebody has made the latest by hand',
      { ...deprecated, body: wasNot(false), prerelease: false, latest: 1 },
      'restore the release v1.2.0 as the latest',
      'x'
    ]
  ])('%s', (_, given, expected, notes) => {
    const plan = planDeprecation(restore, factsFor(given))
    expect(short(plan)).toEqual(['proceed', `pending: ${expected}`])
    expect(plan.outputs).toMatchObject({ state: 'published', notes })
  })

  test('one that is not deprecated is nothing to do', () =>
    expect(planDeprecation(restore, factsFor())).toMatchObject({
      verdict: 'nothing-to-do',
      reason: 'v1.2.0 is not deprecated',
      outputs: { state: 'published', 'make-latest': 'true' }
    }))
})

describe('it refuses', () => {
  const far = [other('v1.1.0'), other('v1.4.0'), other('v0.1.0')]
  test.each([
    ['a draft', {}, { draft: true }, 'it is a draft'],
    ['a tag without release', {}, { missing: true, others: far }, 'the nearest releases are "v1.1.0" and "v1.4.0"'],
    ['where nothing is like it', {}, { missing: true, others: [other('chart-1')] }, 'are "chart-1"'],
    ['where nothing is at all', {}, { missing: true, others: [] }, 'publish it first'],
    ['a long reason', { reason: 'x'.repeat(2001) }, {}, 'it has 2001 characters, and there is room for 2000'],
    ['notes that are too long with it', {}, { body: 'x'.repeat(124_999) }, 'and GitHub takes 125000'],
    ['itself instead', { instead: '1.2.0' }, {}, '"v1.2.0" is the release itself'],
    ['an unknown one instead', { instead: 'v1.0.1' }, {}, 'did you mean "v1.1.0"?'],
    ['a deprecated one instead', { instead: 'v1.1.0' }, { others: [other('v1.1.0', { deprecated: true })] }, 'itself'],
    ['a banner without end', {}, { body: body.replace('<!-- /slipway/deprecated -->', '') }, 'and not its last one'],
    ['to restore that too', { mode: 'restore' as const }, { body: body.slice(0, 80) }, 'and not its last one']
  ])('%s', (_, inputs, given, expected) => {
    const { verdict, complaints, steps } = planDeprecation(inputsFor(inputs), factsFor(given))
    expect([verdict, steps, complaints?.length]).toEqual(['refused', [], 1])
    expect(`${complaints?.[0]?.problem}; ${complaints?.[0]?.remedy}`).toContain(expected)
  })

  test('everything at once', () => {
    const inputs = inputsFor({ reason: 'x'.repeat(2001), instead: 'v9.9.9' })
    const { complaints } = planDeprecation(inputs, factsFor({ missing: true }))
    expect(complaints?.map(({ place }) => place)).toEqual(['reason', 'instead', 'release v1.2.0'])
  })
})
