import { Failure } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { type Answer, discard, readBody } from './exchange.ts'
import { explainRefusal } from './explain.ts'
import { formatReference, isDigest, type Reference } from './reference.ts'
import type { Session } from './session.ts'

/** A manifest that is in its registry. */
export interface Manifest {
  readonly found: true
  readonly digest: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
}

/** Why there is none to be had, for a complaint. */
export interface NoManifest {
  readonly found: false
  /** Nobody was let in: whether it is there, the registry does not say. */
  readonly refused?: true
  readonly problem: string
  readonly remedy: string
}

/** What is asked for: images and indexes of them, in the words of the OCI and of Docker. */
export const manifestTypes: readonly string[] = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json'
]

/** The distribution specification lets registries refuse what is longer. */
const LONGEST = 4_194_304

/**
 * Looks a manifest up in its registry. By HEAD, which registries do not count as a pull; where that does not say all,
 * the manifest is read and hashed.
 * @throws Failure when the registry does not answer, or answers what cannot be
 */
export async function findManifest(reference: Reference, session: Session): Promise<Manifest | NoManifest> {
  return (await look('HEAD', reference, session)) ?? (await look('GET', reference, session)) ?? absent(reference)
}

/** Undefined where the answer to HEAD leaves something open. */
async function look(
  method: 'GET' | 'HEAD',
  reference: Reference,
  session: Session
): Promise<Manifest | NoManifest | undefined> {
  const { repository, tag = '', digest = tag } = reference
  const path = `${repository}/manifests/${digest}`
  const reply = await session.ask({ method, path, repository, accept: manifestTypes.join(', ') })
  if ('refused' in reply) return explainRefusal(reference, reply, session.known)
  if (reply.status === 200 && method === 'GET') return read(reference, reply).finally(() => reply.body.destroy())
  await discard(reply)
  if (reply.status === 200) return describe(reference, reply)
  if (reply.status === 404) return absent(reference)
  if (method === 'HEAD' && [400, 405, 501].includes(reply.status)) return undefined
  throw failure(
    reference,
    `status ${reply.status}`,
    reply.status === 429
      ? 'it limits how much may be asked: log in, or run it again later'
      : 'run it again; if it stays so, look at the status of the registry'
  )
}

function absent(reference: Reference): NoManifest {
  return {
    found: false,
    problem: `${formatReference(reference)} is not in the registry ${reference.registry}`,
    remedy: 'push it first, or correct its name or tag'
  }
}

function failure(reference: Reference, what: string, remedy: string): Failure {
  return new Failure(`${formatReference(reference)}: the registry ${reference.registry} answers ${what}; ${remedy}`)
}

function typeOf(reference: Reference, answer: Answer): string | undefined {
  const type = answer.header('content-type')?.replace(/\s*;.*$/, '')
  if (type === undefined || manifestTypes.includes(type)) return type
  throw failure(reference, `with ${quote(type)}, which is no image`, 'push it in the format of the OCI or of Docker 2')
}

function describe(reference: Reference, answer: Answer): Manifest | undefined {
  const [mediaType, digest, length] = [
    typeOf(reference, answer),
    answer.header('docker-content-digest'),
    answer.header('content-length')
  ]
  if (mediaType === undefined || digest === undefined || length === undefined) return undefined
  if (!isDigest(digest) || (reference.digest !== undefined && digest !== reference.digest)) {
    throw lie(reference, reference.digest ?? 'a digest', digest)
  }
  return { found: true, digest, mediaType, size: Number(length) }
}

async function read(reference: Reference, answer: Answer): Promise<Manifest> {
  const mediaType = typeOf(reference, answer)
  const bytes = await readBody(answer, LONGEST).catch((error: Error) => {
    throw failure(reference, `a broken manifest (${inert(error.message)})`, 'run it again')
  })
  const claimed = answer.header('docker-content-digest')
  const { createHash } = await import('node:crypto')
  for (const digest of [reference.digest, claimed]) {
    if (digest === undefined) continue
    const algorithm = isDigest(digest) ? (digest.split(':')[0] as string) : 'sha256'
    const actual = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
    if (actual !== digest) throw lie(reference, digest, actual)
  }
  const digest = reference.digest ?? claimed ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return { found: true, digest, mediaType: mediaType ?? typeWithin(reference, bytes), size: bytes.length }
}

/** A manifest names its own type; it is believed where the registry says none. */
function typeWithin(reference: Reference, bytes: Buffer): string {
  try {
    const { mediaType } = JSON.parse(bytes.toString('utf8')) as { mediaType?: unknown }
    if (typeof mediaType === 'string' && manifestTypes.includes(mediaType)) return mediaType
  } catch {
    // What is no JSON is no manifest either.
  }
  throw failure(reference, 'with something that is no manifest', 'push the image again')
}

function lie(reference: Reference, expected: string, actual: string): Failure {
  return failure(
    reference,
    `with the digest ${quote(actual)} in the place of ${inert(expected)}`,
    'do not use this image before who runs the registry has explained it'
  )
}
