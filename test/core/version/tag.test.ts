import { describe, expect, test } from '@jest/globals'
import { formatVersion } from '#core/version/semver'
import { parseTag, readVersion } from '#core/version/tag'
import { invalid, rejects, valid } from './vectors.ts'

const prefixes = ['v', 'src/cloud-providers/v']

describe('what is read', () => {
  test.each([
    ['v1.2.3', prefixes, 'v1.2.3', 'v'],
    ['1.2.3', prefixes, 'v1.2.3', 'v'],
    ['1.2.3', ['sdk/v', 'v'], 'sdk/v1.2.3', 'sdk/v'],
    ['1.2.3', [''], '1.2.3', ''],
    ['refs/tags/1.2.3', ['v', ''], '1.2.3', ''],
    ['refs/tags/v1.2.3', prefixes, 'v1.2.3', 'v'],
    ['refs/tags/src/cloud-providers/v1.2.3', prefixes, 'src/cloud-providers/v1.2.3', 'src/cloud-providers/v'],
    ['v(1.2.3', ['v('], 'v(1.2.3', 'v('],
    ['.*1.2.3', ['.*'], '.*1.2.3', '.*'],
    ['(a+)+$1.2.3', ['(a+)+$'], '(a+)+$1.2.3', '(a+)+$']
  ])('%s with the prefixes %j', (text, given, tag, prefix) => {
    const reading = readVersion(text, given)
    expect(reading).toMatchObject({ ok: true, value: { tag, prefix } })
    if (reading.ok) expect(formatVersion(reading.value.version)).toBe('1.2.3')
  })
  test.each(valid)('%s, with and without prefix', (text) => {
    expect(readVersion(text, prefixes)).toMatchObject({ ok: true, value: { tag: `v${text}` } })
    expect(readVersion(`refs/tags/v${text}`, prefixes)).toMatchObject({ ok: true, value: { tag: `v${text}` } })
  })
  test('the longest prefix wins', () => {
    expect(parseTag('v1.2.3.4', ['v', 'v1.'])).toMatchObject({ prefix: 'v1.', version: { major: '2' } })
    expect(parseTag('v11.2.3', ['v', 'v1'])).toMatchObject({ prefix: 'v1', version: { major: '1' } })
    expect(parseTag('x1.2.3', prefixes)).toBeUndefined()
  })
})

describe('what is refused', () => {
  test.each([...invalid, ...rejects].flatMap((text) => [text, `v${text}`, `refs/tags/v${text}`]))('%j', (text) => {
    if (text === 'v1.2.3') throw new Error('the vectors hold no valid version')
    expect(readVersion(text, prefixes)).toMatchObject({ ok: false })
  })
  test.each([
    ['refs/heads/main', 'is a branch', 'on the push of a version tag'],
    ['refs/heads/feature/upgrade-to-node-20', 'is a branch', 'set the input version'],
    ['refs/heads/v1.2.3', 'is a branch', 'set the input version'],
    ['refs/pull/17/merge', 'is a pull request', 'set the input version'],
    ['refs/notes/v1.2.3', 'is a ref, but not a tag', 'set the input version'],
    ['refs/tags/refs/tags/v1.2.3', 'itself begins with refs/', 'once'],
    ['1.2', 'has two numbers', 'such as 1.2.0'],
    ['v1', 'has one number', 'such as 1.0.0'],
    ['V1.2.3', 'has "V" in front of the version, not the prefix "v"', 'write v1.2.3'],
    ['=1.2.3', 'has "=" in front', 'write v1.2.3'],
    ['vv1.2.3', 'has "vv" in front', 'write v1.2.3'],
    ['v01.2.3', 'leading zero in its major number "01"', 'write 1'],
    ['v1.2.3-a..b', 'an empty identifier', 'exactly one dot'],
    [' v1.2.3', 'a space at character 1', 'nothing is trimmed'],
    ['v1.2.3\n', 'a line feed at character 7', 'nothing is trimmed'],
    ['\u0661.\u0662.\u0663', 'a digit that is not ASCII', 'digits 0 to 9'],
    ['v1.2.3.4', 'has 4 parts', 'MAJOR.MINOR.PATCH'],
    ['2024-01-02', 'is a date', '2024.1.2'],
    ['nightly-20250101', 'is the name of a build', '0.0.0-nightly.20250101'],
    ['latest', 'is a name that moves', 'give the version that it stands for'],
    ['v', 'is only a prefix', 'v1.2.3'],
    ['sdk/v1.2.3', 'has "sdk/v" in front of the version, not the prefix "v" or', 'or add sdk/v to tag-prefix'],
    ['refs/tags/1.2.3', 'is a tag without the prefix "v"', "set tag-prefix to ''"],
    ['--upload-pack=1.2.3', 'has "--upload-pack=" in front', 'write v1.2.3'],
    ['feature/upgrade-to-node-20', 'is not a version', 'such as v1.2.3'],
    ['1.2.3-rc.lock', 'ends in ".lock"', 'rename'],
    [`1.2.3-${'a'.repeat(240)}`, 'makes a ref of 257 bytes', 'shorten']
  ])('%j: %s', (text, problem, remedy) => {
    const reading = readVersion(text, prefixes)
    if (reading.ok) throw new Error(`${text} was read`)
    expect(reading.problem).toContain(problem)
    expect(reading.remedy).toContain(remedy)
  })
  test('the length of a ref is counted in bytes', () => {
    const prefix = '\u00fc\u20ac\u{1f600}/v'
    expect(readVersion(`${prefix}1.2.3-${'a'.repeat(227)}`, [prefix])).toMatchObject({ ok: true })
    expect(readVersion(`${prefix}1.2.3-${'a'.repeat(229)}`, [prefix])).toMatchObject({
      ok: false,
      problem: expect.stringContaining('a ref of 256 bytes')
    })
  })
  test('a hostile prefix is never recommended', () => {
    expect(readVersion('$(id)/v1.2.3', ['v'])).toMatchObject({ ok: false, remedy: 'write v1.2.3' })
  })
})
