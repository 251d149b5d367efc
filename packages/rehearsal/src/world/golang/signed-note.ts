import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** Signs texts in the name of a server, as golang.org/x/mod/sumdb/note describes it. */
export interface Signer {
  /** What verifies the notes, in the form of GOSUMDB: the name, a hash of the key, and the key. */
  readonly verifier: string
  /** The text, which ends in a line feed, with its signature. */
  sign(text: string): string
}

/** The first byte of a key says which algorithm it is for. */
const ed25519 = 1

/** A signer with a new key, which nobody knows outside of this process. */
export function newSigner(name: string): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = Buffer.concat([Buffer.from([ed25519]), rawKey(publicKey)])
  const hash = createHash('sha256').update(`${name}\n`).update(key).digest().subarray(0, 4)
  return {
    verifier: `${name}+${hash.toString('hex')}+${key.toString('base64')}`,
    sign: (text) => {
      const signature = Buffer.concat([hash, sign(null, Buffer.from(text), privateKey)])
      return `${text}\n\u2014 ${name} ${signature.toString('base64')}\n`
    }
  }
}

/** The 32 bytes of a public key without what says that it is one. */
function rawKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}
