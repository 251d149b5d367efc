import { Failure } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { discard, readBody } from './exchange.ts'
import { explainRefusal } from './explain.ts'
import type { Followed } from './follow.ts'
import type { NoManifest } from './manifest.ts'
import { formatReference, isDigest, type Reference } from './reference.ts'
import type { Session } from './session.ts'

/** A manifest as its registry has it. */
export interface PulledManifest {
  readonly found: true
  readonly bytes: Buffer
  /** By hashing the bytes. */
  readonly digest: string
  readonly mediaType: string
}

/** The distribution specification lets registries refuse what is longer. */
const LONGEST = 4_194_304

/**
 * Reads a manifest by its digest, else by its tag; what comes is hashed.
 * @param accept the media types that will do
 * @throws Failure when the registry does not answer, or answers what cannot be
 */
export async function pullManifest(
  session: Session,
  reference: Reference,
  accept: readonly string[]
): Promise<PulledManifest | NoManifest> {
  const { repository, tag = '', digest = tag } = reference
  const path = `${repository}/manifests/${digest}`
  const reply = await session.ask({ method: 'GET', path, repository, accept: accept.join(', ') })
  if ('refused' in reply) return explainRefusal(reference, reply, session.known)
  if (reply.status === 200) return read(reference, reply, accept)
  await discard(reply)
  if (reply.status !== 404) throw failure(reference, `status ${reply.status}`, 'run it again')
  const problem = `${formatReference(reference)} is not in the registry ${reference.registry}`
  return { found: false, problem, remedy: 'push it first, or correct its name or tag' }
}

async function read(reference: Reference, answer: Followed, accept: readonly string[]): Promise<PulledManifest> {
  const bytes = await readBody(answer, LONGEST).catch((error: Error) => {
    throw failure(reference, `with a broken manifest (${inert(error.message)})`, 'run it again')
  })
  const mediaType = answer.header('content-type')?.replace(/\s*;.*$/, '') ?? ''
  if (!accept.includes(mediaType)) {
    throw failure(reference, `with ${quote(mediaType)}, not ${accept.join(' or ')}`, 'look at what was pushed there')
  }
  const { createHash } = await import('node:crypto')
  const hash = (algorithm: string) => `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
  const own = hash(reference.digest?.split(':')[0] ?? 'sha256')
  for (const claim of [reference.digest, answer.header('docker-content-digest')]) {
    if (claim === undefined) continue
    const actual = isDigest(claim) ? hash(claim.split(':')[0] as string) : own
    if (actual === claim) continue
    const remedy = 'do not use it before who runs the registry has explained it'
    throw failure(reference, `with the digest ${actual} in the place of ${quote(claim)}`, remedy)
  }
  return { found: true, bytes, digest: own, mediaType }
}

function failure(reference: Reference, what: string, remedy: string): Failure {
  return new Failure(`${formatReference(reference)}: the registry ${reference.registry} answers ${what}; ${remedy}`)
}
