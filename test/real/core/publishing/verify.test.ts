import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ReleaseWish } from '#core/publishing/release-facts'
import { verifyAssets, verifyRelease } from '#core/publishing/release-verify'
import { settleTexts } from '#core/publishing/release-write'
import { type Harbor, startHarbor } from '../../../core/publishing/release-harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterAll(() => harbor.close())

// Each of them is looked for until it is clear that it does not come.
test('what does not come about is told', async () => {
  const { place } = harbor
  const said = (verified: Promise<void>) =>
    verified.then(
      () => 'nothing',
      (thrown: Error) => thrown.message
    )
  const wishes: ReleaseWish[] = []
  for (let n = 0; n < 4; n += 1) wishes.push(harbor.wish({ tag: await harbor.next() }))
  const [absent, draft, latest, partial] = wishes as [ReleaseWish, ReleaseWish, ReleaseWish, ReleaseWish]
  await settleTexts(place, draft)
  const older = (await harbor.run(latest)).release
  const { release } = await harbor.run(partial, { a: 'one', b: 'two' })
  expect(release.id).not.toBe(older.id)
  const assets = (await harbor.call('GET', `/releases/${release.id}/assets`)).body
  await harbor.call('DELETE', `/releases/assets/${assets[1].id}`)
  await harbor.upload({ ...(await harbor.call('GET', `/releases/${release.id}`)).body }, 'b', 'three')
  const files = await Promise.all(harbor.files({ a: 'one', b: 'two' }))
  const told = await Promise.all([
    said(verifyRelease(place, absent, 'texts')),
    said(verifyRelease(place, draft, 'publish')),
    said(verifyRelease(place, latest, 'publish')),
    said(verifyAssets(place, partial.tag, files)),
    said(verifyAssets(place, absent.tag, files))
  ])
  expect(told).toEqual([
    expect.stringContaining('it is not there; somebody else changes it'),
    expect.stringContaining('it is a draft still'),
    expect.stringContaining('it is not the latest'),
    expect.stringMatching(/"b" is not there with 3 bytes and sha256:/),
    expect.stringContaining('the release is not there')
  ])
}, 60_000)
