/** Tags that are created at the server in one move: all of them, or none. */
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'

/** How tags are brought to the server: by git, or by the API, which needs no git. */
export type TagHow = 'git' | 'api'

/** Tags that are to be created in one move. */
export interface TagPush {
  /** Without refs/tags/; in the order in which they are to appear. */
  readonly tags: readonly string[]
  /** In full. The server must have it. */
  readonly commit: string
  /** The message of an annotated tag; undefined for lightweight ones. */
  readonly messageOf: ((tag: string) => string) | undefined
  /** `Name <address>`; '' for github-actions[bot], or for whom the token belongs to when GitHub makes the tag. */
  readonly tagger: string
  readonly how: TagHow
}

/** A tag that was created. */
export interface PushedTag {
  readonly tag: string
  /** What the tag's ref names: the tag object, or the commit itself for a lightweight one. */
  readonly object: string
  readonly commit: string
  /** GitHub says that its signature is good. */
  readonly verified: boolean
}

/**
 * Creates all of these tags or none. A tag that is there already is never touched.
 * @throws Failure that names every tag that the server refused, why, and that none was created
 */
export async function pushTags(_runner: Runner, _token: string, { tags }: TagPush): Promise<readonly PushedTag[]> {
  throw new Failure(`${tags.length} tags: cannot be pushed yet; this is a mistake in the action`)
}
