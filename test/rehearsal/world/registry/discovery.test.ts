import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { codeOf, indexType, type RegistryFixture, startRegistry } from './registry-fixture.ts'

let fixture: RegistryFixture
beforeEach(async () => {
  fixture = await startRegistry('open.example')
})
afterEach(() => fixture.close())

describe('tags are listed', () => {
  const list = async (query: string) => {
    const answer = await fixture.call('GET', `/v2/acme/app/tags/list${query}`)
    return [((await answer.json()) as { tags: string[] }).tags, answer.headers.get('link')]
  }

  test.each<[string, string[], string | null]>([
    ['', ['a', 'b', 'c', 'd', 'e'], null],
    ['?n=2', ['a', 'b'], '</v2/acme/app/tags/list?last=b&n=2>; rel="next"'],
    ['?n=2&last=b', ['c', 'd'], '</v2/acme/app/tags/list?last=d&n=2>; rel="next"'],
    ['?n=2&last=d', ['e'], null],
    ['?last=bb', ['c', 'd', 'e'], null],
    ['?n=5', ['a', 'b', 'c', 'd', 'e'], null],
    ['?n=0', [], null]
  ])('%s', async (query, tags, link) => {
    for (const tag of ['c', 'a', 'e', 'b', 'd']) await fixture.push('acme/app', tag)
    expect(await list(query)).toEqual([tags, link])
  })

  test('not where nothing is, nor by no number', async () => {
    expect(await codeOf(await fixture.call('GET', '/v2/acme/app/tags/list'))).toBe('404 NAME_UNKNOWN')
    await fixture.blob('acme/app', 'a blob alone')
    expect(await codeOf(await fixture.call('GET', '/v2/acme/app/tags/list'))).toBe('404 NAME_UNKNOWN')
    await fixture.push('acme/app', 'a')
    expect(await codeOf(await fixture.call('GET', '/v2/acme/app/tags/list?n=x'))).toBe('400 UNSUPPORTED')
  })
})

describe('what refers to a manifest', () => {
  const referrers = (digest: string, query = '') => fixture.call('GET', `/v2/acme/app/referrers/${digest}${query}`)

  test('is listed, with its type and notes', async () => {
    const digest = await fixture.push('acme/app', 'v1')
    const subject = { digest, size: 1, mediaType: 'application/vnd.oci.image.manifest.v1+json' }
    const annotations = { note: 'yes' }
    const signature = await fixture.push('acme/app', '', 'sig', { subject, artifactType: 'x/signature', annotations })
    await fixture.push('acme/app', '', 'bom', { subject, artifactType: 'x/bom' })
    const all = await referrers(digest)
    expect(all.headers.get('content-type')).toBe(indexType)
    const { manifests } = (await all.json()) as { manifests: { artifactType: string }[] }
    expect(manifests.map(({ artifactType }) => artifactType)).toEqual(['x/signature', 'x/bom'])
    const one = await referrers(digest, '?artifactType=x/signature')
    expect(one.headers.get('oci-filters-applied')).toBe('artifactType')
    expect(await one.json()).toMatchObject({ manifests: [{ digest: signature, annotations }] })
  })

  test('is nothing for what nobody refers to, and no answer for what is no digest', async () => {
    const digest = await fixture.push('acme/app', 'v1')
    expect(await (await referrers(digest)).json()).toMatchObject({ manifests: [] })
    expect(await codeOf(await referrers('v1'))).toBe('400 DIGEST_INVALID')
  })

  test('is not told by registries that are older than the specification', async () => {
    const digest = await fixture.push('acme/app', 'v1')
    fixture.registry.settings = { ...fixture.registry.settings, referrers: false }
    expect((await referrers(digest)).status).toBe(404)
  })
})
