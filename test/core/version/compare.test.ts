import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { compareVersions, difference, type PrereleaseOrder } from '#core/version/compare'
import { formatVersion } from '#core/version/semver'
import { smallNumber, version, versions } from './generate.ts'

const orders: readonly PrereleaseOrder[] = ['semver', 'numeric-suffix']

function expectAscending(texts: readonly string[], order?: PrereleaseOrder): void {
  for (const [i, a] of texts.entries()) {
    for (const [j, b] of texts.entries()) {
      expect([a, b, compareVersions(version(a), version(b), order)]).toEqual([a, b, Math.sign(i - j)])
    }
  }
}

test.each([
  [
    'the specification',
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0'
  ],
  ['releases', '1.0.0 2.0.0 2.1.0 2.1.1'],
  ['undotted candidates, as text', '0.50.0-rc1 0.50.0-rc10 0.50.0-rc2 0.50.0-rc9 0.50.0'],
  ['dotted candidates, as numbers', '0.50.0-rc.1 0.50.0-rc.2 0.50.0-rc.9 0.50.0-rc.10 0.50.0'],
  ['numbers beyond 2^53', '1.0.0-9007199254740992 1.0.0-9007199254740993 1.0.0-a'],
  ['releases beyond 2^53', '9007199254740991.0.0 9007199254740992.0.0 9007199254740993.0.0 99999999999999999999999.0.0']
])('ascending: %s', (_, texts) => expectAscending(texts.split(' ')))

test('numeric suffixes ascend as numbers, and the final release is above them', () => {
  const texts = '0.50.0-alpha9 0.50.0-rc 0.50.0-rc1 0.50.0-rc2 0.50.0-rc9 0.50.0-rc10 0.50.0-rc9007199254740993 0.50.0'
  expectAscending(texts.split(' '), 'numeric-suffix')
})

test.each(
  `0.0.0 0.0.0-foo, 0.0.1 0.0.0, 1.0.0 0.9.9, 0.10.0 0.9.0, 0.99.0 0.10.0, 2.0.0 1.2.3, 1.2.3 1.2.3-asdf, 1.2.3 1.2.3-4,
  1.2.3 1.2.3-4-foo, 1.2.3-5-foo 1.2.3-5, 1.2.3-5 1.2.3-4, 1.2.3-5-foo 1.2.3-5-Foo, 3.0.0 2.7.2+asdf,
  1.2.3-a.10 1.2.3-a.5, 1.2.3-a.b 1.2.3-a.5, 1.2.3-a.b 1.2.3-a, 1.2.3-a.b.c.10.d.5 1.2.3-a.b.c.5.d.100,
  1.2.3-r2 1.2.3-r100, 1.2.3-r100 1.2.3-R2`
    .split(/,\s+/)
    .map((pair) => pair.split(' '))
)('%s is above %s, as in the fixtures of node-semver', (greater, lesser) => {
  expect(compareVersions(version(greater ?? ''), version(lesser ?? ''))).toBe(1)
})

describe.each(orders)('the order %s', (order) => {
  test('is total: antisymmetric and transitive, and equal only up to the build', () => {
    fc.assert(
      fc.property(versions(), versions(), versions(), (a, b, c) => {
        const [first, second, third] = [a, b, c].sort((left, right) => compareVersions(left, right, order))
        if (!first || !second || !third) throw new Error('three versions went in')
        expect(compareVersions(a, b, order) + compareVersions(b, a, order)).toBe(0)
        expect(compareVersions(first, third, order)).toBeLessThanOrEqual(0)
        if (compareVersions(a, b, order) === 0) expect(['none', 'build']).toContain(difference(a, b))
      }),
      { numRuns: 2000 }
    )
  })
  test('is transitive among prereleases of one release', () => {
    const candidates = versions().map((made) => ({ ...made, major: '1', minor: '0', patch: '0' }))
    fc.assert(
      fc.property(candidates, candidates, candidates, (a, b, c) => {
        if (compareVersions(a, b, order) < 0 && compareVersions(b, c, order) < 0)
          expect(compareVersions(a, c, order)).toBe(-1)
      }),
      { numRuns: 5000 }
    )
  })
  test('ignores the build', () => {
    fc.assert(
      fc.property(versions(), (made) => expect(compareVersions(made, { ...made, build: ['x'] }, order)).toBe(0))
    )
  })
})

test('agrees with node-semver below 2^53', () => {
  fc.assert(
    fc.property(versions(smallNumber), versions(smallNumber), (a, b) => {
      expect(compareVersions(a, b)).toBe(semver.compare(formatVersion(a), formatVersion(b)))
    }),
    { numRuns: 3000 }
  )
})

test.each([
  ['1.2.3', '2.2.3', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.2.4-rc.1', 'patch'],
  ['1.2.3-rc.1', '1.2.3', 'prerelease'],
  ['1.2.3+a', '1.2.3+b', 'build'],
  ['1.2.3+a', '1.2.3+a', 'none']
])('%s and %s differ in: %s', (a, b, place) => {
  expect(difference(version(a), version(b))).toBe(place)
  expect(difference(version(b), version(a))).toBe(place)
})
