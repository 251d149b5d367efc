import { spawnSync } from 'node:child_process'
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A key, and the certificate by which others believe what it has signed. */
export interface Identity {
  readonly key: KeyObject
  readonly certificate: X509Certificate
  /** Where the certificate is. */
  readonly path: string
}

/** Has openssl make a key and a certificate that it has signed itself, in a folder. */
export function newIdentity(folder: string, name: string): Identity {
  const [keyPath, path] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)]
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', keyPath, '-out', path]
  const args = ['req', '-x509', ...made, '-days', '2', '-subj', `/CN=${name}`]
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl ended with status ${status}: ${stderr}`)
  return { key: createPrivateKey(readFileSync(keyPath)), certificate: new X509Certificate(readFileSync(path)), path }
}
