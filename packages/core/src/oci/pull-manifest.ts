import type { NoManifest } from './manifest.ts'
import type { Reference } from './reference.ts'
import type { Session } from './session.ts'

/** A manifest as its registry has it. */
export interface PulledManifest {
  readonly found: true
  readonly bytes: Buffer
  /** By hashing the bytes. */
  readonly digest: string
  readonly mediaType: string
}

/**
 * Reads a manifest by its digest, else by its tag; what comes is hashed.
 * @param accept the media types that will do
 * @throws Failure when the registry does not answer, or answers what cannot be
 */
export async function pullManifest(
  session: Session,
  reference: Reference,
  accept: readonly string[]
): Promise<PulledManifest | NoManifest> {
  throw new Error(`not written yet: ${session.registry} ${reference.repository} ${accept.join(', ')}`)
}
