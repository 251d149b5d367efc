import { afterEach, describe, expect, test } from '@jest/globals'
import { pushBlob } from '#core/oci/push-blob'
import { pushManifest, TagTaken } from '#core/oci/push-manifest'
import type { Fault } from '#rehearsal/world/faults/fault'
import { blobOf, manifestOf, type PushFixture, startPush } from './push-fixture.ts'

let fixture: PushFixture
afterEach(() => fixture.close())

const repository = 'acme/app'
const [one, two] = ['one', 'two'].map((text) => blobOf(Buffer.from(text))) as [ReturnType<typeof blobOf>, never]
const ours = manifestOf(one)
const theirs = manifestOf(two)

async function begin(settings: Parameters<typeof startPush>[0] = {}) {
  fixture = await startPush(settings)
  const session = fixture.session()
  for (const blob of [one, two]) await pushBlob(session, repository, blob)
  fixture.visits()
  return session
}

const tags = () => fixture.registry.packages.get(repository)?.tags
const pushes = () => fixture.world.journal.filter(({ kind }) => kind === 'push-manifest').length

describe('a manifest is', () => {
  test('pushed under its tag, after a look', async () => {
    const session = await begin()
    expect(await pushManifest(session, repository, 'v1', ours)).toBe('pushed')
    expect(fixture.visits()).toEqual(['HEAD /v2/acme/app/manifests/v1', 'PUT /v2/acme/app/manifests/v1'])
    expect(tags()).toEqual(new Map([['v1', ours.digest]]))
  })

  test('pushed by its digest', async () => {
    const session = await begin()
    expect(await pushManifest(session, repository, undefined, ours)).toBe('pushed')
    expect([tags()?.size, fixture.registry.packages.get(repository)?.manifests.has(ours.digest)]).toEqual([0, true])
  })

  test.each([undefined, 'v1'])('left where it stands already: %s', async (tag) => {
    const session = await begin()
    await pushManifest(session, repository, tag, ours)
    expect(await pushManifest(session, repository, tag, ours)).toBe('present')
    expect(pushes()).toBe(1)
  })

  test('never put in the place of another', async () => {
    const session = await begin()
    await pushManifest(session, repository, 'v1', theirs)
    const pushing = pushManifest(session, repository, 'v1', ours)
    await expect(pushing).rejects.toThrow(
      `registry.example/acme/app:v1: the tag leads to ${theirs.digest} already, not to ${ours.digest}; nothing is overwritten`
    )
    await expect(pushing).rejects.toMatchObject({ standing: theirs.digest, wanted: ours.digest })
    expect(pushes()).toBe(1)
  })
})

describe('an answer that leaves it open is followed by a look at the tag', () => {
  const put = { request: { method: 'PUT' } }
  test.each<[string, Fault, 'pushed' | 'present']>([
    ['a connection that ends before', { ...put, harm: 'reset' }, 'pushed'],
    ['a registry that fails before', { effect: { kind: 'push-manifest' }, harm: 'refuse' }, 'pushed'],
    ['a lost reply', { effect: { kind: 'push-manifest' }, harm: 'lose-reply' }, 'present'],
    [
      'a failure after it was done',
      { effect: { kind: 'push-manifest' }, harm: 'answer', answer: { status: 500 } },
      'present'
    ],
    ['a limit', { ...put, harm: 'refuse', answer: { status: 429, headers: { 'Retry-After': '0' } } }, 'pushed'],
    ['no reply in time', { ...put, harm: 'delay', milliseconds: 700 }, 'pushed']
  ])('%s', async (_case, fault, expected) => {
    const session = await begin()
    fixture.world.arm(fault)
    expect(await pushManifest(session, repository, 'v1', ours)).toBe(expected)
    expect(pushes()).toBe(1)
    expect(tags()?.get('v1')).toBe(ours.digest)
  })

  test('and what somebody else has pushed in between is left as it is', async () => {
    const session = await begin()
    const run = () => tags()?.set('v1', theirs.digest)
    await pushManifest(session, repository, undefined, theirs)
    fixture.world.arm({ ...put, harm: 'run', when: 'before', run })
    fixture.world.arm({ ...put, harm: 'refuse' })
    await expect(pushManifest(session, repository, 'v1', ours)).rejects.toMatchObject({ standing: theirs.digest })
    expect([tags()?.get('v1'), pushes()]).toEqual([theirs.digest, 1])
  })

  test('and comes not before the registry wants it', async () => {
    const session = await begin()
    fixture.world.arm({ ...put, harm: 'refuse', answer: { status: 429, headers: { 'Retry-After': '1' } } })
    const begun = performance.now()
    expect(await pushManifest(session, repository, 'v1', ours)).toBe('pushed')
    expect(performance.now() - begun).toBeGreaterThan(990)
  })

  test('and ends after some times', async () => {
    const session = await begin()
    fixture.world.arm({ ...put, harm: 'reset', times: Number.POSITIVE_INFINITY })
    await expect(pushManifest(session, repository, 'v1', ours)).rejects.toThrow('no answer (')
    const lines = fixture.visits().map((visit) => visit.split(' ')[0])
    expect(lines).toEqual(['HEAD', ...Array(4).fill(['PUT', 'HEAD']).flat()])
  })
})

