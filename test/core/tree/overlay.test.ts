import { rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { overlay } from '#core/tree/overlay'
import { openWorkspace } from '#core/tree/workspace'
import { makeWorkspace } from './sample.ts'

test('files in front of a tree: changed and new ones, in order', async () => {
  const root = makeWorkspace({ 'a.yaml': ['a: 1\n', ''], 'chart/c.yaml': ['c: 1\n', ''], 'run.sh': ['echo\n', ''] })
  const tree = overlay(await openWorkspace(root), [
    { path: 'chart/c.yaml', kind: 'file', bytes: Buffer.from('c: 9') },
    { path: 'b.yaml', kind: 'executable', bytes: Buffer.from('b') }
  ])
  expect((await tree.list()).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'a.yaml file',
    'b.yaml executable',
    'chart/c.yaml file',
    'run.sh executable',
    'untouched.txt file'
  ])
  const read: string[] = []
  for await (const one of tree.read(['a.yaml', 'b.yaml', 'nowhere', 'chart/c.yaml', 'a.yaml'])) {
    read.push(`${one.path} ${one.ok ? Buffer.from(one.bytes).toString().trim() : one.fault.problem}`)
  }
  expect(read).toEqual(['a.yaml a: 1', 'b.yaml b', 'nowhere is not there', 'chart/c.yaml c: 9', 'a.yaml a: 1'])
  rmSync(root, { recursive: true })
})
