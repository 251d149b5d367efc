import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { openWorkspace } from '#core/tree/workspace'
import { undoInterrupted } from '#core/tree/write-workspace'
import { node24Variable } from '../../../scripts/tools/node24.ts'
import { root as project } from '../../run-step.ts'
import { editAll, edits, makeWorkspace, snapshot } from './sample.ts'

openEffects()

const node = process.env[node24Variable] ?? process.execPath

function run(script: string, workspace: string, env: Record<string, string> = {}) {
  const args = [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    join('test/core/tree', script),
    workspace
  ]
  const { status, signal, stdout, stderr } = spawnSync(node, args, { cwd: project, env, encoding: 'utf8' })
  return { status, signal, stdout, stderr }
}

/** The state before, and after all of it is done. */
function bothStates() {
  const workspace = makeWorkspace()
  const old = snapshot(workspace).join('\n')
  editAll(workspace)
  const done = snapshot(workspace).join('\n')
  rmSync(workspace, { recursive: true })
  return { old, done }
}

const { old, done } = bothStates()

/** Kills a run at a call and lets the next one recover; undefined when it was not killed, since there are fewer calls. */
function killAndRecover(env: Record<string, string>) {
  const workspace = makeWorkspace()
  const { signal, stderr } = run('edit-and-die.ts', workspace, env)
  if (signal === null) expect(stderr).toBe('')
  undoInterrupted(workspace)
  const found = snapshot(workspace).join('\n')
  if (found === old) editAll(workspace)
  const again = snapshot(workspace).join('\n')
  rmSync(workspace, { recursive: true })
  return signal === 'SIGKILL' ? { found, again } : undefined
}

describe('a run that edits 18 files and creates two is killed at every call that changes something', () => {
  test('and the next run finds the old tree, byte for byte, and goes on', () => {
    let [kills, endedAt] = [0, Number.POSITIVE_INFINITY]
    for (; ; kills += 1) {
      // Every third time in the middle of what it writes; the other parts of this file do so at every call.
      const left = killAndRecover({ CUT_AT: `${kills}`, ...(kills % 3 === 1 ? { CUT_TORN: '450' } : {}) })
      if (left === undefined) break
      // Once the journal has gone the run is done, but for what it clears away.
      if (left.found === done) endedAt = Math.min(endedAt, kills)
      expect({ kills, tree: left.found }).toEqual({ kills, tree: kills < endedAt ? old : done })
      expect({ kills, tree: left.again }).toEqual({ kills, tree: done })
    }
    expect(kills).toBeGreaterThan(2 * Object.keys(edits).length)
    expect(kills - endedAt).toBe(2)
  }, 240_000)
})

test('cut anywhere, and cut again while it recovers: nothing is lost', () => {
  const { stdout, stderr } = run('cut-anywhere.ts', '')
  expect(stderr).toBe('')
  const { tried, wrong } = JSON.parse(stdout)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(1000)
}, 240_000)

test('a dry run after a kill sees the old tree and changes nothing', async () => {
  const workspace = makeWorkspace()
  const { signal } = run('edit-and-die.ts', workspace, { CUT_AT: '25', CUT_TORN: '500' })
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
