import type { Runner } from '../action/runner.ts'
import { type Client, openClient } from './client.ts'
import { namesOf } from './names.ts'

/** What must be known of a repository before a commit is written there, by one query. */
export interface Ground {
  /** The repository's node id, by which GraphQL names it. */
  readonly repository: string
  /** The tree of the commit; undefined when there is no such commit. */
  readonly tree: string | undefined
}

const QUERY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { id object(oid: $oid) { ... on Commit { tree { oid } } } }
}`

interface Found {
  readonly repository: { readonly id: string; readonly object: { readonly tree?: { readonly oid: string } } | null }
}

const ids = new Map<string, string>()

/** Reads the tree of a commit, and the repository's id. */
export async function readGround(client: Client, runner: Runner, commit: string): Promise<Ground> {
  const { owner, repo: name } = namesOf(runner)
  const { repository } = await client.graphql<Found>(QUERY, { owner, name, oid: commit })
  ids.set(`${runner.apiUrl} ${runner.repository}`, repository.id)
  return { repository: repository.id, tree: repository.object?.tree?.oid }
}

/** The repository's node id; it stays the same as long as the repository is there. */
export async function repositoryId(runner: Runner, token: string): Promise<string> {
  const known = ids.get(`${runner.apiUrl} ${runner.repository}`)
  if (known !== undefined) return known
  const { owner, repo: name } = namesOf(runner)
  const client = await openClient(runner, token)
  const query = 'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }'
  const { repository } = await client.graphql<{ readonly repository: { readonly id: string } }>(query, { owner, name })
  ids.set(`${runner.apiUrl} ${runner.repository}`, repository.id)
  return repository.id
}
