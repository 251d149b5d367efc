import { expect, test } from '@jest/globals'
import { judgeAll } from './edit-scalars.ts'
import { manifestSamples, suiteSamples } from './suite.ts'

// test/real/replay tries more values, in more files, and in texts that nobody wrote.
test('editing any scalar of the YAML test suite leaves everything else alone, or is refused with a reason', () => {
  const suite = suiteSamples()
  const { changed, refused, unread } = judgeAll(suite, [0])
  if (suite.length === 0) return
  expect(suite.length).toBeGreaterThan(400)
  expect(unread).toBeLessThan(140)
  expect(changed).toBeGreaterThan(400)
  expect(refused).toBeLessThan(changed / 2)
}, 60_000)

test('and so does editing those of small files of release commits', () => {
  const manifests = manifestSamples().filter(({ text }) => text.length < 2000)
  const { changed, refused, unread } = judgeAll(manifests, [0])
  if (manifests.length === 0) return
  expect(unread).toBe(0)
  expect(changed).toBeGreaterThan(20)
  expect(refused).toBeLessThan(changed / 5)
}, 60_000)
