import { afterEach, expect, test } from '@jest/globals'
import { pushBlob } from '#core/oci/push-blob'
import { openRegistryDoor } from '#rehearsal/world/registry/open-door'
import { cutWay } from './cut-connection.ts'
import { blobOf, host, type PushFixture, startPush } from './push-fixture.ts'

let fixture: PushFixture
afterEach(() => fixture.close())

/** Pushes over a connection that is cut once, when so many bytes of the body of a request have come. */
async function pushOver(bytes: number, isMeant: (beginning: string) => boolean, settings = {}) {
  fixture = await startPush({ access: 'open', location: 'relative', ...settings })
  const door = await openRegistryDoor(fixture.world.state, host)
  const way = await cutWay(door.host, bytes, isMeant)
  const opened: number[] = []
  const blob = blobOf(Buffer.alloc(3_000_000, 'slipway '), opened)
  try {
    const session = fixture.session({ registry: way.host, known: { credentials: undefined, note: undefined } })
    expect(await pushBlob(session, 'acme/app', blob)).toBe('pushed')
  } finally {
    await way.close()
    await door.close()
  }
  expect(fixture.registry.blobs.get(blob.digest)?.length).toBe(blob.size)
  return { opened, kinds: fixture.world.journal.map(({ kind }) => kind) }
}

test('an upload that breaks off goes on from where the registry says it is', async () => {
  const { opened, kinds } = await pushOver(1_000_000, (text) => text.startsWith('PUT '))
  expect(opened).toEqual([0, 1_000_000])
  expect(kinds).toEqual(['begin-upload', 'upload-chunk', 'upload-chunk', 'upload-blob'])
})

test('one whose beginning did not come begins again', async () => {
  const { opened, kinds } = await pushOver(0, (text) => text.startsWith('PUT '))
  expect(opened).toEqual([0, 0])
  expect(kinds.filter((kind) => kind === 'upload-blob')).toHaveLength(1)
})

test('a chunk that breaks off goes on within it', async () => {
  const isChunk = (text: string) => text.startsWith('PATCH ')
  const { opened } = await pushOver(300_000, isChunk, { largestPiece: 2_000_000 })
  expect(opened.slice(0, 2)).toEqual([0, 0])
  expect(opened).toContain(300_000)
})
