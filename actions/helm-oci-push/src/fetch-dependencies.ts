import { realpathSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { buildDependencies } from '#core/helm/dependencies'
import { copyWorkspace } from '#core/tree/copy-workspace'
import { openWorkspace } from '#core/tree/workspace'
import { helmOf } from './helm.ts'
import type { Inputs } from './inputs.ts'
import { localComplaints } from './local-dependencies.ts'
import type { Selected } from './select-charts.ts'
import { keyring } from './sessions.ts'

const inChart = (path: string, one: Complaint): Complaint => ({ ...one, place: posix.join(path, one.place) })

/**
 * Has Helm fetch the dependencies of each chart in a copy of the workspace, in which one chart finds another where it is
 * used to; the workspace stays as it is.
 * @returns the root of the copy
 */
export async function fetchDependencies(
  selected: readonly Selected[],
  folder: string,
  inputs: Inputs,
  runner: Runner
): Promise<string> {
  const how = inputs.dependencies === 'update' ? 'update' : 'build'
  const helm = await helmOf(inputs, runner)
  const root = realpathSync.native(runner.workspace)
  const copy = await copyWorkspace(root, await openWorkspace(root), folder)
  const charts = selected.filter(({ kind }) => kind === 'folder').map(({ path }) => path)
  const complaints: Complaint[] = []
  for (const path of charts) complaints.push(...(await localComplaints(copy.root, path)))
  if (complaints.length > 0) throw new Refusal(complaints)
  for (const path of charts) {
    await buildDependencies(helm, join(copy.root, path), how, runner, keyring(inputs, runner), copy.root).catch(
      (thrown) => {
        throw thrown instanceof Refusal ? new Refusal(thrown.complaints.map((one) => inChart(path, one))) : thrown
      }
    )
  }
  return copy.root
}
