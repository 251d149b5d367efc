import type { Complaint } from '../action/plan.ts'
import type { Get } from './get.ts'
import type { ModuleVersion } from './module-version.ts'
import type { ProxySettings } from './settings.ts'

/** A version that is about to be tagged. */
export interface ComingVersion extends ModuleVersion {
  /** The tag, which a complaint is about. */
  readonly tag: string
  readonly goModSum: string
  /** The hash of its zip, where that could be computed. */
  readonly sum?: string | undefined
  readonly commit: string
  /** What to do when the version is burnt: release which one instead. */
  readonly remedy: string
}

/** What proxies know before the push. */
export interface KnownBefore {
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

/** Asks the proxies which versions they know already, without having them look for one. */
export async function knownBefore(
  get: Get,
  settings: ProxySettings,
  modules: readonly ComingVersion[]
): Promise<KnownBefore> {
  throw new Error(`not written yet: ${get.name} ${settings.proxiesFor.name} ${modules.length}`)
}
