import { describe, expect, test } from '@jest/globals'
import { goVersion, isPlaceholder, isPseudoVersion, readGoVersion } from '#core/modules/go-version'

test.each(['v0.0.1', 'v1.2.3', 'v10.20.30-rc.1', 'v1.0.0-RC1', 'v1.2.3-0.alpha-x'])('%s is a version of Go', (text) => {
  const reading = readGoVersion(text)
  expect(reading.ok && goVersion(reading.version)).toBe(text)
})

test.each([
  ['v1', '"v1" is short for a version, and Go takes no tag of that form', 'write all of it, such as v1.0.0'],
  ['v1.2', '"v1.2" is short for a version, and Go takes no tag of that form', 'write all of it, such as v1.2.0'],
  ['1.2.3', '"1.2.3" has no v in front, as each version of Go has', 'write v1.2.3'],
  ['', '"" is not a version of Go', 'give a version such as v1.2.3'],
  ['V1.2.3', '"V1.2.3" is not a version of Go', 'give a version such as v1.2.3'],
  ['v01.2.3', '"v01.2.3" has a leading zero in its major number "01"', 'write 1'],
  [
    'v1.2.3+meta',
    '"v1.2.3+meta" has build metadata, and Go makes a pseudo-version of a tag with a plus sign',
    'release v1.2.3'
  ],
  [
    'v2.0.0+incompatible',
    '"v2.0.0+incompatible" ends in +incompatible, which Go itself adds to versions of a repository without go.mod; no tag has it',
    'release v2.0.0'
  ]
])('%p is none', (text, problem, remedy) => expect(readGoVersion(text)).toEqual({ ok: false, problem, remedy }))

describe('versions that name no release', () => {
  test.each([
    ['v0.0.0-20161208181325-20d25e280405', true, false],
    ['v1.2.4-0.20191109021931-daa7c04131f5', true, false],
    ['v1.2.3-pre.0.20191109021931-daa7c04131f5', true, false],
    ['v2.0.1-0.20191109021931-daa7c04131f5+incompatible', true, false],
    ['v0.0.0-00010101000000-000000000000', true, true],
    ['v0.0.0', false, true],
    ['v0.0.0-rc.1', false, false],
    ['v1.2.3-20191109021931-daa7c04131f5', false, false],
    ['v1.2.3-0.2019-daa7c04131f5', false, false],
    ['v1.2.3', false, false]
  ])('%s', (text, pseudo, placeholder) => {
    expect([isPseudoVersion(text), isPlaceholder(text)]).toEqual([pseudo, placeholder])
  })
})
