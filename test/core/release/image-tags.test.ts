import { describe, expect, test } from '@jest/globals'
import { imageTags, readImageTagRule } from '#core/release/image-tags'
import { kindOf } from '#core/release/kind'
import { templateValues } from '#core/version/template'
import { version } from './tags.ts'

const sha = 'c217da8'.padEnd(40, '1')

function tagsFor(text: string, rules: readonly string[], latest = false): string[] {
  const values = templateValues({ tag: `v${text}`, prefix: 'v', version: version(text) }, sha)
  const standing = { kind: kindOf(version(text), []), isLatest: latest, isLatestInLine: latest }
  return imageTags(
    rules.map((rule) => readImageTagRule(rule, values)),
    standing,
    values
  )
}

/** The tags that the litellm operator documents. */
const documented = ['release: {version}', 'latest: latest', 'prerelease: {major}.{minor}-prerelease']

const cases: [text: string, rules: readonly string[], latest: boolean, tags: string[]][] = [
  ['1.0.0', documented, true, ['1.0.0', 'latest']],
  ['1.0.0-rc.1', documented, false, ['1.0.0-rc.1', '1.0-prerelease']],
  ['1.2.0-rc.1', documented, false, ['1.2.0-rc.1', '1.2-prerelease']],
  ['1.0.1', documented, false, ['1.0.1']],
  ['0.2.1', ['{tag}'], true, ['v0.2.1']],
  ['1.2.3', ['{version}', '{major}.{minor}', 'stable: {version}', 'rc: never'], false, ['1.2.3', '1.2']],
  ['1.2.3+build.5', ['{version}'], false, ['1.2.3_build.5']],
  ['1.2.3', ['dev-{sha}', '{short-sha}-dev'], false, [`dev-${sha}`, 'c217da8-dev']]
]

describe('image tags', () => {
  test.each(cases)('%s with %j, latest %s: %j', (text, rules, latest, tags) => {
    expect(tagsFor(text, rules, latest)).toEqual(tags)
  })

  const wrong: [rule: string, message: string][] = [
    ['newest: latest', '"newest" is no condition; expected one of stable'],
    ['{versoin}', '{versoin}'],
    ['latest:', 'has no template'],
    ['-{version}', '"-1.0.0" is no tag of an image'],
    ['a b', 'is no tag of an image']
  ]
  test.each(wrong)('%j is refused', (rule, message) => {
    expect(() => tagsFor('1.0.0', [rule])).toThrow(message)
  })
})
