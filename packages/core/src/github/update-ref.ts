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

/** The object name that stands for "not there". */
const NOTHING = '0'.repeat(40)

const MUTATION = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`

/**
 * Sends GraphQL's `updateRefs` once: `beforeOid` makes GitHub check at the moment of the change that the branch is where it
 * is known to be, which REST cannot (https://docs.github.com/en/graphql/reference/input-objects#refupdate; GitHub Enterprise
 * Server has it since 3.13).
 * @returns whether GitHub confirmed it
 */
export async function updateRef(
  client: Client,
  repositoryId: string,
  { branch, from, to = NOTHING, force }: RefUpdate
): Promise<boolean> {
  const input = { repositoryId, refUpdates: [{ name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force }] }
  const payload = await client.graphql<{ readonly updateRefs: object | null }>(MUTATION, {
    input,
    request: { retries: 0 }
  })
  return payload.updateRefs !== null
}
