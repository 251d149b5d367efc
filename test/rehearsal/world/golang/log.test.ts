import { createHash, createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { signerOf } from '#rehearsal/world/golang/checksum-log'
import { hashLeaf, hashTree, readTile, tileOf } from '#rehearsal/world/golang/merkle-tree'
import { type Modules, startModules } from './modules-fixture.ts'

let modules: Modules
beforeEach(async () => {
  modules = await startModules()
})
afterEach(() => modules.close())

const top = 'github.com/acme/harbor'
const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const leaves = Array.from({ length: 600 }, (_, at) => hashLeaf(`${at}`))

async function ask(path: string): Promise<[status: number, body: Buffer]> {
  const response = await fetch(`${modules.host('sum')}${path}`)
  return [response.status, Buffer.from(await response.arrayBuffer())]
}

test('a tree is hashed as RFC 6962 says', () => {
  const [zero, one] = [Buffer.from([0]), Buffer.from([1])]
  const [a, b, c] = ['a', 'b', 'c'].map((text) => sha(zero, Buffer.from(text))) as [Buffer, Buffer, Buffer]
  expect(hashLeaf('a')).toEqual(a)
  expect(hashTree([])).toEqual(sha())
  expect(hashTree([a, b, c])).toEqual(sha(one, sha(one, a, b), c))
})

describe('a tile', () => {
  const paths: [string, ReturnType<typeof readTile>][] = [
    ['/tile/8/0/000', { level: 0, number: 0, width: 256 }],
    ['/tile/8/1/x001/x234/067.p/12', { level: 1, number: 1_234_067, width: 12 }],
    ['/tile/8/data/000', undefined],
    ['/tile/9/0/000', undefined],
    ['/tile/8/0/0000', undefined]
  ]
  test.each(paths)('%s', (path, tile) => expect(readTile(path)).toEqual(tile))

  test('has the hashes of its level, as far as the tree goes', () => {
    expect(tileOf(leaves, { level: 0, number: 2, width: 88 })).toEqual(Buffer.concat(leaves.slice(512)))
    expect(tileOf(leaves, { level: 0, number: 2, width: 89 })).toBeUndefined()
    expect(tileOf(leaves, { level: 1, number: 0, width: 2 })).toEqual(
      Buffer.concat([hashTree(leaves.slice(0, 256)), hashTree(leaves.slice(256, 512))])
    )
  })
})

test('the head of the log is signed with the key that jobs are told of', async () => {
  await modules.release({ 'go.mod': `module ${top}\n` }, 'v1.0.0')
  await modules.lookUp(`${top}@v1.0.0`)
  const [status, latest] = await ask('/latest?x=1')
  const [text = '', signed = ''] = latest.toString().split(/(?<=\n)\n/)
  const [, name, , key = ''] = /^(.+)\+([0-9a-f]{8})\+(.+)$/.exec(signerOf(modules.world.state).verifier) ?? []
  const x = Buffer.from(key, 'base64').subarray(1).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const signature = Buffer.from(signed.split(' ')[2] ?? '', 'base64').subarray(4)
  expect([status, name, verify(null, Buffer.from(text), publicKey, signature)]).toEqual([200, 'sum.golang.org', true])
  const [found, tile] = await ask('/tile/8/0/000.p/1')
  expect([found, tile.toString('base64')]).toEqual([200, text.split('\n')[2]])
  expect((await ask('/tile/8/0/000.p/2'))[0]).toBe(404)
})
