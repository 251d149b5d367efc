import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { compareVersions, type PrereleaseOrder } from '#core/version/compare'
import { nextMajor, nextMinor, nextPatch, nextPrerelease } from '#core/version/next'
import { formatVersion } from '#core/version/semver'
import { smallNumber, version, versions } from './generate.ts'

const releases = { major: nextMajor, minor: nextMinor, patch: nextPatch } as const

test.each([
  ['1.2.3', '1.2.4', '1.3.0', '2.0.0'],
  ['1.2.3-rc.1', '1.2.3', '1.3.0', '2.0.0'],
  ['1.3.0-rc.1', '1.3.0', '1.3.0', '2.0.0'],
  ['2.0.0-rc.1+b', '2.0.0', '2.0.0', '2.0.0'],
  ['1.2.9007199254740992', '1.2.9007199254740993', '1.3.0', '2.0.0']
])('after %s: patch %s, minor %s, major %s', (text, patch, minor, major) => {
  const made = version(text)
  expect([nextPatch(made), nextMinor(made), nextMajor(made)].map(formatVersion)).toEqual([patch, minor, major])
})

test.each<[string, PrereleaseOrder, string]>([
  ['0.50.0-rc1', 'semver', '0.50.0-rc2'],
  ['0.50.0-rc1', 'numeric-suffix', '0.50.0-rc2'],
  ['0.50.0-rc9', 'numeric-suffix', '0.50.0-rc10'],
  ['0.50.0-rc9', 'semver', '0.50.0-rc9.1'],
  ['0.50.0-rc09', 'semver', '0.50.0-rc10'],
  ['1.0.0-rc.9', 'semver', '1.0.0-rc.10'],
  ['1.0.0-rc.9007199254740992', 'semver', '1.0.0-rc.9007199254740993'],
  ['1.0.0-alpha', 'semver', '1.0.0-alpha.1'],
  ['1.0.0-rc-1', 'semver', '1.0.0-rc-2'],
  ['1.0.0-4', 'semver', '1.0.0-5'],
  ['1.0.0-alpha1-alpha.1+b', 'semver', '1.0.0-alpha1-alpha.2'],
  ['1.2.3', 'semver', '1.2.4-rc.1']
])('the prerelease after %s by %s is %s', (text, order, expected) => {
  expect(formatVersion(nextPrerelease(version(text), order))).toBe(expected)
})

test('the identifier of a first prerelease can be chosen', () => {
  expect(formatVersion(nextPrerelease(version('1.2.3'), 'semver', 'beta'))).toBe('1.2.4-beta.1')
})

describe('properties', () => {
  test.each<PrereleaseOrder>(['semver', 'numeric-suffix'])('what is next is greater, in the order %s', (order) => {
    fc.assert(
      fc.property(versions(), (made) => {
        for (const next of [nextPatch(made), nextMinor(made), nextMajor(made), nextPrerelease(made, order)]) {
          expect(compareVersions(next, made, order)).toBe(1)
        }
      }),
      { numRuns: 3000 }
    )
  })
  test.each(['major', 'minor', 'patch'] as const)('%s agrees with node-semver', (kind) => {
    const numbers = smallNumber.filter((digits) => Number(digits) < Number.MAX_SAFE_INTEGER)
    fc.assert(
      fc.property(versions(numbers), (made) => {
        expect(formatVersion(releases[kind](made))).toBe(semver.inc(formatVersion(made), kind))
      })
    )
  })
})
