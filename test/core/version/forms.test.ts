import { describe, expect, test } from '@jest/globals'
import { type Ecosystem, verdictFor } from '#core/version/ecosystems'
import { formsOf } from '#core/version/forms'
import { lineOf } from '#core/version/line'
import { mainBuildVersion } from '#core/version/main-build'
import { formatVersion, parseVersion } from '#core/version/semver'
import { parseTag, type ReleaseTag } from '#core/version/tag'
import { version } from './generate.ts'

function release(tag: string): ReleaseTag {
  const found = parseTag(tag, ['v', 'src/cloud-providers/v', 'release-', ''])
  if (!found) throw new Error(`${tag} is no release tag`)
  return found
}

test.each([
  ['v1.2.3', '1.2.3', '1.2.3', 'v1.2.3', 'release/v1.2'],
  ['v1.2.3-rc.1+b.1', '1.2.3-rc.1_b.1', '1.2.3-rc.1+b.1', undefined, 'release/v1.2'],
  ['src/cloud-providers/v0.9.0', '0.9.0', '0.9.0', 'src/cloud-providers/v0.9.0', 'release/v0.9'],
  ['release-1.2.3', '1.2.3', '1.2.3', 'v1.2.3', 'release/v1.2']
])('%s is written as image tag %s, chart version %s, Go tag %s, branch %s', (tag, ...expected) => {
  const forms = formsOf(release(tag))
  expect([forms.imageTag, forms.chartVersion, forms.goTag, forms.releaseBranch]).toEqual(expected)
})

test('an image tag has at most 128 characters', () => {
  expect(formsOf(release(`v1.2.3-${'a'.repeat(122)}`)).imageTag).toHaveLength(128)
  expect(formsOf(release(`v1.2.3-${'a'.repeat(123)}`)).imageTag).toBeUndefined()
})

describe('ecosystems', () => {
  test.each<[Ecosystem, string]>([
    ['go', 'v1.2.3'],
    ['go', 'src/cloud-providers/v0.9.0-alpha.1'],
    ['go', 'v99999999999999999999.0.0'],
    ['helm', 'v1.2.3-rc1'],
    ['helm', 'v1.2.3+b'],
    ['oci', 'v1.2.3-rc.1'],
    ['flux', 'v1.2.3-rc1'],
    ['flux', 'v1.2.3-rc.10']
  ])('%s: %s is legal', (ecosystem, tag) => {
    expect(verdictFor(ecosystem, release(tag))).toMatchObject({ legal: true, broken: [] })
  })
  test.each<[Ecosystem, string, string, string]>([
    ['go', 'v1.2.3+meta', 'no build metadata', 'tag v1.2.3'],
    ['go', '1.2.3', 'Go looks for the tag v1.2.3', 'tag-prefix v'],
    ['go', 'release-1.2.3', 'it does not see release-1.2.3', 'tag v1.2.3'],
    ['oci', 'v1.2.3+b', 'cannot contain a plus sign', '1.2.3'],
    ['oci', `v1.2.3-${'a'.repeat(123)}`, 'at most 128 characters; this one has 129', 'shorten'],
    ['helm', `v1.2.3-${'a'.repeat(123)}`, 'at most 128 characters', 'shorten'],
    ['helm', 'v18446744073709551616.0.0', 'up to 2^64-1', 'smaller'],
    ['flux', 'v1.2.3-rc10', 'compares rc10 as text', 'use 1.2.3-rc.10'],
    ['flux', 'v1.2.3+b', 'cannot contain a plus sign', '1.2.3'],
    ['flux', 'v0.0.18446744073709551616', 'up to 2^64-1', 'smaller']
  ])('%s: %s breaks a rule: %s', (ecosystem, tag, rule, remedy) => {
    const { legal, broken } = verdictFor(ecosystem, release(tag))
    expect(legal).toBe(false)
    expect(broken.map((entry) => entry.rule).join()).toContain(rule)
    expect(broken.map((entry) => entry.remedy).join()).toContain(remedy)
  })
  test.each<[Ecosystem, string, string]>([
    ['go', 'v2.0.0', 'must end in /v2'],
    ['helm', 'v1.2.3', 'a range does not find v1.2.3'],
    ['helm', 'v1.2.3+b', 'under 1.2.3_b'],
    ['flux', 'v1.2.3-rc1', 'rc10 comes before rc2'],
    ['flux', 'v1.2.3-rc.1', '>=1.2.3-0']
  ])('%s: %s has a note: %s', (ecosystem, tag, note) => {
    expect(verdictFor(ecosystem, release(tag)).notes.join()).toContain(note)
  })
})

test.each([
  ['c217da8', '0.0.0-c217da8'],
  ['0123456', '0.0.0-g0123456'],
  ['1234567', '0.0.0-g1234567']
])('the build of commit %s is %s, which is legal', (sha, expected) => {
  const text = formatVersion(mainBuildVersion(sha))
  expect(text).toBe(expected)
  expect(parseVersion(text)).toBeDefined()
})

test('the line of a version is its major and minor number', () => expect(lineOf(version('1.2.3-rc.1'))).toBe('1.2'))
