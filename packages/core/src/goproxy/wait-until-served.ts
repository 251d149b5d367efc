import type { Complaint } from '../action/plan.ts'
import type { Get } from './get.ts'
import type { Sums } from './hash.ts'
import type { ModuleVersion } from './module-version.ts'
import type { ProxySettings } from './settings.ts'

/** A version that was tagged, and the hashes that it must be served with. */
export interface TaggedVersion extends ModuleVersion {
  readonly sums: Sums
}

/** What to wait for, and how. */
export interface Waiting {
  readonly get: Get
  readonly settings: ProxySettings
  readonly modules: readonly TaggedVersion[]
  /** The moment, in milliseconds since 1970, after which nothing more is waited for. */
  readonly deadline: number
  /** Takes lines of progress. */
  readonly tell: (line: string) => void
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** What came of it; versions are written `PATH@VERSION`. */
export interface Served {
  readonly served: readonly string[]
  readonly missing: readonly string[]
  /** Of modules that no proxy is asked for: they are private, or all is got directly. */
  readonly unasked: readonly string[]
  readonly differing: readonly Complaint[]
}

/** Asks proxies and the checksum database again and again until they serve every version or the deadline has come. */
export async function waitUntilServed({ modules }: Waiting): Promise<Served> {
  throw new Error(`not written yet: ${modules.length}`)
}
