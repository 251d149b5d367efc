import { expect, test } from '@jest/globals'
import { channelOf, hasFormat } from '#core/version/channel'
import { version } from './generate.ts'

test.each([
  ['rc.1', 'rc', '1', 'dotted'],
  ['rc1', 'rc', '1', 'undotted'],
  ['rc10', 'rc', '10', 'undotted'],
  ['rc.0', 'rc', '0', 'dotted'],
  ['alpha', 'alpha', undefined, 'none'],
  ['beta.9007199254740993', 'beta', '9007199254740993', 'dotted'],
  ['rc-1', 'rc', undefined, 'none'],
  ['rc01', 'rc', undefined, 'none'],
  ['rc.1.2', 'rc', undefined, 'none'],
  ['rc1.2', 'rc', undefined, 'none'],
  ['alpha1-alpha.1', 'alpha', undefined, 'none'],
  ['test', 'test', undefined, 'none'],
  ['RC.1', 'RC', '1', 'dotted'],
  ['1', '', undefined, 'none'],
  ['0A.is', '0A', undefined, 'none'],
  ['-', '-', undefined, 'none']
])('%s is of the channel %s, number %s, %s', (prerelease, name, number, format) => {
  expect(channelOf(version(`1.2.3-${prerelease}`))).toEqual({ name, number, format })
})

test('a stable version has no channel and every format', () => {
  expect(channelOf(version('1.2.3+rc.1'))).toBeUndefined()
  expect(hasFormat(version('1.2.3'), 'dotted')).toBe(true)
})

test.each([
  ['rc.1', [true, true, false]],
  ['rc1', [true, false, true]],
  ['rc-1', [true, false, false]],
  ['beta', [true, false, false]]
])('%s has the formats any, dotted, undotted: %j', (prerelease, expected) => {
  const made = version(`1.2.3-${prerelease}`)
  expect((['any', 'dotted', 'undotted'] as const).map((format) => hasFormat(made, format))).toEqual(expected)
})
