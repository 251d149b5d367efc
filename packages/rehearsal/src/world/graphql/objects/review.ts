import type { PullRequestReview } from '@octokit/graphql-schema'
import { isAtLeast } from '../../accounts/roles.ts'
import { associationOf } from '../../issues/roles.ts'
import { roleOfPerson } from '../../permissions/reach.ts'
import type { Review } from '../../pulls/review.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { readObject } from './read-object.ts'
import { repositorySource } from './repository-source.ts'
import type { ThreadSource } from './thread.ts'

/** A review of a pull request. */
export interface ReviewSource extends Typed<'PullRequestReview'> {
  readonly pullRequest: ThreadSource
  readonly review: Review
}

/** Reviews. */
export const reviewFields = {
  id: ({ review }) => nodeId('PullRequestReview', String(review.id)),
  databaseId: ({ review }) => review.id,
  author: ({ review }, _, context) => actorSource(context, review.author),
  authorAssociation: ({ pullRequest, review }, _, { state }) =>
    associationOf(state, pullRequest.repository, review.author),
  authorCanPushToRepository: ({ pullRequest, review }, _, { state }) =>
    isAtLeast(roleOfPerson(state, pullRequest.repository, review.author), 'write'),
  body: ({ review }) => review.body,
  state: ({ review }) => review.state,
  submittedAt: ({ review }) => review.submittedAt ?? null,
  commit: ({ pullRequest, review }) => readObject(pullRequest.repository, review.commit),
  pullRequest: ({ pullRequest }) => pullRequest,
  repository: ({ pullRequest }) => repositorySource(pullRequest.repository)
} satisfies Fields<PullRequestReview, ReviewSource>

/** A review as resolvers hand it on. */
export function reviewSource(pullRequest: ThreadSource, review: Review): ReviewSource {
  return { __typename: 'PullRequestReview', pullRequest, review }
}
