import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Runner } from '#core/action/runner'
import { buildDependencies } from '#core/helm/dependencies'
import { copyWorkspace } from '#core/tree/copy-workspace'
import { openWorkspace } from '#core/tree/workspace'
import { helmOf } from './helm.ts'
import type { Inputs } from './inputs.ts'
import type { Selected } from './select-charts.ts'
import { keyring } from './sessions.ts'

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
  for (const { path, kind } of selected) {
    if (kind === 'folder')
      await buildDependencies(helm, join(copy.root, path), how, runner, keyring(inputs, runner), copy.root)
  }
  return copy.root
}
