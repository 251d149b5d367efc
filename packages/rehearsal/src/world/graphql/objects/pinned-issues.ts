import type { Issue, PinnedIssue, Repository, RepositoryPinnedIssuesArgs } from '@octokit/graphql-schema'
import { type Pin, pinsOf } from '../../issues/pin.ts'
import type { Repository as GitRepository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { connect } from '../connection.ts'
import type { Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { repositorySource } from './repository-source.ts'
import type { RepositorySource } from './sources.ts'
import { type ThreadSource, threadSource } from './thread.ts'

interface PinSource extends Typed<'PinnedIssue'> {
  readonly repository: GitRepository
  readonly pin: Pin
}

/** What is pinned, and by whom. */
export const pinnedIssueFields = {
  id: ({ pin }) => nodeId('PinnedIssue', String(pin.issue.id)),
  issue: ({ repository, pin }) => threadSource(repository, pin.issue),
  pinnedBy: ({ pin }, _, context) => actorSource(context, pin.by),
  repository: ({ repository }) => repositorySource(repository)
} satisfies Fields<PinnedIssue, PinSource>

/** Whether an issue is pinned. */
export const pinOfIssue = {
  isPinned: ({ repository, issue }) => pinsOf(repository).has(issue.number)
} satisfies Fields<Issue, ThreadSource>

/** The pinned issues of a repository. */
export const pinsOfRepository = {
  pinnedIssues: ({ repository }, args: RepositoryPinnedIssuesArgs, _, info) => {
    const pins = [...pinsOf(repository).values()]
    return connect(
      pins.map((pin): PinSource => ({ __typename: 'PinnedIssue', repository, pin })),
      args,
      info
    )
  }
} satisfies Fields<Repository, RepositorySource>
