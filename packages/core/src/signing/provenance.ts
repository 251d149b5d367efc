import type { Runner } from '../action/runner.ts'

/** A private key of OpenPGP. */
export interface SigningKey {
  /** Armored, or the same or a binary key in base64. */
  readonly key: string
  /** Empty for a key that is not protected. */
  readonly passphrase: string
}

/** The archive of a chart that is signed for. */
export interface SignedArchive {
  readonly path: string
  /** `app-1.2.3.tgz`. */
  readonly name: string
  /** In hexadecimal. */
  readonly sha256: string
}

export async function makeProvenance(
  _archive: SignedArchive,
  _chartYaml: string,
  _key: SigningKey,
  _runner: Runner
): Promise<Uint8Array> {
  throw new Error('not there yet')
}
