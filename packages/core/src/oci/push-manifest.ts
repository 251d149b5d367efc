import type { Session } from './session.ts'

/** A manifest as it is sent. */
export interface NewManifest {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Publishes a manifest under a tag, or by its digest alone. It is sent once; where the answer leaves open whether it was
 * taken, the registry is asked what stands there.
 * @param tag undefined: by digest
 * @returns `present` where an ambiguous answer turned out to have been a success
 * @throws TagTaken when the registry does not let the tag be written again, Failure for everything else
 */
export async function pushManifest(
  session: Session,
  repository: string,
  tag: string | undefined,
  manifest: NewManifest
): Promise<'pushed' | 'present'> {
  throw new Error(`not written yet: ${session.registry} ${repository} ${tag} ${manifest.mediaType}`)
}
