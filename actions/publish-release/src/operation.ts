import type { ReleaseWish } from '#core/publishing/release-facts'
import type { DeprecationOperation } from './deprecate-operation.ts'

/** A file as a plan has it. */
export interface PlannedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string
  readonly label: string
}

/** What can be carried out. */
export type Operation =
  | { readonly kind: 'texts'; readonly wish: ReleaseWish }
  | { readonly kind: 'assets'; readonly tag: string; readonly files: readonly PlannedFile[] }
  | { readonly kind: 'publish'; readonly wish: ReleaseWish }
  | DeprecationOperation
