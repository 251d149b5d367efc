import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLatest, isLatestInLine, makesLatest } from '#core/release/latest'
import { stableOf } from '#core/release/released'
import { compareVersions } from '#core/version/compare'
import { parseTag } from '#core/version/tag'
import { autoscaler, gateway, releases, version } from './tags.ts'

const cases: [text: string, tags: readonly string[], latest: boolean, inLine: boolean, why: string][] = [
  ['1.0.0', [], true, true, 'the first of all'],
  ['0.4.3', ['v0.4.2', 'v0.5.0'], false, true, 'a backport, which metadata-action would make latest'],
  ['1.0.1', ['v1.0.0', 'v2.0.0'], false, true, 'a backport to an old major'],
  ['0.2.1', gateway, true, true, 'the newest gateway'],
  ['0.1.5', gateway, false, true, 'the end of an old line'],
  ['0.1.3', gateway, false, false, 'a rerun of an older patch'],
  ['0.5.1', autoscaler, true, true, 'although its candidates were tagged after it'],
  ['2.0.0-rc.1', ['v1.0.0'], false, false, 'a candidate, however high'],
  ['0.5.0-test', ['v0.4.0'], false, false, 'a test tag'],
  ['1.0.0', ['v2.0.0-rc.1'], true, true, 'a candidate of the next does not keep it from being latest'],
  ['1.10.0', ['v1.9.0'], true, true, 'numbers, not text'],
  ['1.9.1', ['v1.9.0', 'v1.10.0'], false, true, 'numbers, not text'],
  ['1.0.0', ['nightly-20250101', 'v3', 'v2.0', 'release-9.0.0', 'V9.0.0'], true, true, 'tags that are no versions']
]

describe('the latest', () => {
  test.each(cases)('%s among %j: latest %s, in its line %s (%s)', (text, tags, latest, inLine) => {
    const others = releases(...tags.filter((tag) => tag !== `v${text}`))
    expect(isLatest(version(text), others)).toBe(latest)
    expect(isLatestInLine(version(text), others)).toBe(inLine)
  })

  test('the flag of the repository is never for a module in a directory', () => {
    const release = parseTag('src/webhook/v9.0.0', ['src/webhook/v'])
    expect(release && isLatest(release.version, [])).toBe(true)
    expect(release && makesLatest(release, [])).toBe(false)
  })
})

const number = fc.nat({ max: 3 })
const tag = fc
  .tuple(number, number, number, fc.constantFrom('', '', '', '-rc.1', '-rc2', '-rc10', '-alpha.1', '-test'))
  .map(([major, minor, patch, rest]) => `v${major}.${minor}.${patch}${rest}`)
const tags = fc.uniqueArray(tag, { minLength: 1, maxLength: 12 })

describe('properties', () => {
  test('exactly one release is the latest when there is a stable one, and it is the highest of them', () => {
    fc.assert(
      fc.property(tags, (names) => {
        const all = releases(...names)
        const latest = all.filter(({ tag: own, version: it }) =>
          isLatest(
            it,
            all.filter((other) => other.tag !== own)
          )
        )
        expect(latest.length).toBe(stableOf(all).length > 0 ? 1 : 0)
        for (const [one] of [latest]) {
          for (const other of stableOf(all))
            expect(compareVersions(other.version, one?.version ?? other.version)).toBeLessThanOrEqual(0)
        }
      })
    )
  })
})
