import { effect } from '../action/effect.ts'
import { Failure } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { discard } from './exchange.ts'
import { explainPush, type Pushing } from './explain-push.ts'
import { findManifest } from './manifest.ts'
import { isStumble, NoAnswer } from './persist.ts'
import { readSaid, type Said } from './said.ts'
import type { Reply, Session } from './session.ts'
import { isRule, TagTaken } from './tag-taken.ts'

export { TagTaken }

/** A manifest as it is sent. */
export interface NewManifest {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

interface Target extends Pushing {
  readonly tag: string | undefined
  readonly digest: string
  readonly manifest: NewManifest
}

/**
 * Publishes a manifest under a tag, or by its digest alone. A tag that leads elsewhere is left as it is. The manifest is
 * sent once; where the answer leaves open whether it was taken, the registry is asked what stands there before it is
 * sent again.
 * @param tag undefined: by digest
 * @returns `present` where it stood there already, or an answer that was lost turned out to have been a success
 * @throws TagTaken when the tag leads to something else, Failure for everything else
 */
export async function pushManifest(
  session: Session,
  repository: string,
  tag: string | undefined,
  manifest: NewManifest
): Promise<'pushed' | 'present'> {
  const { createHash } = await import('node:crypto')
  const digest = `sha256:${createHash('sha256').update(manifest.bytes).digest('hex')}`
  const what = `the manifest ${tag === undefined ? digest : `with the tag ${inert(tag)}`}`
  const target = { session, repository, what, tag, digest, manifest }
  // Between the plan and now somebody else may have pushed: a registry would move the tag without a word.
  if (await stands(target, [])) return 'present'
  return effect('push manifest', () => put(target))
}

async function put(target: Target): Promise<'pushed' | 'present'> {
  const { session, repository, digest, tag = digest, manifest } = target
  for (let attempt = 0; ; attempt += 1) {
    const reply = await once(() =>
      session.send({
        method: 'PUT',
        path: `${repository}/manifests/${tag}`,
        repository,
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
        size: manifest.bytes.length
      })
    )
    if (!(reply instanceof NoAnswer) && [200, 201, 202].includes(reply.status)) return accepted(target, reply)
    const no = await refusal(target, reply)
    const isOpen = reply instanceof NoAnswer || isStumble(reply.status)
    if (isOpen && attempt < session.retries) await session.wait(attempt, no.retryAfter)
    // Whatever the registry calls it when a tag cannot be written again, the tag itself tells.
    if (await stands(target, no.said)) return 'present'
    if (!isOpen || attempt >= session.retries)
      throw tag !== digest && isRule(no) ? taken(target, undefined, no.said) : no.why
  }
}

async function once(send: () => Promise<Reply>): Promise<Reply | NoAnswer> {
  return send().catch((error: unknown) => {
    if (error instanceof NoAnswer) return error
    throw error
  })
}

interface Refusal {
  readonly why: Failure
  readonly status: number
  readonly said: readonly Said[]
  readonly retryAfter: string | undefined
}

async function refusal(target: Target, reply: Reply | NoAnswer): Promise<Refusal> {
  if (reply instanceof NoAnswer) return { why: reply, status: 0, said: [], retryAfter: undefined }
  if ('refused' in reply) return { why: explainPush(target, reply), retryAfter: undefined, ...reply }
  const { status } = reply
  const said = await readSaid(reply)
  return { why: explainPush(target, { status, said }), status, said, retryAfter: reply.header('retry-after') }
}

async function accepted({ session, repository, what, digest }: Target, reply: Reply): Promise<'pushed'> {
  if ('refused' in reply) return 'pushed'
  await discard(reply)
  const stored = reply.header('docker-content-digest')
  if (stored === undefined || stored === digest) return 'pushed'
  throw new Failure(
    `${session.registry}/${repository}: the registry has stored ${what} as ${quote(stored)}, not as ${digest}; do not use it before who runs the registry has explained it`
  )
}

/**
 * Whether it stands there.
 * @throws TagTaken when something else does
 */
async function stands(target: Target, said: readonly Said[]): Promise<boolean> {
  const { session, repository, tag, digest } = target
  const reference = { registry: session.registry, repository, tag, digest: tag === undefined ? digest : undefined }
  const found = await findManifest(reference, session)
  if (!found.found) return false
  if (found.digest !== digest) throw taken(target, found.digest, said)
  return true
}

function taken({ session, repository, tag, digest }: Target, standing: string | undefined, said: readonly Said[]) {
  return new TagTaken(`${session.registry}/${repository}:${tag}`, { standing, wanted: digest, said })
}
