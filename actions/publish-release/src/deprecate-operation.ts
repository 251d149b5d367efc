/**
 * What the modes `deprecate` and `restore` do, as data. The text of the release is left out: the plan of a rerun is the one
 * that was agreed on, also when a person has edited the notes meanwhile.
 */
export type DeprecationOperation =
  | {
      readonly kind: 'deprecate'
      /** The number of the release. */
      readonly id: number
      readonly tag: string
      readonly reason: string
      /** The tag to use in its place; empty for none. */
      readonly instead: string
    }
  | {
      readonly kind: 'restore'
      readonly id: number
      readonly tag: string
      readonly prerelease: boolean
      /** Whether it becomes the latest again, or stays it. */
      readonly latest: boolean
    }
  | { readonly kind: 'make-latest'; readonly id: number; readonly tag: string }
