import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findPackage } from '#rehearsal/world/registry/registry'
import type { Grant } from '#rehearsal/world/tokens'
import { codeOf, type RegistryFixture, startRegistry } from './registry-fixture.ts'

let fixture: RegistryFixture
beforeEach(async () => {
  fixture = await startRegistry('ghcr.io')
  for (const name of ['acme/other', 'evil/other']) await fixture.world.createRepository(name)
})
afterEach(() => fixture.close())

const token = (grant: Partial<Grant>) =>
  fixture.world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all', ...grant })
const job = (repository: string, packages: 'read' | 'write' | undefined) =>
  token({
    kind: 'job',
    login: 'github-actions[bot]',
    repositories: [repository],
    permissions: { contents: 'read', ...(packages && { packages }) }
  })
const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`x:${password}`).toString('base64')}` })
const pull = (as: string, reference = 'v1') => fixture.call('GET', `/v2/acme/app/manifests/${reference}`, {}, as)
const give = (headers = {}, actions = 'pull') =>
  fixture.call('GET', `/token?service=ghcr.io&scope=repository:acme/app:${actions}`, { headers }, '')

test('a new package is private, and linked to the repository whose workflow pushed it', async () => {
  const digest = await fixture.push('acme/app', 'v1')
  const { 'acme/harbor': harbor, 'ghcr.io': loose } = await fixture.world.endState()
  const manifests = { [digest]: 'application/vnd.oci.image.manifest.v1+json' }
  expect(harbor?.packages).toEqual({ 'ghcr.io/acme/app': { visibility: 'private', tags: { v1: digest }, manifests } })
  expect(loose).toBeUndefined()
})

test.each([
  ['the repository that an annotation names', 'https://github.com/acme/other', 'acme/other'],
  ['none where the annotation names that of another owner', 'https://github.com/evil/other', undefined],
  ['none where the annotation names what is not there', 'https://github.com/acme/none', undefined],
  ['none where nothing is named', '', undefined]
])('what a person pushes is linked to %s', async (_case, source, repository) => {
  const annotations = { 'org.opencontainers.image.source': source }
  await fixture.push('acme/app', 'v1', 'layer', { annotations }, token({}))
  expect(findPackage(fixture.registry, 'acme/app')?.repository).toBe(repository)
})

describe('who asks nobody knows', () => {
  test('is sent for a token, also for what is public', async () => {
    await fixture.push('acme/app', 'v1')
    const answer = await pull('')
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/app:pull"'
    )
    expect(await codeOf(answer)).toBe('401 UNAUTHORIZED')
    expect(await codeOf(await give())).toBe('401 UNAUTHORIZED')
    const found = findPackage(fixture.registry, 'acme/app')
    if (found !== undefined) found.visibility = 'public'
    expect((await pull('')).status).toBe(401)
    const { token: bearer } = (await (await give()).json()) as { token: string }
    const headers = { authorization: `Bearer ${bearer}` }
    expect((await fixture.call('GET', '/v2/acme/app/manifests/v1', { headers }, '')).status).toBe(200)
    expect((await fixture.call('GET', '/v2/acme/app/manifests/v2', { headers }, '')).status).toBe(404)
    expect((await fixture.call('POST', '/v2/acme/app/blobs/uploads/', { headers }, '')).status).toBe(401)
    expect((await give({}, 'pull,push')).status).toBe(401)
  })

  test('hears the same for what is not there', async () => {
    expect(await codeOf(await give())).toBe('401 UNAUTHORIZED')
    expect((await fixture.call('GET', '/v2/', {}, '')).headers.get('www-authenticate')).toContain(
      'repository:user/image:pull'
    )
  })
})

test('who logs in gets a token; a wrong password does not', async () => {
  const own = token({})
  const { token: bearer } = (await (await give(basic(own))).json()) as { token: string }
  const headers = { authorization: `Bearer ${bearer}` }
  expect((await fixture.call('GET', '/v2/', { headers }, '')).status).toBe(200)
  expect(await codeOf(await give(basic('ghp_wrong')))).toBe('403 DENIED')
  expect(await codeOf(await pull('ghp_wrong'))).toBe('401 UNAUTHORIZED')
})

describe('a token reaches packages by its permission', () => {
  const person = (permissions: Grant['permissions']) => () => token({ permissions })
  const installation = () =>
    token({ kind: 'installation', repositories: ['acme/harbor'], permissions: { packages: 'write' } })
  const fineGrained = () => token({ kind: 'fine-grained', permissions: { packages: 'write' } })
  const stranger = () => token({ repositories: ['evil/app'], permissions: { packages: 'write' } })

  test.each<[string, () => string, number, number]>([
    ['of its own repository', () => job('acme/harbor', 'write'), 200, 202],
    ['of its own repository, to read', () => job('acme/harbor', 'read'), 200, 403],
    ['of its own repository, without any', () => job('acme/harbor', undefined), 403, 403],
    ['of another repository of the owner', () => job('acme/other', 'write'), 403, 403],
    ['of an App', installation, 200, 202],
    ['of a person', person('all'), 200, 202],
    ['of a person, to read', person({ packages: 'read' }), 200, 403],
    ['of a person, for other things', person({ contents: 'write' }), 403, 403],
    ['of a fine-grained token, which the registry does not take', fineGrained, 403, 403],
    ['of another owner', stranger, 403, 403]
  ])('%s', async (_case, make, pulls, pushes) => {
    await fixture.push('acme/app', 'v1')
    const as = make()
    expect((await pull(as)).status).toBe(pulls)
    expect((await fixture.call('POST', '/v2/acme/app/blobs/uploads/', {}, as)).status).toBe(pushes)
  })

  test.each<[string, () => string, number]>([
    ['of a repository of the owner', () => job('acme/other', 'write'), 202],
    ['to read', () => job('acme/other', 'read'), 403]
  ])('a new package, %s', async (_case, make, status) => {
    expect((await fixture.call('POST', '/v2/acme/new/blobs/uploads/', {}, make())).status).toBe(status)
    expect((await fixture.call('POST', '/v2/evil/new/blobs/uploads/', {}, make())).status).toBe(403)
  })

  test('what a person pushed and nobody linked, no workflow reaches', async () => {
    await fixture.push('acme/app', 'v1', 'layer', {}, token({}))
    const answer = await fixture.call('POST', '/v2/acme/app/blobs/uploads/', {}, job('acme/harbor', 'write'))
    expect(await answer.json()).toEqual({ errors: [{ code: 'DENIED', message: 'permission_denied: write_package' }] })
  })
})

test('a blob is mounted from where its reader may read, and from nowhere else', async () => {
  const evil = token({ repositories: ['evil/other'], permissions: { packages: 'write' } })
  const digest = await fixture.blob('evil/secret', 'secret', evil)
  await fixture.push('evil/secret', 'v1', 'secret', {}, evil)
  const mount = (as: string) =>
    fixture.call('POST', `/v2/evil/copy/blobs/uploads/?mount=${digest}&from=evil/secret`, {}, as)
  expect((await mount(evil)).status).toBe(201)
  const path = `/v2/acme/app/blobs/uploads/?mount=${digest}&from=evil/secret`
  expect((await fixture.call('POST', path)).status).toBe(202)
})

test('it has no list of referrers, no deletes, and goes on at a path of its own', async () => {
  const digest = await fixture.push('acme/app', 'v1')
  expect((await fixture.call('GET', `/v2/acme/app/referrers/${digest}`)).status).toBe(404)
  expect((await fixture.call('DELETE', `/v2/acme/app/manifests/${digest}`)).status).toBe(405)
  const upload = await fixture.call('POST', '/v2/acme/app/blobs/uploads/')
  expect(upload.headers.get('location')).toMatch(/^\/v2\/acme\/app\/blobs\/uploads\/upload-\d+$/)
})
