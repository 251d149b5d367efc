import { expect, test } from '@jest/globals'
import { readMod } from './go-mod-read.ts'

test.each([
  ['m/v2', 'v2.0.0'],
  ['m', 'v2.0.0+incompatible'],
  ['m', 'v1.2'],
  ['m', 'v2'],
  ['m', 'master']
])('the module %s may retract %s, which is left as it stands', (module, version) => {
  expect(readMod(`module ${module}\nretract ${version}`).retracts).toMatchObject([{ low: version, high: version }])
})

test.each([
  ['v1', 'v1.0.0'],
  ['v1.2', 'v1.2.0'],
  ['v1.2.3+meta', 'v1.2.3'],
  ['v1.2.3-rc.1+a.b', 'v1.2.3-rc.1'],
  ['v3.0.0+incompatible', 'v3.0.0+incompatible'],
  ['v0.0.0-00010101000000-000000000000', 'v0.0.0-00010101000000-000000000000'],
  ['"v1.2.3"', 'v1.2.3'],
  ['v1.99999999999999999999.0', 'v1.99999999999999999999.0']
])('the version %s is %s', (written, version) => {
  expect(readMod(`module m\nrequire a ${written}`).requires).toMatchObject([{ version }])
})

test.each([
  ['// indirect', true],
  ['//indirect', true],
  ['//\tindirect \r', true],
  ['// indirect; for b', true],
  ['// indirect;', false],
  ['// indirect;for b', false],
  ['// indirectly', false],
  ['// not indirect', false],
  ['', false]
])('a requirement beside %j: indirect is %s', (comment, indirect) => {
  expect(readMod(`module m\nrequire a v1.2.3${comment}`).requires).toMatchObject([{ indirect }])
})
