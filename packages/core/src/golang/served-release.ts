import type { Sums } from '../goproxy/hash.ts'
import type { GoModule } from '../modules/module.ts'
import type { Version } from '../version/semver.ts'

/** A module with the version that it is to be tagged with. */
export interface ReleasedModule {
  readonly module: GoModule
  readonly version: Version
}

/** A module of the release as the proxy of the check serves it. */
export interface ServedModule {
  readonly module: GoModule
  /** With its v. */
  readonly version: string
  readonly sums: Sums
}

/** A module at a version as the go command takes it. */
export function argumentOf({ module, version }: Pick<ServedModule, 'module' | 'version'>): string {
  return `${module.mod.module}@${version}`
}
