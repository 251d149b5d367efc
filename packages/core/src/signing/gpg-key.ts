import { quote } from '../action/untrusted.ts'
import type { GpgHome } from './gpg-home.ts'
import { keyRefusal } from './signing-key.ts'

/** The key that signs. */
export interface GpgKey {
  readonly fingerprint: string
  /** When its youngest part was made, in seconds since 1970. */
  readonly made: number
}

/**
 * Imports the key and finds it fit to sign.
 * @throws Refusal for a text with no, or more than one private key, and for one that has expired or may not sign
 */
export async function importKey({ gpg }: GpgHome, key: Uint8Array): Promise<GpgKey> {
  const { status } = await gpg(['--import'], key)
  // IMPORT_OK REASON FINGERPRINT; the bit 16 of the reason says that a private key came with it.
  const secret = status
    .map((line) => /^IMPORT_OK (\d+) ([0-9A-F]+)/.exec(line))
    .filter((match) => (Number(match?.[1]) & 16) !== 0)
    .map((match) => match?.[2] ?? '')
  const fingerprints = [...new Set(secret)]
  const [fingerprint] = fingerprints
  if (fingerprint === undefined) {
    throw keyRefusal('gpg finds no private key in it', 'export it again: gpg --armor --export-secret-keys ID')
  }
  if (fingerprints.length > 1) {
    const problem = `it holds ${fingerprints.length} private keys (${fingerprints.join(', ')})`
    throw keyRefusal(problem, 'export the one that is to sign: gpg --armor --export-secret-keys ID')
  }
  return inspect(await listing({ gpg }), fingerprint)
}

async function listing({ gpg }: Pick<GpgHome, 'gpg'>): Promise<string[][]> {
  const { stdout } = await gpg(['--with-colons', '--fixed-list-mode', '--list-secret-keys'])
  return stdout.split(/\r?\n/).map((line) => line.split(':'))
}

/** Reads gpg's listing with colons (doc/DETAILS): kind, validity, …, made [5], expires [6], …, name [9], …, abilities [11]. */
function inspect(records: readonly string[][], fingerprint: string): GpgKey {
  const primary = records.find(([kind]) => kind === 'sec') ?? []
  const name = quote(records.find(([kind]) => kind === 'uid')?.[9] ?? fingerprint)
  const day = (seconds: string | undefined) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
  if (primary[1] === 'e') {
    const problem = `the key of ${name} expired on ${day(primary[6])}`
    throw keyRefusal(problem, 'prolong it (gpg --quick-set-expire), export it anew, and publish its public part')
  }
  if (primary[1] === 'r') throw keyRefusal(`the key of ${name} was revoked`, 'take another one')
  // In capitals: what can be done with the key as a whole, with all of its parts that are valid.
  if (!(primary[11] ?? '').includes('S')) {
    const expired = records.find(([kind, validity]) => kind === 'ssb' && validity === 'e')
    const why = expired === undefined ? '' : `: a part of it expired on ${day(expired[6])}`
    throw keyRefusal(`the key of ${name} cannot sign${why}`, 'take one that can, or give it a new part for signing')
  }
  const made = records.filter(([kind]) => kind === 'sec' || kind === 'ssb').map((record) => Number(record[5]))
  return { fingerprint, made: Math.max(...made) }
}
