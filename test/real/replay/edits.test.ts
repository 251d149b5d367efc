import { expect, test } from '@jest/globals'
import { judgeAll } from '../../replay/edit-scalars.ts'
import { editAll } from '../../replay/edit-scanned.ts'
import { manifestSamples } from '../../replay/suite.ts'

test('editing any scalar of the files of release commits leaves everything else alone', () => {
  const manifests = manifestSamples()
  const { changed, refused, unread } = judgeAll(manifests, [0, 1, 5])
  if (manifests.length === 0) return
  expect(unread).toBe(0)
  expect(changed).toBeGreaterThan(2000)
  expect(refused).toBeLessThan(changed / 5)
})

test('the scanner reads the files of release commits as the parser does', () => {
  const manifests = manifestSamples()
  const { scanned, places, proven } = editAll(manifests, [0, 1, 5])
  if (manifests.length === 0) return
  expect(scanned).toBeGreaterThan(manifests.length / 2)
  expect(proven).toBeGreaterThan(places * 0.9)
})
