import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { Arranged } from './arrange.ts'
import { largestChart, sizeOf } from './chart-limits.ts'
import { dependencyComplaints } from './dependencies.ts'
import { collisions } from './path-rules.ts'
import { checkVersion } from './version-checks.ts'

const decoder = new TextDecoder()

/** What is wrong with a chart as a whole. `name` is that of its folder; undefined where that is the whole repository. */
export async function finalComplaints(
  arranged: Arranged,
  shown: string,
  name: string | undefined,
  forHelm: boolean
): Promise<readonly Complaint[]> {
  const { metadata, files, subcharts } = arranged
  const chartYaml = `${shown}/Chart.yaml`
  const complaints: Complaint[] = []
  if (name !== undefined && name !== metadata.name) {
    const problem = `has the name ${quote(metadata.name)}, and its folder is ${quote(name)}`
    complaints.push({ place: chartYaml, problem, remedy: 'give both the same name' })
  }
  complaints.push(...checkVersion(metadata.version, chartYaml, forHelm).complaints)
  complaints.push(...oldDependencies(arranged, chartYaml))
  const textOf = async (path: string) => {
    const file = files.find((one) => one.path === path)
    return file === undefined ? undefined : decoder.decode(await file.read())
  }
  const [yaml, chartLock] = [(await textOf('Chart.yaml')) ?? '', await textOf('Chart.lock')]
  complaints.push(...(await dependencyComplaints({ folder: shown, metadata, subcharts, chartYaml: yaml, chartLock })))
  complaints.push(...wholeComplaints(arranged, shown))
  return complaints
}

/** What Chart.yaml of apiVersion v1 lists itself, Helm drops when it packs. */
function oldDependencies({ data }: Arranged, place: string): Complaint[] {
  const own = data.get('Chart.yaml')
  if (own?.kind !== 'metadata' || own.metadata.apiVersion !== 'v1' || own.metadata.dependencies === undefined) return []
  const problem = 'lists dependencies, which Helm drops from a chart of apiVersion v1'
  return [{ place, problem, remedy: 'write apiVersion: v2, or move them into requirements.yaml' }]
}

function wholeComplaints({ files }: Arranged, shown: string): Complaint[] {
  const complaints: Complaint[] = []
  const seen = new Set<string>()
  for (const { path } of files) {
    if (!seen.has(path)) seen.add(path)
    else if (path.endsWith('/Chart.yaml')) {
      const problem = `has two charts that are packed as ${quote(path.replace(/\/Chart\.yaml$/, ''))}`
      complaints.push({ place: `${shown}/charts`, problem, remedy: 'remove one of them' })
    }
  }
  if (complaints.length === 0 && seen.size < files.length) {
    const problem = 'has two files that are packed under one path'
    complaints.push({ place: `${shown}/charts`, problem, remedy: 'remove one of them' })
  }
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total >= largestChart) {
    const problem = `has ${sizeOf(total)} of files when the archives in charts/ are unpacked, and Helm loads less than ${sizeOf(largestChart)}`
    complaints.push({ place: shown, problem, remedy: 'publish large dependencies apart' })
  }
  return complaints
}

/** What the users of a chart should know. */
export function finalWarnings({ metadata, files }: Arranged, shown: string, forHelm: boolean): readonly string[] {
  const groups = collisions(files.map(({ path }) => path))
  const same = groups.map(
    (paths) => `${shown}: ${paths.map(quote).join(' and ')} are one file on a disk that ignores case`
  )
  const packed = files.filter(({ path }) => /^[^/]+\.tgz$/.test(path))
  const archives = packed.map(
    ({ path }) => `${shown}/${path} is an archive inside the chart; add it to .helmignore if it was packed there`
  )
  return [...checkVersion(metadata.version, `${shown}/Chart.yaml`, forHelm).warnings, ...same, ...archives]
}
