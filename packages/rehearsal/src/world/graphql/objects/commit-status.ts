import type { Commit, Status, StatusContextArgs } from '@octokit/graphql-schema'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { combinedState, latestStatuses } from '../../statuses/rollup.ts'
import type { Fields, Typed } from '../fields.ts'
import { readObject } from './read-object.ts'
import type { CommitSource } from './sources.ts'
import type { StatusSource } from './status-check-rollup.ts'

/** The statuses of a commit, without the checks of Apps. */
interface CommitStatusSource extends Typed<'Status'> {
  readonly repository: Repository
  readonly sha: string
}

/** The status of a commit; null when none was set. */
export const statusOfCommit = {
  status: ({ repository, oid: sha }): CommitStatusSource | null =>
    latestStatuses(repository, sha).length === 0 ? null : { __typename: 'Status', repository, sha }
} satisfies Fields<Commit, CommitSource>

/** The fields of Status. */
export const commitStatusFields = {
  id: ({ repository, sha }) => nodeId('Status', String(repository.id), sha),
  state: ({ repository, sha }) => combinedState(latestStatuses(repository, sha)).toUpperCase(),
  commit: ({ repository, sha }) => readObject(repository, sha),
  contexts: (source) => contextsOf(source),
  context: (source, { name }: StatusContextArgs) => contextsOf(source).find(({ status }) => status.context === name)
} satisfies Fields<Status, CommitStatusSource>

function contextsOf({ repository, sha }: CommitStatusSource): StatusSource[] {
  return latestStatuses(repository, sha).map((status) => ({ __typename: 'StatusContext', repository, sha, status }))
}
