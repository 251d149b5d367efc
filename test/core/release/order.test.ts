import { expect, test } from '@jest/globals'
import { meantToFollow, misordered } from '#core/release/order'
import { releases, version } from './tags.ts'

const all = ['v0.50.0-rc1', 'v0.50.0-rc2', 'v0.50.0-rc9', 'v0.50.0-rc10', 'v0.50.0-beta10', 'v0.49.0-rc2']

const cases: [text: string, follows: string[], others: string[]][] = [
  ['0.50.0-rc10', ['v0.50.0-rc2', 'v0.50.0-rc9'], ['v0.50.0-rc2', 'v0.50.0-rc9']],
  ['0.50.0-rc9', [], ['v0.50.0-rc10']],
  ['0.50.0-rc1', [], []],
  ['0.50.0', [], []],
  ['0.50.0-rc.10', [], []]
]

test.each(cases)('%s is meant to follow %j', (text, follows, others) => {
  const tags = releases(...all.filter((tag) => tag !== `v${text}`))
  expect(meantToFollow(version(text), tags).map(({ tag }) => tag)).toEqual(follows)
  expect(misordered(version(text), tags).map(({ tag }) => tag)).toEqual(others)
})
