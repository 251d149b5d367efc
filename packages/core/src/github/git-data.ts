/** Git's objects by the REST API: https://docs.github.com/en/rest/git. Each call says in its `what` whom a failure is about. */
import type { Client } from './client.ts'
import { writeObject } from './write-call.ts'

/** Where objects are written. */
export interface Place {
  readonly client: Client
  readonly owner: string
  readonly repo: string
}

/** A file in a tree: with its text, or with the blob that holds it. */
export interface TreeFile {
  readonly path: string
  readonly mode: '100644' | '100755'
  readonly content?: string
  readonly sha?: string
}

/** Who wrote or committed. */
export interface Person {
  readonly name: string
  readonly email: string
}

/** A commit object to be. */
export interface NewCommit {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author?: Person
  readonly committer?: Person
}

/** Writes are repeated by hand alone. */
const once = { request: { retries: 0 } } as const

/** Writes a file's content, and gives the name of the blob. */
export async function createBlob({ client, owner, repo }: Place, content: Uint8Array): Promise<string> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const body = { owner, repo, content: bytes.toString('base64'), encoding: 'base64', ...once }
  const { data } = await writeObject('create blob', `write a blob in ${owner}/${repo}`, () =>
    client.request('POST /repos/{owner}/{repo}/git/blobs', body)
  )
  return data.sha
}

/** Writes a tree: what `base` has, if there is one, with these files in their places. Gives its name. */
export async function createTree(
  { client, owner, repo }: Place,
  base: string | undefined,
  files: readonly TreeFile[]
): Promise<string> {
  const tree = files.map((file) => ({ ...file, type: 'blob' as const }))
  const body = { owner, repo, tree, ...(base === undefined ? {} : { base_tree: base }), ...once }
  const { data } = await writeObject('create tree', `write a tree in ${owner}/${repo}`, () =>
    client.request('POST /repos/{owner}/{repo}/git/trees', body)
  )
  return data.sha
}

/**
 * Writes a commit. GitHub signs it for bots, and only when neither an author nor a committer is given:
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 * @returns its name, and whether GitHub says that its signature is good, or else why not
 */
export async function createCommit(
  { client, owner, repo }: Place,
  commit: NewCommit
): Promise<{ readonly sha: string; readonly verified: boolean; readonly why: string }> {
  const body = { owner, repo, ...commit, parents: [...commit.parents], ...once }
  const { data } = await writeObject('create commit', `write a commit in ${owner}/${repo}`, () =>
    client.request('POST /repos/{owner}/{repo}/git/commits', body)
  )
  return { sha: data.sha, verified: data.verification?.verified === true, why: data.verification?.reason ?? '' }
}

/** A tag object to be, at a commit. */
export interface NewTag {
  /** Without refs/tags/. */
  readonly tag: string
  readonly message: string
  readonly commit: string
  /** Whoever the token belongs to, when absent. */
  readonly tagger?: Person
}

/**
 * Writes the object of an annotated tag; no ref leads to it yet.
 * @returns its name, and whether GitHub says that its signature is good
 */
export async function createTag(
  { client, owner, repo }: Place,
  { tag, message, commit, tagger }: NewTag
): Promise<{ readonly sha: string; readonly verified: boolean }> {
  const by = tagger === undefined ? {} : { tagger }
  const body = { owner, repo, tag, message, object: commit, type: 'commit' as const, ...by, ...once }
  const { data } = await writeObject('create tag object', `write a tag in ${owner}/${repo}`, () =>
    client.request('POST /repos/{owner}/{repo}/git/tags', body)
  )
  return { sha: data.sha, verified: data.verification?.verified === true }
}
