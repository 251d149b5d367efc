import type { Runner } from '../action/runner.ts'
import type { Credentials } from '../oci/credentials.ts'
import type { Reference } from '../oci/reference.ts'

/** How cosign signs: with a key of its own format and its password, or with the identity of the workflow. */
export type CosignWish =
  | { readonly how: 'key'; readonly key: string; readonly password: string }
  | { readonly how: 'keyless' }

export async function isSigned(
  _reference: Reference,
  _wish: CosignWish,
  _runner: Runner,
  _credentials: Credentials | undefined
): Promise<boolean> {
  throw new Error('not there yet')
}

export async function sign(
  _reference: Reference,
  _wish: CosignWish,
  _runner: Runner,
  _credentials: Credentials | undefined
): Promise<void> {
  throw new Error('not there yet')
}
