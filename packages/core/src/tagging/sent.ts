import type { PushedTag } from './tag-push.ts'

/**
 * What came of one attempt to create tags. `unsure`: the server said nothing, or something that does not tell whether they
 * were created, or were there already, so that whoever asks must look; `why` is the error if it turns out that they are not.
 */
export type Sent =
  | { readonly state: 'created' }
  | { readonly state: 'refused'; readonly why: Error }
  | { readonly state: 'unsure'; readonly again: boolean; readonly why: Error }

/** Tags that are made, and need only be pushed. */
export interface MadeTags {
  readonly tags: readonly PushedTag[]
  readonly commit: string
  /** Their objects; there are none in it for lightweight tags. */
  readonly pack: Buffer
}

/** Tags that are ready to be created: what they will be, and the one move that brings them to the server. */
export interface ReadyTags {
  readonly tags: readonly PushedTag[]
  readonly send: () => Promise<Sent>
}
