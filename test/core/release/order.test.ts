import { expect, test } from '@jest/globals'
import { meantToFollow, meantToPrecede, misordered } from '#core/release/order'
import { releases, version } from './tags.ts'

const all = ['v0.50.0-rc1', 'v0.50.0-rc2', 'v0.50.0-rc9', 'v0.50.0-rc10', 'v0.50.0-beta10', 'v0.49.0-rc2']

const cases: [text: string, follows: string[], precedes: string[]][] = [
  ['0.50.0-rc10', ['v0.50.0-rc2', 'v0.50.0-rc9'], []],
  ['0.50.0-rc9', [], ['v0.50.0-rc10']],
  ['0.50.0-rc1', [], []],
  ['0.50.0', [], []],
  ['0.50.0-rc.9', ['v0.50.0-rc1', 'v0.50.0-rc2'], []],
  ['0.50.0-RC9', ['v0.50.0-rc1', 'v0.50.0-rc2'], []],
  ['0.50.0-rc-3', ['v0.50.0-rc1', 'v0.50.0-rc2', 'v0.50.0-rc9', 'v0.50.0-rc10'], []]
]

test.each(cases)('%s is meant to follow %j and to precede %j', (text, follows, precedes) => {
  const tags = releases(...all.filter((tag) => tag !== `v${text}`))
  expect(meantToFollow(version(text), tags, 'semver').map(({ tag }) => tag)).toEqual(follows)
  expect(meantToPrecede(version(text), tags, 'semver').map(({ tag }) => tag)).toEqual(precedes)
})

test('by number, undotted candidates are in order, and those of two forms are not', () => {
  const tags = releases(...all)
  expect(misordered(version('0.50.0-rc10'), tags, 'numeric-suffix')).toEqual([])
  expect(meantToFollow(version('0.50.0-rc.11'), tags, 'numeric-suffix').length).toBe(4)
})
