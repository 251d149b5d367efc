import type { WorldState } from '../state.ts'
import { type RegistrySettings, settingsOf } from './settings.ts'

/** A manifest as it was pushed. */
export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
}

/** What a registry keeps under one name. It is in sight once it has a manifest. */
export interface Package {
  /** Such as `acme/app`. */
  readonly name: string
  visibility: 'public' | 'private'
  /** `owner/name` of the repository whose members and workflows may reach it; undefined when it is linked to none. */
  repository: string | undefined
  /** The digests that were uploaded or mounted here. */
  readonly blobs: Set<string>
  readonly manifests: Map<string, Manifest>
  /** Tag to digest. */
  readonly tags: Map<string, string>
}

/** A blob that is being uploaded. */
export interface Upload {
  readonly name: string
  readonly parts: Buffer[]
  size: number
}

/** One registry of the world: all that stands under the name of a host. */
export interface Registry {
  readonly host: string
  settings: RegistrySettings
  /** User to password, for registries other than GitHub's. */
  readonly logins: Map<string, string>
  readonly packages: Map<string, Package>
  /** Content by digest, shared by all packages. */
  readonly blobs: Map<string, Buffer>
  readonly uploads: Map<string, Upload>
}

const registries = new WeakMap<WorldState, Map<string, Registry>>()

/** The other name of Docker Hub's registry. */
const aliases: Readonly<Record<string, string>> = {
  'index.docker.io': 'registry-1.docker.io',
  'docker.io': 'registry-1.docker.io'
}

/** The registry at a host; it is there, and empty, as soon as somebody asks for it. */
export function registryOf(state: WorldState, name: string): Registry {
  const host = aliases[name] ?? name
  const known = registriesOf(state).get(host)
  if (known !== undefined) return known
  const empty = { logins: new Map(), packages: new Map(), blobs: new Map(), uploads: new Map() }
  const registry: Registry = { host, settings: settingsOf(host), ...empty }
  registriesOf(state).set(host, registry)
  return registry
}

/** Every registry that somebody has asked for, by its host. */
export function registriesOf(state: WorldState): Map<string, Registry> {
  const known = registries.get(state) ?? new Map<string, Registry>()
  registries.set(state, known)
  return known
}

/** What stands under a name, and whether it is in sight: blobs alone are not. */
export function findPackage({ packages }: Registry, name: string): Package | undefined {
  const found = packages.get(name)
  return found === undefined || found.manifests.size === 0 ? undefined : found
}

/** What stands under a name, made when there is nothing: a push begins with blobs. */
export function packageFor({ packages, settings }: Registry, name: string): Package {
  const known = packages.get(name)
  if (known !== undefined) return known
  const { visibility } = settings
  const made: Package = {
    name,
    visibility,
    repository: undefined,
    blobs: new Set(),
    manifests: new Map(),
    tags: new Map()
  }
  packages.set(name, made)
  return made
}
