import { rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { openWorkspace } from '#core/tree/workspace'
import { cutAnywhere, killAtEvery, runScript } from './kill-at-every.ts'
import { edits, makeWorkspace, snapshot } from './sample.ts'

// test/real/tree tries every call.
test('killed at every fifteenth call that changes something, a run is taken back by the next one', () => {
  killAtEvery(15)
}, 240_000)

test('cut at every twentieth call, and cut again while it recovers: nothing is lost', () => {
  expect(cutAnywhere(20)).toBeGreaterThan(30)
}, 240_000)

test('a dry run after a kill sees the old tree and changes nothing', async () => {
  const workspace = makeWorkspace()
  const { signal } = runScript('edit-and-die.ts', workspace, { CUT_AT: '25', CUT_TORN: '500' })
  expect(signal).toBe('SIGKILL')
  const left = snapshot(workspace)
  const tree = await openWorkspace(workspace)
  expect(tree.interrupted.length).toBeGreaterThan(5)
  expect(tree.changedSince).toEqual([])
  for await (const read of tree.read(Object.keys(edits))) {
    expect({ path: read.path, text: read.ok ? Buffer.from(read.bytes).toString() : read.fault.message }).toEqual({
      path: read.path,
      text: edits[read.path]?.[0]
    })
  }
  expect(snapshot(workspace)).toEqual(left)
  rmSync(workspace, { recursive: true })
})
