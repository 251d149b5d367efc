import { expect, test } from '@jest/globals'
import { longestReason, withBanner } from '#core/notes/banner'
import { releaseBody } from '#core/notes/body'
import { longestNotes, roomForBanner, tooLong } from '#core/notes/length'
import { readMarker } from '#core/notes/marker'

const release = { tag: 'v1.2.0', sha: 'a'.repeat(40) }
const rest = 'https://github.com/acme/app/blob/v1.2.0/CHANGELOG.md'

test('short notes are kept', () => {
  const { text, cut } = releaseBody('## A\n\n- a', release, rest)
  expect(cut).toBe(false)
  expect(readMarker(text)).toEqual({ ...release, text: '## A\n\n- a', edited: false })
})

test('the longest that there can be get a banner and stay within what GitHub takes', () => {
  const { text, cut } = releaseBody(`## A\n\n${'- item\n'.repeat(30_000)}`, release, rest)
  expect(cut).toBe(true)
  expect(text.length).toBeGreaterThan(longestNotes - roomForBanner - 100)
  expect(text.length).toBeLessThanOrEqual(longestNotes - roomForBanner)
  const instead = { tag: 'v1.1.0', url: 'https://github.com/acme/app/releases/tag/v1.1.0' }
  const before = { prerelease: false, latest: true }
  const deprecated = withBanner(text, { reason: 'x'.repeat(longestReason), instead, before })
  expect(tooLong(deprecated, 'notes')).toBeUndefined()
  expect(readMarker(deprecated)).toMatchObject({ ...release, edited: false })
})
