import { Failure, messageOf } from '../action/errors.ts'
import { inert } from '../action/untrusted.ts'
import type { Descriptor } from './descriptor.ts'
import { discard } from './exchange.ts'
import { explainRefusal } from './explain.ts'
import type { Followed } from './follow.ts'
import { isDigest } from './reference.ts'
import type { Session } from './session.ts'

/**
 * Reads a blob as it comes, also from where the registry keeps it: no credentials go there. Size and digest are checked
 * at its end: until then nothing of it can be relied on.
 * @throws Failure when the registry does not have it, gives something else, or breaks off
 */
export async function* pullBlob(session: Session, repository: string, blob: Descriptor): AsyncIterable<Buffer> {
  const { registry } = session
  const place = `${registry}/${repository}@${inert(blob.digest)}`
  const [algorithm = '', expected] = blob.digest.split(':')
  if (!isDigest(blob.digest)) {
    throw new Failure(`${place}: expected a digest by sha256 or sha512; look at what was pushed there`)
  }
  const answer = await ask(session, repository, blob, place)
  const { createHash } = await import('node:crypto')
  const hash = createHash(algorithm)
  let size = 0
  for await (const part of partsOf(answer, place)) {
    size += part.length
    if (size > blob.size) throw wrong(place, `more than the ${blob.size} bytes of its descriptor`)
    hash.update(part)
    yield part
  }
  if (size !== blob.size) throw wrong(place, `${size} of the ${blob.size} bytes of its descriptor`)
  const actual = hash.digest('hex')
  if (actual !== expected) throw wrong(place, `other content, of the digest ${algorithm}:${actual}`)
}

async function ask(session: Session, repository: string, { digest }: Descriptor, place: string): Promise<Followed> {
  const path = `${repository}/blobs/${digest}`
  const reply = await session.ask({ method: 'GET', path, repository, accept: '*/*', isLong: true })
  if ('refused' in reply) {
    const reference = { registry: session.registry, repository, tag: undefined, digest }
    const { problem, remedy } = explainRefusal(reference, reply, session.known)
    throw new Failure(`${problem}; ${remedy}`)
  }
  if (reply.status === 200) return reply
  await discard(reply)
  if (reply.status === 404) throw new Failure(`${place}: the registry does not have this blob; push it again`)
  throw new Failure(`${place}: the registry answers status ${reply.status}; run it again`)
}

async function* partsOf({ body }: Followed, place: string): AsyncGenerator<Buffer> {
  try {
    for await (const part of body as AsyncIterable<Buffer>) yield part
  } catch (error) {
    throw new Failure(`${place}: it broke off (${inert(messageOf(error))}); run it again`)
  } finally {
    body.destroy()
  }
}

function wrong(place: string, what: string): Failure {
  return new Failure(
    `${place}: the registry gives ${what}; do not use it before who runs the registry has explained it`
  )
}
