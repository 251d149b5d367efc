import type { PlannedCommit } from './fast-import.ts'

const ines = 'Inês Duarte <ines@tide.example>'
const bo = 'Bo Nygaard <bo@tide.example>'

const paths = {
  chart: 'charts/tide-scaler/Chart.yaml',
  values: 'charts/tide-scaler/values.yaml',
  kustomization: 'config/manager/kustomization.yaml',
  replicas: 'internal/scaling/replicas.go',
  saturation: 'internal/scaling/saturation.go'
}

/** The branch from which the line before is still patched. */
export const controllerLine = 'release/v0.4'

/** 2026-02-02 08:00 UTC. */
const start = 1_770_019_200

/**
 * The history of the sample: two releases, a feature after them, and a fix for the line before, where somebody has written
 * the next version into the files by hand already.
 */
export function controllerHistory(tree: ReadonlyMap<string, string>): PlannedCommit[] {
  const text = (path: string): string => tree.get(path) ?? ''
  const bumped = (version: string): [string, string][] =>
    [paths.chart, paths.values, paths.kustomization].map((path) => [path, text(path).replaceAll('0.4.2', version)])
  const careless: [string, string] = [paths.replicas, text(paths.replicas).replace('height < 1', 'height < 0')]
  const initial = new Map([...tree, ...bumped('0.4.1'), careless])
  initial.delete(paths.saturation)
  const commit = (
    day: number,
    author: string,
    message: string,
    files: Iterable<[string, string]>,
    more = {}
  ): PlannedCommit => {
    return { branch: 'main', author, message, date: start + day * 86_400, files: new Map(files), ...more }
  }
  return [
    commit(0, ines, 'chore: scaffold the scaler', initial, { tags: ['v0.4.1'] }),
    commit(8, bo, 'fix: never ask for no replicas (#9)', [[paths.replicas, text(paths.replicas)]]),
    commit(9, ines, 'chore: chart 0.4.2', bumped('0.4.2'), { tags: ['v0.4.2'] }),
    commit(
      30,
      bo,
      'fix: count a tide below the datum as one (#14)',
      [[paths.replicas, text(paths.replicas).replace('< 1', '<= 1')]],
      {
        branch: controllerLine,
        from: 'main'
      }
    ),
    commit(31, ines, 'chore: chart 0.4.3', bumped('0.4.3'), { branch: controllerLine }),
    commit(24, bo, 'feat: tell when a workload is saturated (#12)', [[paths.saturation, text(paths.saturation)]])
  ]
}
