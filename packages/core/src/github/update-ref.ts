import type { Client } from './client.ts'

/** A change of a branch from the commit where it is known to be; without `to` the branch is deleted. */
export interface RefUpdate {
  /** Without refs/heads/. */
  readonly branch: string
  readonly from: string
  readonly to?: string | undefined
  /** Whether the new commit need not follow from the old one. */
  readonly force: boolean
}

/** A tag to be created. */
export interface TagRef {
  /** Without refs/tags/. */
  readonly tag: string
  /** The tag object, or the commit of a lightweight tag. */
  readonly object: string
}

/** The object name that stands for "not there". */
const NOTHING = '0'.repeat(40)

const MUTATION = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`

/** What GraphQL calls a `RefUpdate`. */
interface Change {
  readonly name: string
  readonly beforeOid: string
  readonly afterOid: string
  readonly force: boolean
}

async function send(client: Client, repositoryId: string, refUpdates: readonly Change[]): Promise<boolean> {
  const payload = await client.graphql<{ readonly updateRefs: object | null }>(MUTATION, {
    input: { repositoryId, refUpdates },
    request: { retries: 0 }
  })
  return payload.updateRefs !== null
}

/** A change of any ref from the object where it is known to be; without `from` it is created, without `to` deleted. */
export interface RefSwap {
  /** In full: `refs/heads/main`. */
  readonly ref: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Whether the new commit need not follow from the old one. */
  readonly force: boolean
}

/**
 * Sends GraphQL's `updateRefs` once: `beforeOid` makes GitHub check at the moment of the change that the ref is where it
 * is known to be, which REST cannot (https://docs.github.com/en/graphql/reference/input-objects#refupdate; GitHub Enterprise
 * Server has it since 3.13).
 * @returns whether GitHub confirmed it
 */
export function swapRef(
  client: Client,
  repositoryId: string,
  { ref, from = NOTHING, to = NOTHING, force }: RefSwap
): Promise<boolean> {
  return send(client, repositoryId, [{ name: ref, beforeOid: from, afterOid: to, force }])
}

/** The same for a branch. */
export function updateRef(client: Client, repositoryId: string, { branch, ...change }: RefUpdate): Promise<boolean> {
  return swapRef(client, repositoryId, { ref: `refs/heads/${branch}`, ...change })
}

/**
 * Creates tags, all of them or, when one is there already or is refused, none: `updateRefs` is atomic, and a `beforeOid` of
 * zeros says that nothing may be there (https://docs.github.com/en/graphql/reference/mutations#updaterefs). No bound on
 * their number is documented.
 * @returns whether GitHub confirmed it
 */
export function createTagRefs(client: Client, repositoryId: string, tags: readonly TagRef[]): Promise<boolean> {
  const created = { beforeOid: NOTHING, force: false } as const
  return send(
    client,
    repositoryId,
    tags.map(({ tag, object }) => ({ name: `refs/tags/${tag}`, afterOid: object, ...created }))
  )
}
