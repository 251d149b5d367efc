/** What the action does, as data. */
export type Operation =
  /** Leaves an archive in the workspace for later steps. */
  | { readonly kind: 'keep'; readonly path: string; readonly content: string }
  /**
   * Publishes a chart under its version. `content` says which files it has, so that an agreed plan stays the same where
   * only the compression differs.
   */
  | { readonly kind: 'push'; readonly reference: string; readonly content: string; readonly provenance: boolean }
  /** Gives what is published another tag. */
  | { readonly kind: 'alias'; readonly reference: string; readonly of: string }
  /** Signs what is published under a version, by its digest. */
  | { readonly kind: 'sign'; readonly reference: string; readonly how: 'key' | 'keyless' }
