import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { settleAssets } from '#core/publishing/asset-write'
import { settleTexts } from '#core/publishing/release-write'
import { type Harbor, startHarbor } from '../../../core/publishing/release-harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterAll(() => harbor.close())

test('more files than a page has come through a limit by the minute, each once', async () => {
  await harbor.next()
  const { release } = await settleTexts(harbor.place, harbor.wish())
  harbor.effects()
  const texts = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`file ${n}.txt`, `text ${n}`]))
  const answer = { status: 403, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } }
  harbor.world.arm({ harm: 'refuse', answer, effect: { kind: 'upload-asset' }, times: 6 })
  const files = await Promise.all(harbor.files(texts))
  const steps = await settleAssets(harbor.place, release, files)
  expect(steps.filter(({ kind }) => kind === 'there')).toHaveLength(200)
  expect(harbor.effects()).toHaveLength(200)
  const waits = harbor.lines.filter((line) => line.startsWith('GitHub asks to wait'))
  expect(waits.length).toBeLessThan(4)
  expect(harbor.lines.length - waits.length).toBeLessThanOrEqual(12)
  await settleAssets(harbor.place, release, files)
  expect(harbor.effects()).toEqual([])
}, 120_000)

test('a draft is found behind a hundred others', async () => {
  await harbor.next()
  const { release } = await settleTexts(harbor.place, harbor.wish())
  for (let n = 0; n < 101; n += 1) await harbor.release({ tag_name: `v9.${n}.0`, draft: true })
  expect((await settleTexts(harbor.place, harbor.wish())).release.id).toBe(release.id)
}, 60_000)
