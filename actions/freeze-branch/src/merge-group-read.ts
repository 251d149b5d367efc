/** Reads which pull requests a merge queue tries together. */
import type { Runner } from '#core/action/runner'
import type { Client } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { type MergeGroup, membersOf } from './merge-group.ts'
import { explainReading } from './read-pull-refusal.ts'

const QUERY = `query ($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) {
    entries(first: 100, after: $after) {
      nodes { position headCommit { oid } baseCommit { oid } pullRequest { number } }
      pageInfo { hasNextPage endCursor } } } } }`

interface EntryShape {
  readonly position: number
  readonly headCommit: { readonly oid: string } | null
  readonly baseCommit: { readonly oid: string } | null
  readonly pullRequest: { readonly number: number } | null
}

interface Found {
  readonly repository: {
    readonly mergeQueue: {
      readonly entries: {
        readonly nodes: readonly (EntryShape | null)[] | null
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    } | null
  }
}

/**
 * The numbers of the pull requests of a group: one query for each hundred that stand in the queue. None when neither the queue
 * nor the name of the group tells one.
 * @throws Failure when the server does not answer
 */
export async function readMembers(client: Client, runner: Runner, group: MergeGroup): Promise<readonly number[]> {
  const { owner, repo: name } = namesOf(runner)
  const branch = group.baseRef.slice('refs/heads/'.length)
  const all: EntryShape[] = []
  try {
    for (let after: string | null = null; ; ) {
      const found: Found = await client.graphql<Found>(QUERY, { owner, name, branch, after })
      const entries = found.repository.mergeQueue?.entries
      all.push(...(entries?.nodes ?? []).flatMap((node) => node ?? []))
      if (entries?.pageInfo.hasNextPage !== true) break
      after = entries.pageInfo.endCursor
    }
  } catch (thrown) {
    throw explainReading(`the merge queue of ${branch}`, runner, thrown)
  }
  const queue = all.flatMap(({ position, headCommit, baseCommit, pullRequest }) => {
    if (pullRequest === null) return []
    return [{ number: pullRequest.number, position, head: headCommit?.oid ?? '', base: baseCommit?.oid ?? '' }]
  })
  return membersOf(group, queue)
}
