import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { findPackage, type Package, type Registry, registriesOf } from './registry.ts'

type Described = Readonly<Record<string, unknown>>

/** What is linked to a repository, by its registry and name. Blobs that no manifest names are left out: they are swept away. */
export function describePackages({ fullName }: Repository, state: WorldState): Described {
  const linked = registries(state).flatMap((registry) =>
    packagesIn(registry).flatMap((one) =>
      one.repository === fullName ? [[`${registry.host}/${one.name}`, describe(one)] as const] : []
    )
  )
  return Object.fromEntries(linked)
}

/** What is linked to no repository, by its registry; those that hold nothing of the kind are left out. */
export function describeRegistries(state: WorldState): Readonly<Record<string, Described>> {
  const described = registries(state).map((registry) => {
    const loose = packagesIn(registry).filter(({ repository }) => repository === undefined)
    return [registry.host, Object.fromEntries(loose.map((one) => [one.name, describe(one)]))] as const
  })
  return Object.fromEntries(described.filter(([, packages]) => Object.keys(packages).length > 0))
}

function registries(state: WorldState): Registry[] {
  return [...registriesOf(state).values()].sort((a, b) => (a.host < b.host ? -1 : 1))
}

function packagesIn(registry: Registry): Package[] {
  return [...registry.packages.keys()].sort().flatMap((name) => findPackage(registry, name) ?? [])
}

function describe({ visibility, tags, manifests }: Package): Described {
  return {
    visibility,
    tags: Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1))),
    manifests: Object.fromEntries([...manifests.values()].map(({ digest, mediaType }) => [digest, mediaType]).sort())
  }
}