describe('a tag that a registry lets nobody write again', () => {
  const dialects = ['amazon', 'harbor', 'conflict'] as const

  test.each(dialects)('stands for a success where it is ours: %s', async (immutableTags) => {
    const session = await begin({ immutableTags })
    const run = () => tags()?.set('v1', ours.digest)
    await pushManifest(session, repository, undefined, ours)
    fixture.world.arm({ request: { method: 'PUT' }, harm: 'run', when: 'before', run })
    expect(await pushManifest(session, repository, 'v1', ours)).toMatch(/present|pushed/)
    expect(tags()?.get('v1')).toBe(ours.digest)
  })

  test.each(dialects)('is told where it is not ours: %s', async (immutableTags) => {
    const session = await begin({ immutableTags })
    await pushManifest(session, repository, undefined, theirs)
    const run = () => tags()?.set('v1', theirs.digest)
    fixture.world.arm({ request: { method: 'PUT' }, harm: 'run', when: 'before', run })
    const pushing = pushManifest(session, repository, 'v1', ours)
    await expect(pushing).rejects.toThrow(TagTaken)
    await expect(pushing).rejects.toMatchObject({ standing: theirs.digest })
    await expect(pushing).rejects.toThrow(/it says "(TAG_INVALID|PRECONDITION|DENIED): .*v1/)
  })

  test.each<[string, number, string, string]>([
    ['Docker Hub', 403, 'DENIED', 'tag is immutable'],
    ['Quay', 409, 'TAG_IMMUTABLE', 'tag is immutable and cannot be overwritten'],
    ['Google', 400, 'FAILED_PRECONDITION', 'cannot update tag'],
    ['Azure', 405, 'REGISTRY_DISALLOWED_OPERATION', 'The operation is disallowed on this registry, repository or image']
  ])('is told in the words of %s, also when it shows nothing there', async (_case, status, code, message) => {
    const session = await begin()
    const answer = { status, body: { errors: [{ code, message }] } }
    fixture.world.arm({ request: { method: 'PUT' }, harm: 'refuse', answer })
    const pushing = pushManifest(session, repository, 'v1', ours)
    await expect(pushing).rejects.toThrow(TagTaken)
    await expect(pushing).rejects.toThrow(`a rule against writing this tag, it says "${code}: ${message}"`)
  })

  test.each([409, 412])('is told by the status alone: %s', async (status) => {
    const session = await begin()
    fixture.world.arm({ request: { method: 'PUT' }, harm: 'refuse', answer: { status, body: 'no' } })
    await expect(pushManifest(session, repository, 'v1', ours)).rejects.toThrow(TagTaken)
    fixture.world.arm({ request: { method: 'PUT' }, harm: 'refuse', answer: { status, body: 'no' } })
    await expect(pushManifest(session, repository, undefined, ours)).rejects.not.toThrow(TagTaken)
  })
})

test('a registry that stores something else is found out', async () => {
  const session = await begin()
  const answer = { status: 201, headers: { 'Docker-Content-Digest': theirs.digest } }
  fixture.world.arm({ request: { method: 'PUT' }, harm: 'answer', answer })
  await expect(pushManifest(session, repository, 'v1', ours)).rejects.toThrow(
    `the registry has stored the manifest with the tag v1 as "${theirs.digest}", not as ${ours.digest}`
  )
})
