import { effect } from '../action/effect.ts'
import type { Runner } from '../action/runner.ts'
import type { Credentials } from '../oci/credentials.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import { programFailure } from '../program/run.ts'
import { type CosignKey, keyEnvironment, keyRefusal, keyVariable } from './cosign-key.ts'
import { type Cosign, withCosign } from './cosign-program.ts'
import { identityEnvironment, identityOptions } from './keyless.ts'

/** How cosign signs: with a key and its password, or with the identity of the job. */
export type CosignWish = CosignKey | { readonly how: 'keyless' }

/** A signature is of a digest: a tag may mean something else in the next moment. */
function pinned(reference: Reference): string {
  if (reference.digest === undefined)
    throw new Error('a reference without digest is not signed; this is a mistake in the action')
  return formatReference({ ...reference, tag: undefined })
}

/** The public part of the key, in a file. */
async function publicKey({ cosign, folder }: Cosign, wish: CosignKey): Promise<string> {
  const said = await cosign(['public-key', `--key=env://${keyVariable}`], keyEnvironment(wish))
  if (said.exitCode === 0) return folder.write('cosign.pub', said.stdout)
  throw keyRefusal(said.stderr) ?? programFailure('cosign public-key', said, 'see to cosign-key')
}

/** cosign takes http on its own for this machine alone. */
const transport = (plainHttp: boolean) => (plainHttp ? ['--allow-http-registry'] : [])

/** Where to look for the public log of signatures: nowhere for a key, since `sign` writes none with it. */
async function expected(cosign: Cosign, wish: CosignWish, runner: Runner): Promise<string[]> {
  if (wish.how === 'keyless') return identityOptions(runner)
  return [`--key=${await publicKey(cosign, wish)}`, '--insecure-ignore-tlog=true']
}

/** How cosign's exit status says that no signature of ours is there (cmd/cosign/errors/exit_codes.go): none, no such tag, none that fits. */
const UNSIGNED = [10, 11, 12, 13]

/**
 * Whether a signature by the key, or by a run of this repository, is there for what has this digest.
 * @param plainHttp whether the registry is spoken to without TLS
 * @throws Refusal when the key cannot be opened, Failure when cosign cannot tell
 */
export async function isSigned(
  reference: Reference,
  wish: CosignWish,
  runner: Runner,
  credentials: Credentials | undefined,
  plainHttp = false
): Promise<boolean> {
  const image = pinned(reference)
  return withCosign(runner, reference.registry, credentials, async (program) => {
    const options = [...(await expected(program, wish, runner)), ...transport(plainHttp)]
    const said = await program.cosign(['verify', ...options, image])
    if (said.exitCode === 0) return true
    const isNone = /no (matching )?(signatures|attestations)( found)?\b/i.test(said.stderr)
    if (UNSIGNED.includes(said.exitCode) || isNone) return false
    throw programFailure(`cosign verify ${image}`, said, 'see to the registry and the network, and run it again')
  })
}

/**
 * Finds out whether cosign is there and can sign as it is wished, before anything is published that would then be unsigned.
 * @throws Refusal for a key that cannot be opened, Failure where there is no cosign, or no identity to sign with
 */
export async function checkSigning(wish: CosignWish, runner: Runner): Promise<void> {
  await withCosign(runner, '', undefined, async (program) => {
    if (wish.how === 'key') await publicKey(program, wish)
    else identityEnvironment(runner)
  })
}

/** Without services, cosign signs for itself and asks nobody: no log, no timestamp. */
const NO_SERVICES = '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}\n'
const NO_ROOTS = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n'

/**
 * With a key nothing is written to the public log, which would tell everybody of a private chart. Version 3 says so by a
 * file, version 2 by an option.
 */
function signingOptions({ major, folder }: Cosign, wish: CosignWish): string[] {
  if (wish.how === 'keyless') return []
  const key = `--key=env://${keyVariable}`
  if (major < 3) return [key, '--tlog-upload=false']
  const config = folder.write('signing-config.json', NO_SERVICES)
  return [key, `--signing-config=${config}`, `--trusted-root=${folder.write('trusted-root.json', NO_ROOTS)}`]
}

/**
 * Signs what has this digest. Signatures are never taken back, so look with `isSigned` before.
 * @throws Refusal when the key cannot be opened, Failure when cosign fails and no signature is there afterwards
 */
export async function sign(
  reference: Reference,
  wish: CosignWish,
  runner: Runner,
  credentials: Credentials | undefined,
  plainHttp = false
): Promise<void> {
  const image = pinned(reference)
  const secrets = wish.how === 'key' ? keyEnvironment(wish) : identityEnvironment(runner)
  const said = await withCosign(runner, reference.registry, credentials, (program) => {
    const options = [...signingOptions(program, wish), ...transport(plainHttp)]
    return effect('sign', () => program.cosign(['sign', '--yes', ...options, image], secrets))
  })
  if (said.exitCode === 0) return
  const refusal = wish.how === 'key' ? keyRefusal(said.stderr) : undefined
  if (refusal !== undefined) throw refusal
  // The registry may have taken the signature and said so too late.
  if (await isSigned(reference, wish, runner, credentials, plainHttp).catch(() => false)) return
  throw programFailure(`cosign sign ${image}`, said, 'see to the registry and its permissions, and run it again')
}
