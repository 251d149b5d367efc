import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generatedFile, readAssetFile } from '#core/publishing/asset-files'
import { uploadAddress } from '#core/publishing/asset-send'
import { settleAssets } from '#core/publishing/asset-write'
import type { FoundRelease } from '#core/publishing/release-facts'
import { settleTexts } from '#core/publishing/release-write'
import { type Harbor, startHarbor } from './release-harbor.ts'

let harbor: Harbor
let release: FoundRelease
beforeAll(async () => {
  harbor = await startHarbor()
  release = (await settleTexts(harbor.place, harbor.wish())).release
  harbor.effects()
})
afterAll(() => harbor.close())

const settle = async (texts: Readonly<Record<string, string>>) => {
  const steps = await settleAssets(harbor.place, release, await Promise.all(harbor.files(texts)))
  return steps.map(({ kind, found }) => `${kind} ${found?.name}`)
}

describe('uploads', () => {
  test('some at a time, each told and each once', async () => {
    const texts = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`file ${n}.txt`, `text ${n}`]))
    expect((await settle(texts)).slice(0, 2)).toEqual(['there file.0.txt', 'there file.1.txt'])
    expect(harbor.effects()).toHaveLength(9)
    expect(harbor.lines.at(-1)).toMatch(/^uploaded "file\.\d+\.txt", \d+ bytes \(9 of 9\)$/)
    await settle(texts)
    expect(harbor.effects()).toEqual([])
  })

  test('of what was generated and stands nowhere on disk', async () => {
    const file = await generatedFile('SHA256SUMS', 'ä\n')
    expect(file).toMatchObject({ size: 3, type: 'text/plain; charset=utf-8' })
    const [step] = await settleAssets(harbor.place, release, [file])
    expect(step?.found).toMatchObject({ name: 'SHA256SUMS', size: 3, digest: file.digest })
    expect(harbor.effects()).toEqual(['upload-asset'])
  })

  test('that broke off are sent again', async () => {
    harbor.world.arm({ harm: 'lose-reply', effect: { kind: 'upload-asset' } })
    await settle({ lost: 'x' })
    harbor.world.arm({ harm: 'reset', effect: { kind: 'upload-asset' } })
    await settle({ reset: 'x' })
    expect(harbor.effects()).toEqual(['upload-asset', 'upload-asset'])
  })

  test('that other content stands in the way of are refused', async () => {
    await harbor.upload({ ...(await harbor.releases())[0] }, 'theirs', 'abc')
    harbor.effects()
    await expect(settle({ theirs: 'xyz' })).rejects.toThrow(/^asset "theirs": other content is there/)
    await expect(settle({ theirs: 'longer' })).rejects.toThrow(/^asset "theirs": other content is there/)
    await expect(settle({ empty: '' })).rejects.toThrow(/it is empty/)
    expect(harbor.effects()).toEqual([])
  })

  test('wait for a secondary limit as GitHub asks', async () => {
    const answer = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } }
    harbor.world.arm({ harm: 'refuse', answer, effect: { kind: 'upload-asset' } })
    await settle({ limited: 'x' })
    expect(harbor.effects()).toEqual(['upload-asset'])
  })

  test('late ones are refused by an immutable release, and that is recognised', async () => {
    const answer = { status: 422, body: { message: 'Cannot upload assets to an immutable release.' } }
    harbor.world.arm({ harm: 'refuse', answer, effect: { kind: 'upload-asset' } })
    await expect(settle({ late: 'x' })).rejects.toThrow(/^release v0.0.0: the release is immutable.*next version/)
  })
})

test('a token goes to hosts of the API alone', async () => {
  const [file] = await Promise.all(harbor.files({ 'a b+c': 'x' }))
  if (file === undefined) throw new Error('no file')
  const address = (url: string, api = 'https://api.github.com') =>
    uploadAddress(url, api, { ...file, label: 'A & B' }).href
  const path = '/repos/acme/harbor/releases/1/assets'
  expect(address(`https://uploads.github.com${path}`)).toBe(
    `https://uploads.github.com${path}?name=a.b%2Bc&label=A+%26+B`
  )
  expect(address(`https://ghe.test/api/uploads${path}`, 'https://ghe.test/api/v3')).toContain('https://ghe.test/')
  for (const url of ['https://evil.test', 'http://uploads.github.com', 'https://a:b@uploads.github.com', 'x', ''])
    expect(() => address(url)).toThrow(/which is no address of its own/)
})

test('a file is read for what it is', async () => {
  const [file] = await Promise.all(harbor.files({ 'My Notes.txt': 'abc' }))
  expect(await readAssetFile(file?.path ?? '', 'Notes')).toMatchObject({
    ...{ name: 'My.Notes.txt', given: 'My Notes.txt', size: 3, label: 'Notes', type: 'text/plain; charset=utf-8' },
    digest: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  })
})
