import type { CrossReferencedEvent } from '@octokit/graphql-schema'
import { closingReferences } from '../../issues/closing-words.ts'
import { type Mention, mentionsOf } from '../../issues/mentions.ts'
import { knows } from '../../permissions/reach.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import type { Context, Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { type ThreadSource, threadSource } from './thread.ts'

/** That an issue or a pull request was named in another one. */
export interface CrossReferenceSource extends Typed<'CrossReferencedEvent'> {
  readonly thread: ThreadSource
  readonly mention: Mention
}

/** Where an issue or a pull request is named, as far as the caller may read it. */
export function crossReferences(thread: ThreadSource, { state, caller }: Context): CrossReferenceSource[] {
  const mentions = mentionsOf(state, thread.repository, thread.issue, (repository) => knows(repository, caller))
  return mentions.map((mention) => ({ __typename: 'CrossReferencedEvent', thread, mention }))
}

/** The fields of the event. */
export const crossReferenceFields = {
  id: ({ thread, mention }) => nodeId('CrossReferencedEvent', `${thread.issue.id}-${mention.issue.id}`),
  actor: ({ mention }, _, context) => actorSource(context, mention.by),
  createdAt: ({ mention }) => mention.createdAt,
  referencedAt: ({ mention }) => mention.createdAt,
  isCrossRepository: ({ thread, mention }) => thread.repository !== mention.repository,
  source: ({ mention }) => threadSource(mention.repository, mention.issue),
  target: ({ thread }) => thread,
  willCloseTarget: ({ thread, mention }) =>
    mention.issue.pull !== undefined &&
    closingReferences(mention.issue.body ?? '').some(
      ({ repository = mention.repository.fullName, number }) =>
        number === thread.issue.number && repository.toLowerCase() === thread.repository.fullName.toLowerCase()
    ),
  resourcePath: ({ mention }) => `/${mention.repository.fullName}${pathOf(mention)}`,
  url: ({ mention }, _, { state }) => `${urlsOf(state.url, mention.repository).html}${pathOf(mention)}`
} satisfies Fields<CrossReferencedEvent, CrossReferenceSource>

function pathOf({ issue }: Mention): string {
  return `/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`
}
