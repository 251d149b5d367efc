import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { pullBlob } from '#core/oci/pull-blob'
import { pullManifest } from '#core/oci/pull-manifest'
import { pushBlob } from '#core/oci/push-blob'
import { pushManifest, TagTaken } from '#core/oci/push-manifest'
import { imageType, manifestOf } from '../conformance/content.ts'
import { startCutter } from './cutter.ts'
import { archiveOf, blobOf, configType, type GivenBlob, read, sessionFor } from './given.ts'
import { type Target, targets } from './targets.ts'

openEffects()

/** A manifest of a chart, and the config that it needs. */
function chartOf(archive: GivenBlob) {
  const config = blobOf(Buffer.from('{"name":"app","version":"1.2.3"}'), configType)
  const [own, layer] = [config, archive].map(({ mediaType, digest, size }) => ({ mediaType, digest, size }))
  return { config, manifest: manifestOf({ config: own, layers: [layer] }) }
}

describe.each(Object.entries(targets))('to %s', (_who, start) => {
  let target: Target
  beforeAll(async () => {
    target = await start()
  })
  afterAll(() => target?.close())
  const session = (host = target.host) => sessionFor(host, target.account)
  const stored = (name: string, blob: GivenBlob) => read(pullBlob(session(), name, blob))

  test.each([
    ['1 MB', 1_000_000],
    ['50 MB', 50_000_000],
    ['no bytes', 0]
  ])('a blob of %s, once', async (_, size) => {
    const blob = archiveOf(size)
    expect(await pushBlob(session(), 'acme/once', blob)).toBe('pushed')
    expect(await pushBlob(session(), 'acme/once', blob)).toBe('present')
    expect((await stored('acme/once', blob)).equals(blob.bytes)).toBe(true)
  })

  test('a blob that another repository has', async () => {
    const blob = archiveOf(100_000)
    await pushBlob(session(), 'acme/from', blob)
    expect(await pushBlob(session(), 'acme/to', blob, 'acme/from')).toBe('mounted')
    expect((await stored('acme/to', blob)).equals(blob.bytes)).toBe(true)
  })

  test('a blob that the other repository does not have', async () => {
    const blob = archiveOf(100_000)
    expect(await pushBlob(session(), 'acme/to', blob, 'acme/without')).toBe('pushed')
    expect((await stored('acme/to', blob)).equals(blob.bytes)).toBe(true)
  })

  test('a blob whose connection is cut', async () => {
    const blob = archiveOf(20_000_000)
    const cutter = await startCutter(target.host, 8_000_000)
    try {
      expect(await pushBlob(session(cutter.host), 'acme/cut', blob)).toBe('pushed')
      expect(cutter.cuts()).toBe(1)
      // What was on its way when it was cut is lost in any case.
      const again = target.resumes ? 1_000_000 : 9_000_000
      expect(cutter.sent()).toBeLessThan(blob.size + again)
    } finally {
      await cutter.close()
    }
    expect((await stored('acme/cut', blob)).equals(blob.bytes)).toBe(true)
  })

  test('a manifest by its tag and by its digest, and no other under the same tag', async () => {
    const [first, second] = [archiveOf(1000), archiveOf(1000)]
    const [chart, other] = [chartOf(first), chartOf(second)]
    for (const blob of [first, second, chart.config]) await pushBlob(session(), 'acme/app', blob)
    expect(await pushManifest(session(), 'acme/app', undefined, chart.manifest)).toBe('pushed')
    expect(await pushManifest(session(), 'acme/app', '1.2.3', chart.manifest)).toBe('pushed')
    expect(await pushManifest(session(), 'acme/app', '1.2.3', chart.manifest)).toBe('present')
    await expect(pushManifest(session(), 'acme/app', '1.2.3', other.manifest)).rejects.toThrow(TagTaken)
    const at = { registry: target.host, repository: 'acme/app' }
    const { bytes, digest } = chart.manifest
    for (const reference of [
      { ...at, tag: '1.2.3', digest: undefined },
      { ...at, tag: undefined, digest }
    ])
      expect(await pullManifest(session(), reference, [imageType])).toMatchObject({ found: true, bytes, digest })
  })
})
