import type { RewriteOperation } from '#core/rewrite/operation'

/** One push of tags, all of them or none. Those that are there already belong to it too: so the plan of a rerun is the same. */
export interface TagOperation {
  readonly kind: 'tag'
  readonly tags: readonly string[]
  readonly commit: string
  readonly how: 'git' | 'api'
  /** By tag; empty for lightweight ones. */
  readonly messages: Readonly<Record<string, string>>
  readonly tagger: string
}

/** Asks module proxies and the checksum database until they serve what was tagged. Changes nothing. */
export interface WaitOperation {
  readonly kind: 'wait'
  readonly minutes: number
  readonly tags: readonly string[]
}

/** What the action does, as data. */
export type Operation = RewriteOperation | TagOperation | WaitOperation
