import type { Complaint } from '#core/action/plan'
import type { Release } from '#core/manifest/placeholders'
import type { AssetFile, FoundAsset } from '#core/publishing/asset-plan'
import type { ReleaseFacts } from '#core/publishing/release-facts'
import type { DeprecationFacts } from './deprecate-observe.ts'
import type { NotesFacts } from './notes-facts.ts'
import type { Subject } from './subject.ts'

/** The files that the release is to have, and those that it has. */
export interface FileFacts {
  readonly files: readonly AssetFile[]
  readonly there: readonly FoundAsset[]
  /** The ledger as it is to stand there; empty without one. */
  readonly ledger: string
  /** What is wrong with the files, or with what belongs to the release. */
  readonly complaints: readonly Complaint[]
}

/** What publishing needs to know. */
export interface PublishFacts {
  readonly subject: Subject
  /** What the placeholders of the title are made from. */
  readonly release: Omit<Release, 'imageDigest'>
  readonly serverUrl: string
  readonly repository: string
  readonly notes: NotesFacts
  readonly found: ReleaseFacts
  readonly files: FileFacts
  /** The account of this run. */
  readonly login: string
}

/** What the decision needs to know besides the inputs. */
export type Facts =
  | { readonly kind: 'unwanted'; readonly subject: Subject }
  | { readonly kind: 'publish'; readonly publish: PublishFacts }
  | { readonly kind: 'deprecation'; readonly deprecation: DeprecationFacts }
