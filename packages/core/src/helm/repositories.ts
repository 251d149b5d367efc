import { isAbsolute, join, relative } from 'node:path'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { parseAddress } from '../network/server-address.ts'
import { registryHost } from '../oci/reference.ts'

/** Where the charts come from that a chart depends on. */
export interface Repositories {
  /** Hosts of OCI registries, as references have them. */
  readonly registries: readonly string[]
  /** Addresses of repositories with an index. */
  readonly indexed: readonly string[]
  readonly complaints: readonly Complaint[]
}

/** A chart's folder, and the folder that its dependencies may be in. */
export interface Within {
  readonly folder: string
  readonly root: string | undefined
}

type Found = { registry: string } | { indexed: string } | { problem: string; remedy: string } | undefined

/** Reads where dependencies come from, from the texts of Chart.yaml and, for charts of apiVersion v1, requirements.yaml. */
export async function readRepositories(texts: ReadonlyMap<string, string>, within: Within): Promise<Repositories> {
  const { parse } = await import('yaml')
  const registries = new Set<string>()
  const indexed = new Set<string>()
  const complaints: Complaint[] = []
  for (const [place, text] of texts) {
    for (const repository of named(place, text, parse, complaints)) {
      const found = judge(repository, within)
      if (found === undefined) continue
      if ('registry' in found) registries.add(found.registry)
      else if ('indexed' in found) indexed.add(found.indexed)
      else complaints.push({ place, ...found })
    }
  }
  return { registries: [...registries], indexed: [...indexed], complaints }
}

function named(place: string, text: string, parse: (text: string) => unknown, complaints: Complaint[]): string[] {
  try {
    const { dependencies } = (parse(text) ?? {}) as { dependencies?: unknown }
    const entries = Array.isArray(dependencies) ? (dependencies as ({ repository?: unknown } | null)[]) : []
    return entries.flatMap((entry) => (typeof entry?.repository === 'string' ? [entry.repository] : []))
  } catch (thrown) {
    const problem = `it is no YAML: ${(thrown as Error).message.split('\n', 1)[0]}`
    complaints.push({ place, problem, remedy: 'mend it' })
    return []
  }
}

function judge(repository: string, within: Within): Found {
  if (repository === '') return undefined
  const shown = `the dependency's repository ${quote(repository)}`
  if (repository.startsWith('@') || repository.startsWith('alias:')) {
    return { problem: `${shown} is an alias, which only one machine knows`, remedy: 'write its address' }
  }
  if (repository.startsWith('file://')) {
    if (isWithin(repository.slice('file://'.length), within)) return undefined
    return {
      problem: `${shown} is outside of the repository`,
      remedy: 'take the chart into the repository, or into charts/'
    }
  }
  const url = parseAddress(repository)
  const wrong = { problem: `${shown} is no address of one`, remedy: 'write oci://HOST/NAME or https://HOST/PATH' }
  if (url === undefined || url.username !== '' || url.password !== '') return wrong
  if (url.protocol === 'oci:') {
    const registry = registryHost(url.host)
    return registry === undefined ? wrong : { registry }
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
    return { indexed: repository }
  return { ...wrong, problem: `${shown} is not reached by https` }
}

function isWithin(path: string, { folder, root }: Within): boolean {
  if (isAbsolute(path)) return false
  const below = relative(root ?? folder, join(folder, path))
  return root === undefined || !(below.split(/[/\\]/)[0] === '..' || isAbsolute(below))
}
