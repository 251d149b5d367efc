import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { undoInterrupted } from '#core/tree/write-workspace'
import { node24Variable } from '../../../scripts/tools/node24.ts'
import { root as project } from '../../run-step.ts'
import { editAll, edits, makeWorkspace, snapshot } from './sample.ts'

openEffects()

const node = process.env[node24Variable] ?? process.execPath

/** Runs a script of this folder on a workspace, in a process of its own. */
export function runScript(script: string, workspace: string, env: Record<string, string> = {}) {
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
  const { signal, stderr } = runScript('edit-and-die.ts', workspace, env)
  if (signal === null) expect(stderr).toBe('')
  undoInterrupted(workspace)
  const found = snapshot(workspace).join('\n')
  if (found === old) editAll(workspace)
  const again = snapshot(workspace).join('\n')
  rmSync(workspace, { recursive: true })
  return signal === 'SIGKILL' ? { found, again } : undefined
}

/**
 * Kills a run that edits 18 files and creates two, at every call that changes something, or at every so many of them, and
 * expects that the next run finds the old tree, byte for byte, and goes on.
 */
export function killAtEvery(stride: number): void {
  let [kills, endedAt] = [0, Number.POSITIVE_INFINITY]
  for (; ; kills += stride) {
    // Every third time in the middle of what it writes; another test does so at every call.
    const left = killAndRecover({ CUT_AT: `${kills}`, ...(kills % 3 === 1 ? { CUT_TORN: '450' } : {}) })
    if (left === undefined) break
    // Once the journal has gone the run is done, but for what it clears away.
    if (left.found === done) endedAt = Math.min(endedAt, kills)
    expect({ kills, tree: left.found }).toEqual({ kills, tree: kills < endedAt ? old : done })
    expect({ kills, tree: left.again }).toEqual({ kills, tree: done })
  }
  expect(kills).toBeGreaterThan(2 * Object.keys(edits).length)
  if (stride === 1) expect(kills - endedAt).toBe(2)
}

/** Cuts a run, and its recovery, after every so many calls; expects that nothing is lost, and gives how often it was cut. */
export function cutAnywhere(stride: number): number {
  const { stdout, stderr } = runScript('cut-anywhere.ts', `${stride}`)
  expect(stderr).toBe('')
  const { tried, wrong } = JSON.parse(stdout)
  expect(wrong).toEqual([])
  return tried
}
