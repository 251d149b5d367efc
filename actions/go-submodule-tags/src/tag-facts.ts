import type { Complaint } from '#core/action/plan'
import type { CommitTree } from '#core/tree/commit-tree'
import type { Catalogue } from './catalogue.ts'
import type { Asked } from './commit.ts'
import type { Standing } from './standing.ts'

/** What is known of the tags of a release, and of what they would lead to. */
export interface TagFacts {
  /** What was asked for; `commit` may be another, since tags are there. */
  readonly asked: Asked
  readonly commit: string
  /** The content of the commit. */
  readonly tree: CommitTree
  /** The texts of the go.mod files, by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly catalogue: Catalogue
  /** A tag beyond those of the modules; undefined for none. */
  readonly releaseTag: string | undefined
  /** The messages of annotated tags; undefined for lightweight ones. */
  readonly messages: ReadonlyMap<string, string> | undefined
  readonly standing: Standing
  /** What only the server, a proxy or Go can tell. */
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly Complaint[]
  /** The next version that is free, for the remedy. */
  readonly nextFree: string | undefined
  /** Whether there is somebody to ask whether versions are served. */
  readonly hasProxies: boolean
}
