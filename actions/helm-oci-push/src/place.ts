import type { Reference } from '#core/oci/reference'
import type { Hidden } from './anonymous.ts'
import type { Published } from './look-up.ts'

/** A tag under which a chart is to stand, and what stands there. */
export interface Tagged {
  readonly reference: Reference
  /** Undefined: nothing. */
  readonly published: Published | undefined
}

/** One registry to which a chart goes. */
export interface Place {
  /** The version. */
  readonly main: Tagged
  readonly aliases: readonly Tagged[]
  /** Whether a valid signature is there; undefined where none is asked for, or nothing is published yet. */
  readonly signed: boolean | undefined
  /** Why what is published cannot be pulled by everybody; undefined where it can, or need not. */
  readonly hidden: Hidden | undefined
}
