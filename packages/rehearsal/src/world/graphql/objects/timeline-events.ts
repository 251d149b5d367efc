import type {
  AssignedEvent,
  HeadRefDeletedEvent,
  LabeledEvent,
  MergedEvent,
  MilestonedEvent,
  RenamedTitleEvent,
  ReviewRequestedEvent
} from '@octokit/graphql-schema'
import type { IssueEvent } from '../../issues/event.ts'
import { findLabel } from '../../issues/label.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { Context, Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { labelSources } from './label.ts'
import { pullOf } from './pull-source.ts'
import { readObject } from './read-object.ts'
import type { ThreadSource } from './thread.ts'

/** Something that happened to an issue or a pull request. */
export interface EventSource extends Typed<string> {
  readonly thread: ThreadSource
  readonly event: IssueEvent
}

/** The kinds of events that the world can tell, by their names in REST, and as the types of GraphQL. */
export const eventTypes: Readonly<Record<string, string>> = {
  ...{ labeled: 'LabeledEvent', unlabeled: 'UnlabeledEvent', renamed: 'RenamedTitleEvent' },
  ...{ assigned: 'AssignedEvent', unassigned: 'UnassignedEvent' },
  ...{ milestoned: 'MilestonedEvent', demilestoned: 'DemilestonedEvent' },
  ...{ closed: 'ClosedEvent', reopened: 'ReopenedEvent', merged: 'MergedEvent' },
  ...{ pinned: 'PinnedEvent', unpinned: 'UnpinnedEvent' },
  ...{ locked: 'LockedEvent', unlocked: 'UnlockedEvent' },
  ...{ ready_for_review: 'ReadyForReviewEvent', convert_to_draft: 'ConvertToDraftEvent' },
  ...{ review_requested: 'ReviewRequestedEvent', review_request_removed: 'ReviewRequestRemovedEvent' },
  ...{ review_dismissed: 'ReviewDismissedEvent' },
  ...{ base_ref_changed: 'BaseRefChangedEvent', head_ref_deleted: 'HeadRefDeletedEvent' },
  ...{ auto_merge_enabled: 'AutoMergeEnabledEvent', auto_merge_disabled: 'AutoMergeDisabledEvent' },
  ...{ added_to_merge_queue: 'AddedToMergeQueueEvent', removed_from_merge_queue: 'RemovedFromMergeQueueEvent' }
}

const common = {
  id: ({ event }: EventSource) => nodeId('IssueEvent', String(event.id)),
  createdAt: ({ event }: EventSource) => event.createdAt,
  actor: ({ event }: EventSource, _: never, context: Context) => actorSource(context, event.actor)
}

const ofThread = (name: string) => ({ ...common, [name]: ({ thread }: EventSource) => thread })
const ofPull = ofThread('pullRequest')

const labels = {
  ...ofThread('labelable'),
  label: ({ thread: { repository }, event }) => {
    const label = findLabel(repository, event.label?.name ?? '')
    return label && labelSources(repository, [label])[0]
  }
} satisfies Fields<LabeledEvent, EventSource>

const assignees = {
  ...ofThread('assignable'),
  assignee: ({ event }, _, context) => actorSource(context, event.assignee ?? '')
} satisfies Fields<AssignedEvent, EventSource>

const milestones = {
  ...ofThread('subject'),
  milestoneTitle: ({ event }) => event.milestone ?? ''
} satisfies Fields<MilestonedEvent, EventSource>

const reviewers = {
  ...ofPull,
  requestedReviewer: ({ event }, _, context) =>
    event.reviewer === undefined ? null : actorSource(context, event.reviewer)
} satisfies Fields<ReviewRequestedEvent, EventSource>

/** The types of events with their fields. */
export const timelineEventFields = {
  ...Object.fromEntries(Object.values(eventTypes).map((type) => [type, ofPull])),
  ...{ LabeledEvent: labels, UnlabeledEvent: labels, AssignedEvent: assignees, UnassignedEvent: assignees },
  ...{ MilestonedEvent: milestones, DemilestonedEvent: milestones },
  ...{ PinnedEvent: ofThread('issue'), UnpinnedEvent: ofThread('issue') },
  ...{ ClosedEvent: ofThread('closable'), ReopenedEvent: ofThread('closable') },
  ...{ LockedEvent: ofThread('lockable'), UnlockedEvent: ofThread('lockable') },
  ...{ ReviewRequestedEvent: reviewers, ReviewRequestRemovedEvent: reviewers },
  MergedEvent: {
    ...ofPull,
    commit: ({ thread, event }) => (event.commit === undefined ? null : readObject(thread.repository, event.commit)),
    mergeRefName: ({ thread }) => pullOf(thread).base.ref
  } satisfies Fields<MergedEvent, EventSource>,
  HeadRefDeletedEvent: {
    ...ofPull,
    headRef: () => null,
    headRefName: ({ thread }) => pullOf(thread).head.ref
  } satisfies Fields<HeadRefDeletedEvent, EventSource>,
  RenamedTitleEvent: {
    ...ofThread('subject'),
    previousTitle: ({ event }) => event.rename?.from ?? '',
    currentTitle: ({ event }) => event.rename?.to ?? ''
  } satisfies Fields<RenamedTitleEvent, EventSource>
}
