/** Branches of pull requests, changed only from where they are known to be. None of the calls is repeated by itself. */
import type { Runner } from '../action/runner.ts'
import type { Client } from './client.ts'
import { namesOf } from './pull-requests.ts'

/** Creates a branch. GitHub answers 422 when there is one of that name. */
export async function createBranch(client: Client, runner: Runner, branch: string, sha: string): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/git/refs', {
    ...namesOf(runner),
    ref: `refs/heads/${branch}`,
    sha,
    request: { retries: 0 }
  })
}

const UPDATE = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) { clientMutationId }
}`

/** The object name that stands for "not there". */
const NOTHING = '0'.repeat(40)

/** A change of a branch from the commit where it is known to be; without `to` the branch is deleted. */
export interface BranchMove {
  readonly branch: string
  readonly from: string
  readonly to?: string
}

/**
 * Moves or deletes a branch that is where it is known to be: `beforeOid` makes GitHub check that at the moment of the
 * change, which REST cannot (https://docs.github.com/en/graphql/reference/input-objects#refupdate; GitHub Enterprise
 * Server has it since 3.13). The new commit need not follow from the old one.
 */
export async function moveBranch(
  client: Client,
  repositoryId: string,
  { branch, from, to }: BranchMove
): Promise<void> {
  const name = `refs/heads/${branch}`
  const update = { name, beforeOid: from, afterOid: to ?? NOTHING, force: true }
  await client.graphql(UPDATE, { repositoryId, refUpdates: [update], request: { retries: 0 } })
}
