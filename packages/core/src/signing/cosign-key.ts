import { Refusal } from '../action/errors.ts'

/** Signs with a key of cosign's own format and its password. */
export interface CosignKey {
  readonly how: 'key'
  /** What `cosign generate-key-pair` writes into cosign.key. */
  readonly key: string
  readonly password: string
}

const place = 'cosign-key'
const remedy = 'give all of the file cosign.key, which cosign generate-key-pair writes'

/** The variable that hands the key to cosign; one that begins with COSIGN_ could be taken for an option. */
export const keyVariable = 'SIGNING_KEY'

/**
 * What hands a key and its password to cosign: its environment, which nobody but this user and root can read.
 * @throws Refusal for what is no private key of cosign
 */
export function keyEnvironment({ key, password }: CosignKey): Record<string, string> {
  const text = `${key.replaceAll('\\n', '\n').trim()}\n`
  if (text === '\n') throw new Refusal([{ place, problem: 'there is no key', remedy }])
  if (
    !/^-----BEGIN (ENCRYPTED (SIGSTORE|COSIGN) |)PRIVATE KEY-----\n[^-]+-----END [A-Z ]+-----\n$/.test(
      text.replaceAll('\r', '')
    )
  ) {
    throw new Refusal([{ place, problem: 'it is no private key of cosign', remedy }])
  }
  return { [keyVariable]: text, COSIGN_PASSWORD: password }
}

/** The refusal of a key that cosign cannot open, by what it said; undefined when it said something else. */
export function keyRefusal(said: string): Refusal | undefined {
  if (!/decrypt|unsupported pem type|parsing private key/i.test(said)) return undefined
  const problem = 'cosign cannot open cosign-key with it'
  return new Refusal([{ place: 'cosign-password', problem, remedy: 'give the password that the key was made with' }])
}
