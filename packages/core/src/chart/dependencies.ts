import { posix } from 'node:path'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { chartDigest, readDependencies } from '../manifest/chart-digest.ts'
import { EditFault } from '../manifest/fault.ts'
import { openManifest } from '../manifest/manifest.ts'
import type { ChartMetadata, Dependency } from './metadata.ts'

/** A chart whose dependencies are checked. */
export interface Dependent {
  /** Its folder below the workspace. */
  readonly folder: string
  readonly metadata: ChartMetadata
  /** The charts that are in charts/. */
  readonly subcharts: readonly ChartMetadata[]
  readonly chartYaml: string
  readonly chartLock: string | undefined
}

/** Everything that is wrong with the dependencies of a chart. */
export async function dependencyComplaints(chart: Dependent): Promise<readonly Complaint[]> {
  const { folder, metadata } = chart
  const file = metadata.apiVersion === 'v1' ? 'requirements.yaml' : 'Chart.yaml'
  const place = `${folder}/${file}`
  const complaints: Complaint[] = []
  for (const dependency of metadata.dependencies ?? []) {
    complaints.push(...(await checkOne(dependency, chart, place)))
  }
  if (metadata.apiVersion !== 'v1') complaints.push(...(await checkLock(chart)))
  return complaints
}

async function checkOne(dependency: Dependency, chart: Dependent, place: string): Promise<Complaint[]> {
  const { name, version = '', repository } = dependency
  const complaints: Complaint[] = []
  if (repository.startsWith('file://') && !staysInside(chart.folder, repository.slice('file://'.length))) {
    const problem = `has the dependency ${quote(name)} at ${quote(repository)}, outside of the repository`
    complaints.push({ place, problem, remedy: 'give a path inside of it, such as file://../other' })
  }
  const vendored = chart.subcharts.filter((sub) => sub.name === name)
  if (vendored.length === 0) {
    const problem = `has the dependency ${quote(name)}, which is not in charts/`
    const remedy = 'set dependencies: build, or run helm dependency build before this step'
    complaints.push({ place, problem, remedy })
  } else if (!(await Promise.all(vendored.map((sub) => mayFit(sub.version, version)))).includes(true)) {
    const problem = `asks for ${quote(name)} ${quote(version)}, and charts/ has ${quote(vendored[0]?.version ?? '')}, so that Helm would leave it out`
    const remedy = 'set dependencies: update, or run helm dependency update before this step'
    complaints.push({ place, problem, remedy })
  }
  return complaints
}

/** Does a path of a `file://` dependency stay in the repository? One from the root of the disk never does. */
function staysInside(folder: string, path: string): boolean {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path)) return false
  const joined = posix.join(folder, path)
  return joined !== '..' && !joined.startsWith('../')
}

/**
 * May a version fit a range of Masterminds/semver? Its ranges are read with node-semver, which differs in little; false only
 * where both would say so.
 */
async function mayFit(version: string, range: string): Promise<boolean> {
  const { default: semver } = await import('semver')
  const options = { includePrerelease: true, loose: true }
  const given = semver.coerce(version, { includePrerelease: true })
  const wanted = semver.validRange(range.replaceAll(',', ' '), options)
  if (given === null || wanted === null || /=[<>]|!=/.test(range)) return true
  return semver.satisfies(given, wanted, options)
}

/** A Chart.lock that was not made from this Chart.yaml: Helm refuses to build the dependencies from it. */
async function checkLock({ folder, chartYaml, chartLock }: Dependent): Promise<Complaint[]> {
  if (chartLock === undefined) return []
  try {
    const [required, lock] = await Promise.all([
      openManifest('Chart.yaml', chartYaml).yaml(),
      openManifest('Chart.lock', chartLock).yaml()
    ])
    const digest = await chartDigest(readDependencies(required), readDependencies(lock))
    const root = lock.documents.find((document) => document?.kind === 'map')
    const said = root?.kind === 'map' ? root.find('digest')?.node : undefined
    if (said?.kind !== 'scalar' || said.value === digest) return []
    const problem = 'is out of date: it was made for other dependencies than those of Chart.yaml'
    const remedy = 'run helm dependency update, and commit it'
    return [{ place: `${folder}/Chart.lock`, problem, remedy }]
  } catch (error) {
    // What cannot be computed without doubt is no reason to refuse.
    if (error instanceof EditFault) return []
    throw error
  }
}
