import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import type { Sums } from '../goproxy/hash.ts'
import type { Tree } from '../manifest/tree.ts'
import type { GoModule } from '../modules/module.ts'
import type { Version } from '../version/semver.ts'
import type { Go } from './find-go.ts'

/** How much is proved: that every version can be had and the module graph resolves, or that all packages build too. */
export type ConsumeCheck = 'resolve' | 'build'

/** The would-be release. */
export interface ConsumeRequest {
  /** The commit, opened to read contents. */
  readonly tree: Tree
  readonly modules: readonly { readonly module: GoModule; readonly version: Version }[]
  /** The time of the commit, as RFC 3339 has it. */
  readonly time: string
  readonly check: ConsumeCheck
}

/** What consumers would meet, and the hashes of each module by its folder, as far as it can be packed. */
export interface Consumed {
  readonly complaints: readonly Complaint[]
  readonly sums: ReadonlyMap<string, Sums>
}

/** Serves the would-be tags to the real toolchain and lets a consumer take each module. */
export async function consumeModules(runner: Runner, go: Go, request: ConsumeRequest): Promise<Consumed> {
  throw new Error(`not written yet: ${runner.workspace} ${go.path} ${request.check}`)
}
