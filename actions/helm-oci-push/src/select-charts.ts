import { statSync } from 'node:fs'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { pathMatchers } from '#core/manifest/globs'
import { onDisk } from '#core/tree/inside'
import { walk } from '#core/tree/walk'
import { plainPath } from './consistent.ts'

/** A chart that is to be published: a folder of the workspace, or an archive in it. */
export interface Selected {
  readonly path: string
  readonly kind: 'folder' | 'archive'
}

const chartFile = /(?:^|\/)Chart\.yaml$/

/** Every folder with a Chart.yaml and every archive; what stands in the `charts` folder of a chart is a part of it. */
function candidates(workspace: string): Selected[] {
  const paths = walk(workspace).map(({ path }) => path)
  const folders = paths.filter((path) => chartFile.test(path)).map((path) => path.replace(chartFile, ''))
  const isPart = (path: string) =>
    folders.some((folder) => path.startsWith(folder === '' ? 'charts/' : `${folder}/charts/`))
  const archives = paths.filter((path) => path.endsWith('.tgz'))
  return [
    ...folders.filter((path) => !isPart(path)).map((path) => ({ path, kind: 'folder' }) as const),
    ...archives.filter((path) => !isPart(path)).map((path) => ({ path, kind: 'archive' }) as const)
  ]
}

/** What a path without wildcards names, also where its Chart.yaml is missing: that is complained about by who reads it. */
function named(workspace: string, path: string): Selected | undefined {
  const stat = statSync(onDisk(workspace, path === '.' ? '' : path), { throwIfNoEntry: false })
  if (stat?.isDirectory()) return { path: path === '.' ? '' : path, kind: 'folder' }
  return stat !== undefined && path.endsWith('.tgz') ? { path, kind: 'archive' } : undefined
}

/**
 * Finds the charts that the globs name, in the order of the globs, each once. A glob that names none is a complaint: a
 * chart that was moved must not silently stay unpublished.
 */
export async function selectCharts(
  workspace: string,
  globs: readonly string[],
  complaints: Complaint[]
): Promise<Selected[]> {
  const found = new Map<string, Selected>()
  let all: Selected[] | undefined
  for (const glob of globs.map(plainPath)) {
    const one = named(workspace, glob)
    if (one !== undefined) {
      found.set(one.path, one)
      continue
    }
    all ??= candidates(workspace)
    const [matches = () => false] = await pathMatchers({ files: [glob], exclude: [] })
    const matching = all.filter(({ path }) => matches(path))
    for (const each of matching) found.set(each.path, each)
    if (matching.length > 0) continue
    const problem = `${quote(glob)} names no folder with a Chart.yaml and no .tgz archive in the workspace`
    const remedy = /\.ya?ml$/.test(glob)
      ? 'name the folder of the chart'
      : 'check the path, and check the repository out before this step'
    complaints.push({ place: 'charts', problem, remedy })
  }
  return [...found.values()]
}
