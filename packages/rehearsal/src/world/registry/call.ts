import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import type { Registry } from './registry.ts'

/** A call of a registry, after it is known who calls and that it may. */
export interface RegistryCall {
  readonly state: WorldState
  readonly registry: Registry
  /** The way in by which the call came: `https://ghcr.io`, or `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly method: string
  /** The repository within the registry: `acme/app`. */
  readonly name: string
  /** A digest, a tag, or the id of an upload; empty where the path has none. */
  readonly reference: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
  /** Whether all of the body came. */
  readonly isComplete: boolean
  readonly caller: Caller
  /** How the journal names the way: `PUT https://ghcr.io/v2/{name}/manifests/{reference}`. */
  readonly via: string
  /** Who it is attributed to. */
  readonly by: string
}

/** What a registry answers. The body of an answer to HEAD is measured and not sent. */
export interface RegistryAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** What changes are called in the journal: `ghcr.io/acme/app:v1`, `ghcr.io/acme/app@sha256:…`. */
export function targetOf({ registry, name }: RegistryCall, reference?: string): string {
  const base = `${registry.host}/${name}`
  if (reference === undefined) return base
  return `${base}${reference.includes(':') ? '@' : ':'}${reference}`
}

/** Where something of the registry is, as it says itself. */
export function locationOf({ registry, origin }: RegistryCall, path: string): string {
  return registry.settings.location === 'relative' ? path : `${origin}${path}`
}
