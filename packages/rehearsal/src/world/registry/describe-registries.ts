import type { WorldState } from '../state.ts'
import { findPackage, type Package, registriesOf } from './registry.ts'

/**
 * What every registry came to, by its host; those that hold nothing are left out. Blobs that no manifest names are, too:
 * registries sweep them away.
 */
export function describeRegistries(state: WorldState): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const registries = [...registriesOf(state).values()].sort((a, b) => (a.host < b.host ? -1 : 1))
  const described = registries.map((registry) => {
    const names = [...registry.packages.keys()].sort()
    const packages = names.flatMap((name) => findPackage(registry, name) ?? [])
    return [registry.host, Object.fromEntries(packages.map((one) => [one.name, describe(one)]))] as const
  })
  return Object.fromEntries(described.filter(([, packages]) => Object.keys(packages).length > 0))
}

function describe({ visibility, repository, tags, manifests }: Package): unknown {
  return {
    visibility,
    repository: repository ?? '',
    tags: Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1))),
    manifests: Object.fromEntries([...manifests.values()].map(({ digest, mediaType }) => [digest, mediaType]).sort())
  }
}
