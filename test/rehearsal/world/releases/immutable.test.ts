import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { immutabilityOf } from '#rehearsal/world/releases/release'
import { burntTags, lockedTags } from '#rehearsal/world/rules/locked-tags'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
// biome-ignore lint/suspicious/noExplicitAny: the bodies of answers
let [release, asset]: any[] = []
beforeAll(async () => {
  harbor = await startHarbor()
})
afterAll(() => harbor.close())

const repository = () => {
  const found = harbor.world.state.repositories.byName.get('acme/harbor')
  if (found === undefined) throw new Error('the repository is gone')
  return found
}
const setting = async (method: string) => {
  const { status, body } = await harbor.call(method, '/immutable-releases')
  return [status, ...(method === 'GET' ? [body] : [])]
}

test('the setting is off, goes on and off, and stays where the owner has decided', async () => {
  expect((await setting('GET'))[0]).toBe(404)
  expect(await setting('PUT')).toEqual([204])
  expect(await setting('GET')).toEqual([200, { enabled: true, enforced_by_owner: false }])
  expect(await setting('DELETE')).toEqual([204])
  expect((await setting('GET'))[0]).toBe(404)
  Object.assign(immutabilityOf(repository()), { enabled: true, enforcedByOwner: true })
  expect((await setting('DELETE'))[0]).toBe(409)
  immutabilityOf(repository()).enforcedByOwner = false
})

describe('an immutable release', () => {
  test('is one from its publication on, not while it is a draft', async () => {
    const draft = await harbor.release({ tag_name: 'v1.0.0', draft: true })
    asset = (await harbor.upload(draft, 'a.txt', 'a')).body
    expect(draft.immutable).toBe(false)
    release = (await harbor.call('PATCH', `/releases/${draft.id}`, { draft: false })).body
    expect(release.immutable).toBe(true)
    expect([...lockedTags(repository())]).toEqual(['refs/tags/v1.0.0'])
  })

  test('stays one when the setting is off', async () => {
    await setting('DELETE')
    expect((await harbor.call('GET', `/releases/${release.id}`)).body.immutable).toBe(true)
    expect((await harbor.release({ tag_name: 'v0.0.0' })).immutable).toBe(false)
    await setting('PUT')
  })

  test('takes no asset', async () => {
    const { status, body } = await harbor.upload(release, 'b.txt', 'b')
    expect([status, body.message, body.errors]).toEqual([
      422,
      'Cannot upload assets to an immutable release.',
      undefined
    ])
  })

  test('gives no asset away', async () => {
    const { status, body } = await harbor.call('DELETE', `/releases/assets/${asset.id}`)
    const message = 'Cannot delete asset from an immutable release'
    expect([status, body.errors]).toEqual([422, [{ resource: 'ReleaseAsset', code: 'custom', message }]])
    expect((await harbor.call('PATCH', `/releases/assets/${asset.id}`, { label: 'x' })).status).toBe(422)
  })

  test('can have another name, other notes, and become the latest', async () => {
    const wanted = { name: 'Renamed', body: 'Corrected', make_latest: 'legacy' }
    const { status, body } = await harbor.call('PATCH', `/releases/${release.id}`, wanted)
    expect([status, body]).toMatchObject([200, { name: 'Renamed', body: 'Corrected', immutable: true }])
  })

  test('keeps its tag and stays published', async () => {
    for (const change of [{ tag_name: 'v2.0.0' }, { draft: true }]) {
      expect((await harbor.call('PATCH', `/releases/${release.id}`, change)).status).toBe(422)
    }
  })

  test('has a tag that no push moves or deletes', async () => {
    for (const source of ['', `+${harbor.shas.one}`]) {
      const push = harbor.git('push', '--quiet', harbor.remote('acme/harbor'), `${source}:refs/tags/v1.0.0`)
      await expect(push).rejects.toThrow(/GH013/)
    }
    expect((await harbor.world.refs('acme/harbor')).get('refs/tags/v1.0.0')).toBe(harbor.shas.three)
  })

  test('can be deleted, and its tag with it, but never be made again', async () => {
    expect((await harbor.call('DELETE', `/releases/${release.id}`)).status).toBe(204)
    expect([...lockedTags(repository())]).toEqual([])
    expect([...burntTags(repository())]).toEqual(['refs/tags/v1.0.0'])
    const kept = await harbor.call('POST', '/releases', { tag_name: 'v1.0.0' })
    expect([kept.status, kept.body.errors.map((error: { message: string }) => error.message)]).toEqual([
      422,
      ['tag_name was used by an immutable release']
    ])
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), ':refs/tags/v1.0.0')
    const again = harbor.git('push', '--quiet', harbor.remote('acme/harbor'), `${harbor.shas.one}:refs/tags/v1.0.0`)
    await expect(again).rejects.toThrow(/Cannot create ref due to creations being restricted/)
    const restricted = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
    const errors = [
      { resource: 'Release', code: 'custom', field: 'pre_receive', message: `pre_receive ${restricted}` },
      { resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name was used by an immutable release' },
      { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' }
    ]
    const answer = await harbor.call('POST', '/releases', { tag_name: 'v1.0.0' })
    expect([answer.status, answer.body.errors]).toEqual([422, errors])
    const draft = await harbor.release({ tag_name: 'v1.0.0', draft: true })
    const published = await harbor.call('PATCH', `/releases/${draft.id}`, { draft: false })
    expect([published.status, published.body.errors]).toEqual([422, errors])
  })

  test('has no attestation in the world', async () => {
    expect((await harbor.call('GET', `/attestations/${asset.digest}`)).status).toBe(404)
  })
})

test('the end state has each release by its tag', async () => {
  const draft = await harbor.release({ tag_name: 'v3.0.0', draft: true, body: 'Soon' })
  await harbor.upload(draft, 'a.txt', 'a')
  const { releases } = (await harbor.world.endState())['acme/harbor'] ?? {}
  expect(releases).toMatchObject({
    'v0.0.0': [{ name: null, draft: false, prerelease: false, latest: true, immutable: false, body: null, assets: {} }],
    'v3.0.0': [{ draft: true, latest: false, body: 'Soon', assets: { 'a.txt': { digest: asset.digest, size: 1 } } }]
  })
})
