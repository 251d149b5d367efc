import { nearest } from '../action/nearest.ts'
import { quote } from '../action/untrusted.ts'
import { chartDigest, readDependencies } from './chart-digest.ts'
import { EditFault, missing } from './fault.ts'
import { locate } from './yaml/locate.ts'
import type { YamlFile } from './yaml/node.ts'
import { writeScalar, type YamlPlace } from './yaml/write.ts'

/** What a Chart.lock gets: versions by the name of the dependency, and the time at which it was made. */
export interface LockChange {
  readonly versions: ReadonlyMap<string, string>
  readonly generated: string | undefined
}

type Dependencies = ReturnType<typeof readDependencies>

/**
 * Changes a Chart.lock and computes its digest anew, as `helm dependency update` would without asking any registry. `chart`
 * reads the dependencies of the Chart.yaml beside it, with its own edits already made, since the digest covers both. `stays` tells the versions that
 * will be left alone after all, so that the digest is that of what comes out. Throws an EditFault.
 */
export async function editChartLock(
  lock: YamlFile,
  chart: () => Promise<Dependencies>,
  change: LockChange,
  stays: (version: string) => boolean = () => false
): Promise<YamlPlace[]> {
  const dependencies = readDependencies(lock)
  const names = dependencies.map(({ name }) => String(name))
  for (const name of change.versions.keys()) {
    if (names.includes(name)) continue
    const meant = nearest(name, names)
    const remedy = meant === undefined ? 'correct the name' : `the nearest is ${quote(meant)}`
    throw missing(`has no dependency ${quote(name)}`, remedy)
  }
  const changed = dependencies.map((entry) => {
    const version = change.versions.get(String(entry.name))
    return version === undefined || stays(String(entry.version)) ? entry : { ...entry, version }
  })
  const versions = [...names.entries()].flatMap(([index, name]) => {
    const version = change.versions.get(name)
    if (version === undefined) return []
    const target = locate(lock, [key('dependencies'), { kind: 'index', index }, key('version')])
    return [writeScalar(lock, target, version)]
  })
  const required = await readChart(chart)
  checkNames(required, names)
  const digest = writeScalar(lock, locate(lock, [key('digest')]), await chartDigest(required, changed))
  const { generated } = change
  const time = generated === undefined ? [] : [writeScalar(lock, locate(lock, [key('generated')]), generated)]
  return [...versions, digest, ...time]
}

/** The dependencies of the Chart.yaml; what is wrong there is said of that file. */
async function readChart(chart: () => Promise<Dependencies>): Promise<Dependencies> {
  try {
    return await chart()
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    const line = error.line > 0 ? `, line ${error.line},` : ''
    throw new EditFault(`has no digest as long as the Chart.yaml beside it${line} ${error.problem}`, error.remedy)
  }
}

/** A lock that does not list what the chart asks for cannot be made right by numbers alone. */
function checkNames(required: readonly Record<string, unknown>[], locked: readonly string[]): void {
  const names = required.map(({ name }) => String(name))
  const absent = names.find((name) => !locked.includes(name)) ?? locked.find((name) => !names.includes(name))
  if (absent === undefined) return
  const problem = `and Chart.yaml do not list the same dependencies: ${quote(absent)} is in one of them only`
  throw new EditFault(problem, 'run helm dependency update once and commit both files')
}

function key(name: string): { kind: 'key'; key: string } {
  return { kind: 'key', key: name }
}
