import { lstatSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { readRules } from '#core/chart/folder-files'
import { pathMatchers } from '#core/manifest/globs'
import { plainPath } from './consistent.ts'
import type { Inputs } from './inputs.ts'
import type { Selected } from './select-charts.ts'

/** Why no archive can be left in a folder of the workspace: a link on the way could lead out of it. Undefined where one can. */
export function folderFault(workspace: string, folder: string): string | undefined {
  let at = realpathSync.native(workspace)
  for (const part of folder.split('/')) {
    at = join(at, part)
    const stat = lstatSync(at, { throwIfNoEntry: false })
    if (stat === undefined) return undefined
    if (stat.isSymbolicLink()) return `${quote(folder)} is reached through a symbolic link`
    if (!stat.isDirectory()) return `${quote(folder)} is no folder`
  }
  return undefined
}

/** Does Helm leave a file out of the chart around it, by that chart's .helmignore? */
function isIgnored(workspace: string, chart: string, inside: string): boolean {
  const root = realpathSync.native(workspace)
  const ignore = readRules(root, realpathSync.native(join(root, chart)), chart)
  const parts = inside.split('/')
  return parts.some((_, index) => ignore(parts.slice(0, index + 1).join('/'), index + 1 < parts.length))
}

/** The chart in which the next run would find what this one leaves there; undefined where none would. */
function chartAround(workspace: string, path: string, selected: readonly Selected[]): Selected | undefined {
  return selected.find(({ path: chart, kind }) => {
    if (kind !== 'folder' || !(chart === '' || path.startsWith(`${chart}/`))) return false
    return !isIgnored(workspace, chart, chart === '' ? path : path.slice(chart.length + 1))
  })
}

/**
 * What speaks against leaving archives of these names in `output-dir`. It is asked before anything is published: a run
 * that fails after that has to be explained to people.
 */
export async function outputComplaints(
  workspace: string,
  inputs: Inputs,
  selected: readonly Selected[],
  files: readonly string[]
): Promise<readonly Complaint[]> {
  const place = 'output-dir'
  const folder = plainPath(inputs[place])
  if (folder === '') return []
  const fault = folderFault(workspace, folder)
  if (fault !== undefined) return [{ place, problem: fault, remedy: 'name a folder of the workspace' }]
  const matchers = await pathMatchers({ files: inputs.charts.map(plainPath), exclude: [] })
  return files.flatMap((file, index): Complaint[] => {
    const path = `${folder}/${file}`
    if (files.indexOf(file) < index) {
      return [{ place, problem: `two charts would be ${quote(path)}`, remedy: 'publish them in steps of their own' }]
    }
    if (lstatSync(join(workspace, path), { throwIfNoEntry: false })?.isDirectory()) {
      return [{ place, problem: `${quote(path)} is a folder`, remedy: 'remove it, or name another output-dir' }]
    }
    const chart = chartAround(workspace, path, selected)
    const isChart = matchers.some((matches) => matches(path)) && !selected.some((one) => one.path === path)
    if (chart === undefined && !isChart) return []
    const where = chart === undefined ? 'is where charts are looked for' : `is in the chart ${quote(chart.path || '.')}`
    const problem = `${quote(folder)} ${where}, so that the next run here would publish the archives too`
    return [{ place, problem, remedy: 'name another folder, such as dist' }]
  })
}
