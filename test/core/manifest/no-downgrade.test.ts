import { expect, test } from '@jest/globals'
import { downgrade } from '#core/manifest/no-downgrade'

const going = (old: string | undefined, value: string) =>
  downgrade('k.yaml', { start: 0, end: 0, replacement: value, old, new: value, line: 7, path: 'a.b' })

test.each([
  ['1.3.0', '1.2.9'],
  ['v1.10.0', 'v1.9.0'],
  ['v1.2.0', 'v1.2.0-rc.1'],
  ['1.2.0-rc.2', '1.2.0-rc.1'],
  ['ghcr.io/o/a2:v1.2.0', 'ghcr.io/o/a2:v1.1.0'],
  ['1.2.0.tgz', '1.1.0.tgz'],
  ['app-1.2.0.tar.gz', 'app-1.1.9.tar.gz'],
  ['1.2.0-dev', '1.1.0-dev'],
  ['release-1.2.0_x', 'release-1.1.0_x'],
  ['10.2.0.1', '10.1.0.1'],
  ['2026.2.0.0', '2026.1.9.9'],
  ['1.2.0\n', '1.1.0']
])('%j to %j is refused', (old, value) => {
  expect(going(old, value)).toEqual({
    place: 'k.yaml:7: a.b',
    problem: `would go down from "${old.trim()}" to "${value}"`,
    remedy: expect.stringContaining('no-downgrade')
  })
})

test.each([
  ['1.2.0', '1.3.0'],
  ['1.2.0', '1.2.0'],
  ['1.9.0', '1.10.0'],
  ['1.9.0.0', '1.10.0.1'],
  ['1.2.0-rc.1', '1.2.0'],
  ['1.2.0+b', '1.2.0+a'],
  ['2.0.0', 'v1.0.0'],
  ['a:2.0.0', 'b:1.0.0'],
  ['2.0.x', '1.0.x'],
  ['>=2.0.0', '>=1.0.0'],
  ['^2.0.0', '^1.0.0'],
  ['~2.0.0', '~1.0.0'],
  ['2.0.0 - 3.0.0', '1.0.0 - 3.0.0'],
  ['2.0.0 || 3.0.0', '1.0.0 || 3.0.0'],
  ['latest', '1.0.0'],
  ['1.0.0', 'latest'],
  ['e205a788d6d3ad619bd8b0896c6a847b05c0f745', '0205a788d6d3ad619bd8b0896c6a847b05c0f745'],
  ['2026-05-29', '2026-05-28'],
  ['', '1.0.0'],
  [undefined, '1.0.0'],
  ['9'.repeat(600), '1.0.0']
])('%j to %j is not', (old, value) => expect(going(old, value)).toBeUndefined())
