import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { verifyAssets, verifyRelease } from '#core/publishing/release-verify'
import { settleTexts } from '#core/publishing/release-write'
import { type Harbor, startHarbor } from './release-harbor.ts'

let harbor: Harbor
let tag: string
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(async () => {
  tag = await harbor.next()
})
afterAll(() => harbor.close())

test('a release that is as it was wished is let pass, as a draft and in public', async () => {
  const files = await Promise.all(harbor.files({ 'a b': 'one' }))
  await settleTexts(harbor.place, harbor.wish())
  await verifyRelease(harbor.place, harbor.wish(), 'texts')
  await verifyRelease(harbor.place, harbor.wish({ draft: true }), 'publish')
  await harbor.run(harbor.wish(), { 'a b': 'one' })
  await verifyRelease(harbor.place, harbor.wish(), 'publish')
  await verifyAssets(harbor.place, tag, files)
})

test('a tag that was moved meanwhile is told', async () => {
  await harbor.run(harbor.wish())
  const moved = `${harbor.shas.three}:refs/tags/${tag}`
  await harbor.git('push', '--quiet', '--force', harbor.remote('acme/harbor'), moved)
  const verified = verifyRelease(harbor.place, harbor.wish(), 'publish')
  await expect(verified).rejects.toThrow(/^refs\/tags\/v5.*it leads to/)
})

test('what a person has changed since then is theirs', async () => {
  const { release } = await harbor.run(harbor.wish())
  await harbor.call('PATCH', `/releases/${release.id}`, { prerelease: true, name: 'mine' })
  await verifyRelease(harbor.place, harbor.wish(), 'publish')
})
