import { expect, test } from '@jest/globals'
import { decide } from './given.ts'

/** What matt-usurp/validate-semver gives for these values of its only input, and so do we after its name was exchanged. */
const moved: [version: string, parts: readonly string[]][] = [
  ['1.2.3', ['1.2.3', '1', '2', '3', '', '']],
  ['v10.23.4', ['10.23.4', '10', '23', '4', '', '']],
  ['refs/tags/v4.36.14', ['4.36.14', '4', '36', '14', '', '']],
  ['refs/tags/v1.0.0-rc.1', ['1.0.0-rc.1', '1', '0', '0', 'rc.1', '']],
  ['v1.0.0-alpha.2', ['1.0.0-alpha.2', '1', '0', '0', 'alpha.2', '']],
  // It drops the metadata from `version`, against its own documentation.
  ['v2.3.0-alpha.2+001', ['2.3.0-alpha.2+001', '2', '3', '0', 'alpha.2', '001']]
]

test.each(moved)('%s: the outputs of old keep their names and meaning', async (version, parts) => {
  const { outputs } = await decide({ version })
  const names = ['version', 'major', 'minor', 'patch', 'prerelease', 'build']
  expect(names.map((name) => outputs[name])).toEqual(parts)
})

test.each(['v1', '1.2', 'refs/tags/v1.2', 'my-app2', 'refs/pull/17/merge', 'nightly-20250101'])(
  '%s, which it makes a version of, is refused',
  async (version) => {
    expect(await decide({ version })).toMatchObject({ verdict: 'refused', outputs: { valid: false } })
  }
)
