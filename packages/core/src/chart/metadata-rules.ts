import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { explainInvalid } from '../version/invalid.ts'
import { parseVersion } from '../version/semver.ts'
import type { ChartMetadata, Dependency } from './metadata.ts'

/** The last part of a repository in an OCI registry (distribution specification, part "Pulling manifests"). */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/

/** What Helm's parser takes for a version (Masterminds/semver, NewVersion). */
const looseVersion = /^v?[0-9]+(?:\.[0-9]+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/

const alias = /^[a-zA-Z0-9_-]+$/

/**
 * Everything that is wrong with what a Chart.yaml says. `at` gives the place of a key. Of a `foreign` chart only what Helm
 * itself demands is asked.
 */
export function metadataComplaints(
  metadata: ChartMetadata,
  at: (key: string) => string,
  foreign: boolean
): readonly Complaint[] {
  const { apiVersion, name, version, type = '' } = metadata
  const found: (Complaint | undefined)[] = [
    apiVersionComplaint(apiVersion, at('apiVersion')),
    nameComplaint(name, at('name'), foreign),
    versionComplaint(version, at('version'), foreign)
  ]
  if (!['', 'application', 'library'].includes(type)) {
    const problem = `has the type ${quote(type)}`
    found.push({ place: at('type'), problem, remedy: 'write application or library, or leave it away' })
  }
  const complaints = found.filter((one) => one !== undefined)
  return [...complaints, ...dependencyComplaints(metadata.dependencies ?? [], at('dependencies'))]
}

function apiVersionComplaint(apiVersion: string, place: string): Complaint | undefined {
  if (apiVersion === 'v1' || apiVersion === 'v2') return undefined
  const problem = apiVersion === '' ? 'has no apiVersion' : `has the apiVersion ${quote(apiVersion)}`
  return { place, problem, remedy: 'write apiVersion: v2' }
}

function nameComplaint(name: string, place: string, foreign: boolean): Complaint | undefined {
  if (name === '')
    return { place, problem: 'has no name', remedy: 'write the name of the chart, which its folder has too' }
  const problem = `has the name ${quote(name)}`
  if (name === '.' || name === '..' || /[/\\]/.test(name)) {
    return { place, problem: `${problem}, which is no name of a folder`, remedy: 'write one without . .. / and \\' }
  }
  if (foreign || repositoryName.test(name)) return undefined
  const remedy = 'use lower-case letters and digits, with single dots, underscores or hyphens between them'
  return { place, problem: `${problem}, which no OCI registry takes`, remedy }
}

function versionComplaint(version: string, place: string, foreign: boolean): Complaint | undefined {
  if (version === '') return { place, problem: 'has no version', remedy: 'write one, such as version: 0.1.0' }
  if (foreign ? looseVersion.test(version) : parseVersion(version.replace(/^v/, '')) !== undefined) return undefined
  const { problem, remedy } = explainInvalid(version)
  return { place, problem: `has a wrong version: ${problem}`, remedy }
}

function dependencyComplaints(dependencies: readonly Dependency[], place: string): Complaint[] {
  const complaints: Complaint[] = []
  const seen = new Set<string>()
  for (const dependency of dependencies) {
    const { name, alias: other = '' } = dependency
    const about = `has the dependency ${quote(name)}`
    if (name === '') complaints.push({ place, problem: 'has a dependency without a name', remedy: 'name the chart' })
    else if (name === '.' || name === '..' || /[/\\]/.test(name)) {
      complaints.push({
        place,
        problem: `${about}, which leads out of charts/`,
        remedy: 'write the name of the chart alone'
      })
    }
    if (other !== '' && !alias.test(other)) {
      const problem = `${about} with the alias ${quote(other)}`
      complaints.push({ place, problem, remedy: 'use letters, digits, underscores and hyphens in it' })
    }
    const key = other === '' ? name : other
    if (seen.has(key)) {
      complaints.push({ place, problem: `has two dependencies that go by ${quote(key)}`, remedy: 'give one an alias' })
    }
    seen.add(key)
  }
  return complaints
}
