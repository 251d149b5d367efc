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
  ['v2.0.0', '1.2.3'],
  ['2.0.0', 'v1.2.3'],
  ['app-2.0.0', 'app-v1.2.3'],
  ['x/op:2.0.0', 'x/op:v1.2.3'],
  ['x/op:v2.0.0-alpine', 'x/op:1.2.3-alpine'],
  ['x:v2.0.0@sha256:aa', 'x:v1.2.3@sha256:bb'],
  ['x:v2.0.0', 'x:1.2.3@sha256:bb'],
  ["'x:2.0.0@sha256:aa'", "'x:1.2.3'"],
  ['2.0', '1.2.3'],
  ['v2.0', '1.2.3'],
  ['2.0', '1.10'],
  ['v2.0-alpine', 'v1.9-alpine'],
  ['version: 2.0.0', 'version: 1.2.3'],
  ['version: 2.0.0 # set by hand', 'version: v1.2.3 # set by hand'],
  ["version = '2.0.0'", "version = '1.2.3'"],
  ['VERSION=2.0.0', 'VERSION=1.2.3'],
  ['VERSION := 2.0.0', 'VERSION := 1.2.3'],
  ['- image: x:2.0.0', '- image: x:1.2.3'],
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
  ['1.9', 'v1.10'],
  ['v1.2', '1.2.0'],
  ['v1.2.3', '2.0.0'],
  ['x:1.2.3@sha256:bb', 'x:1.2.3@sha256:aa'],
  ['a:2.0.0', 'b:1.0.0'],
  ['a/app:2.0.0', 'b/app:1.2.3'],
  ['10.2.0.1', '10.1.0.1'],
  ['192.168.2.1', '192.168.1.2'],
  ['2.1.0.0', '1.1.0.0'],
  ['2.0.x', '1.0.x'],
  ['2.x', '1.x'],
  ['=2.0.0', '=1.0.0'],
  ['version: "=2.0.0"', 'version: "=1.0.0"'],
  ['version: =2.0.0', 'version: =1.0.0'],
  ['2.0 - 3.0', '1.0 - 2.0'],
  ['>=2.0.0', '>=1.0.0'],
  ['^2.0.0', '^1.0.0'],
  ['~2.0.0', '~1.0.0'],
  ['2.0.0 - 3.0.0', '1.0.0 - 3.0.0'],
  ['2.0.0 || 3.0.0', '1.0.0 || 3.0.0'],
  ['latest', '1.0.0'],
  ['1.0.0', 'latest'],
  ['e205a788d6d3ad619bd8b0896c6a847b05c0f745', '0205a788d6d3ad619bd8b0896c6a847b05c0f745'],
  ['2026-05-29', '2026-05-28'],
  ['2026-05-29T10:00:15.9Z', '2026-05-29T10:00:14.1Z'],
  ['', '1.0.0'],
  [undefined, '1.0.0'],
  ['9'.repeat(600), '1.0.0'],
  ['1-'.repeat(255), `${'1-'.repeat(254)}0-`],
  ['1.1-'.repeat(120), `${'1.1-'.repeat(119)}1.2-`]
])('%j to %j is not', (old, value) => expect(going(old, value)).toBeUndefined())
