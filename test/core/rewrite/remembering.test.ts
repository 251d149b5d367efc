import { expect, test } from '@jest/globals'
import { EditFault } from '#core/manifest/fault'
import type { Tree } from '#core/manifest/tree'
import { remembering } from '#core/rewrite/remembering'

test('a tree that remembers reads and lists once, and gives the same in any order', async () => {
  const asked: string[] = []
  const tree: Tree = {
    async list() {
      asked.push('list')
      return [{ path: 'a', kind: 'file' }]
    },
    async *read(paths) {
      for (const path of paths) {
        asked.push(path)
        if (path === 'none') yield { path, ok: false, fault: new EditFault('is not there', 'check the path') }
        else yield { path, ok: true, bytes: Buffer.from(path), kind: 'file' }
      }
    }
  }
  const same = remembering(tree)
  const read = async (...paths: string[]) => {
    const found: string[] = []
    for await (const one of same.read(paths)) found.push(one.ok ? `${Buffer.from(one.bytes)}` : one.fault.problem)
    return found
  }
  expect(await read('b', 'none', 'a')).toEqual(['b', 'is not there', 'a'])
  expect(await read('a', 'c', 'none', 'b')).toEqual(['a', 'c', 'is not there', 'b'])
  expect(await same.list()).toBe(await same.list())
  expect(asked).toEqual(['b', 'none', 'a', 'c', 'list'])
})
