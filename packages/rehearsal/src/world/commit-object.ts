import { isSignedByGithub } from './git-objects/web-flow.ts'

/** Who wrote or committed something, and when (RFC 3339 in UTC, as GitHub prints it). */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** GitHub's judgement of a signature; the world knows no key but GitHub's own, so any other is of an unknown key. */
export interface Verification {
  readonly verified: boolean
  readonly reason: string
  readonly signature: string | null
  readonly payload: string | null
  readonly verified_at: string | null
}

/** A commit as its object describes it. */
export interface CommitObject {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
  readonly verification: Verification
}

/** An annotated tag as its object describes it. */
export interface TagObject {
  readonly sha: string
  readonly tag: string
  readonly target: { readonly sha: string; readonly type: string }
  readonly tagger: Signature
  readonly message: string
  readonly verification: Verification
}

/** Reads a commit object (the format is in git's documentation of `git hash-object -t commit`). */
export function parseCommit(sha: string, content: Buffer): CommitObject {
  const { headers, message } = split(content)
  const all = (key: string): string[] => headers.filter((header) => header.key === key).map((header) => header.value)
  const signature = all('gpgsig')[0]
  const committer = parseSignature(all('committer')[0] ?? '')
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer,
    message: message.replace(/\n+$/, ''),
    verification: signature === undefined ? unsigned : judge(signature, withoutSignature(content), committer.date)
  }
}

/** Reads an annotated tag object; its signature, when there is one, stands at the end of the message. */
export function parseTag(sha: string, content: Buffer): TagObject {
  const { headers, message } = split(content)
  const one = (key: string): string => headers.find((header) => header.key === key)?.value ?? ''
  const start = message.search(/^-----BEGIN (PGP|SSH) SIGNATURE-----$/m)
  return {
    sha,
    tag: one('tag'),
    target: { sha: one('object'), type: one('type') },
    tagger: parseSignature(one('tagger')),
    message: message.replace(/\n+$/, ''),
    verification: start < 0 ? unsigned : unknownKey(message.slice(start), message.slice(0, start))
  }
}

const unsigned: Verification = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null
}

function judge(signature: string, payload: string, time: string): Verification {
  if (!isSignedByGithub(signature, payload)) return unknownKey(signature, payload)
  return { verified: true, reason: 'valid', signature, payload, verified_at: time }
}

function unknownKey(signature: string, payload: string): Verification {
  return { verified: false, reason: 'unknown_key', signature, payload, verified_at: null }
}

function split(content: Buffer): { headers: { key: string; value: string }[]; message: string } {
  const text = content.toString('utf8')
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const unfolded = head.replaceAll('\n ', '\u0000').split('\n')
  const headers = unfolded.map((line) => {
    const blank = line.indexOf(' ')
    return { key: line.slice(0, blank), value: line.slice(blank + 1).replaceAll('\u0000', '\n') }
  })
  return { headers, message: end < 0 ? '' : text.slice(end + 2) }
}

function withoutSignature(content: Buffer): string {
  return content.toString('utf8').replace(/^gpgsig .*\n(?: .*\n)*/m, '')
}

function parseSignature(value: string): Signature {
  const match = /^(.*?) ?<([^>]*)> (-?\d+) [+-]\d{4}$/.exec(value)
  const seconds = Number(match?.[3] ?? 0)
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date: timestamp(seconds * 1000) }
}

/** A time in milliseconds as GitHub prints it: RFC 3339 in UTC without fractions of a second. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
