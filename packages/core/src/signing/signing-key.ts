import { Refusal } from '../action/errors.ts'
import type { SigningKey } from './provenance.ts'

const KEY = 'gpg-private-key'

/** The refusal of a signing key or its passphrase. */
export function keyRefusal(problem: string, remedy: string, place: string = KEY): Refusal {
  return new Refusal([{ place, problem, remedy }])
}

const EXPORT = 'export it with gpg --armor --export-secret-keys ID, and store all that it prints as a secret'

/**
 * Reads the text of a private key: armored, or in base64, as some store a key of many lines in a secret.
 * @returns what gpg imports
 * @throws Refusal that never shows anything of the key
 */
export function readSigningKey({ key, passphrase }: SigningKey): Uint8Array {
  if (key.trim() === '') throw keyRefusal('there is no key', EXPORT)
  if (/[\r\n]/.test(passphrase)) {
    throw keyRefusal('it has more than one line', 'store it without a line end', 'gpg-passphrase')
  }
  const armored = key.includes('-----BEGIN PGP') ? Buffer.from(key) : fromBase64(key)
  const text = armored.toString('latin1')
  // A binary key begins with the tag of a packet, whose first bit is set (RFC 9580, section 4.2).
  const isBinary = ((armored[0] ?? 0) & 0x80) !== 0
  if (!isBinary && !text.includes('-----BEGIN PGP')) throw keyRefusal('it is no key of OpenPGP', EXPORT)
  if (!isBinary && !text.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----')) {
    throw keyRefusal('it is not the private part of a key', EXPORT)
  }
  if (!isBinary && !text.includes('-----END PGP PRIVATE KEY BLOCK-----')) throw keyRefusal('its end is missing', EXPORT)
  // A secret that was pasted into one line, or with the line ends as they are written in JSON, is mended.
  return isBinary ? armored : Buffer.from(text.replaceAll('\\n', '\n'))
}

function fromBase64(text: string): Buffer {
  const bare = text.replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) throw keyRefusal('it is neither armored nor base64', EXPORT)
  return Buffer.from(bare, 'base64')
}
