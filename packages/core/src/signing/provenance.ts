import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inertLines } from '../action/untrusted.ts'
import { type GpgAnswer, withGpgHome } from './gpg-home.ts'
import { importKey } from './gpg-key.ts'
import { provenanceText } from './provenance-text.ts'
import { keyRefusal, readSigningKey } from './signing-key.ts'

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
  /** What Helm calls the file: `app-1.2.3.tgz`. */
  readonly name: string
  /** In hexadecimal. */
  readonly sha256: string
}

/**
 * Makes the provenance file of a chart, which `helm verify` and `helm pull --verify` accept: a text that names the
 * archive's checksum, signed by gpg from PATH. The key is only ever in a private home of gpg, which is gone afterwards.
 * @param chartYaml Chart.yaml as it is in the archive
 * @param signedAt when the signature says it was made, in seconds since 1970; now when absent. With the same time, a key
 *   of RSA or EdDSA makes the same file again. It is never before the key was made.
 * @throws Refusal when the key or its passphrase will not do, Failure when gpg is not there or fails
 */
export async function makeProvenance(
  archive: SignedArchive,
  chartYaml: string,
  signing: SigningKey,
  runner: Runner,
  signedAt?: number
): Promise<Uint8Array> {
  const key = readSigningKey(signing)
  const text = await provenanceText(archive, chartYaml)
  return withGpgHome(runner, async (home) => {
    const { fingerprint, made } = await importKey(home, key)
    const message = home.folder.write('message', text)
    const output = home.folder.reserve('message.asc')
    const time = signedAt === undefined ? [] : ['--faked-system-time', `${Math.max(signedAt, made)}!`]
    const how = ['--passphrase-fd', '0', '--digest-algo', 'SHA512', '--local-user', fingerprint, ...time]
    const said = await home.gpg([...how, '--output', output, '--clear-sign', message], `${signing.passphrase}\n`)
    if (said.exitCode !== 0 || !said.status.some((line) => line.startsWith('SIG_CREATED'))) throw signingError(said)
    const { readFile } = await import('node:fs/promises')
    return readFile(output)
  })
}

/** The codes of libgpg-error for a wrong and for no passphrase; the upper half of a status names who says so. */
const BAD_PASSPHRASE = 11
const NO_PASSPHRASE = 177

function signingError({ exitCode, status, stderr }: GpgAnswer): Error {
  const code = Number(/^FAILURE \S+ (\d+)/.exec(status.find((line) => line.startsWith('FAILURE')) ?? '')?.[1]) & 0xffff
  const place = 'gpg-passphrase'
  if (code === BAD_PASSPHRASE)
    return keyRefusal('it is not the passphrase of gpg-private-key', 'give the right one', place)
  if (code === NO_PASSPHRASE) return keyRefusal('gpg-private-key is protected by a passphrase', 'give it', place)
  const said = inertLines(stderr.trimEnd()).slice(-10).join('\n  ')
  return new Failure(`provenance: gpg ended with status ${exitCode}; try the key with gpg --clear-sign\n  ${said}`)
}
