import type {
  Issue,
  IssueTimelineItemsArgs,
  LabeledEvent,
  MergedEvent,
  PullRequest,
  PullRequestTimelineItemsArgs,
  RenamedTitleEvent
} from '@octokit/graphql-schema'
import type { IssueEvent } from '../../issues/event.ts'
import { findLabel } from '../../issues/label.ts'
import { nodeId } from '../../rest/node-id.ts'
import { connect } from '../connection.ts'
import { type Context, type Field, type Fields, plain, type Typed } from '../fields.ts'
import { Unknown } from '../unknown.ts'
import { actorSource } from './actor.ts'
import { labelSources } from './label.ts'
import { pullOf } from './pull-source.ts'
import { readObject } from './read-object.ts'
import type { ThreadSource } from './thread.ts'

/** The kinds of events that the world can tell, by their names in REST, and as the types of GraphQL. */
const kinds: Readonly<Record<string, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  renamed: 'RenamedTitleEvent',
  ready_for_review: 'ReadyForReviewEvent',
  convert_to_draft: 'ConvertToDraftEvent'
}

/** Something that happened to an issue or a pull request. */
interface EventSource extends Typed<string> {
  readonly thread: ThreadSource
  readonly event: IssueEvent
}

/** What happened to an issue or a pull request, the oldest first; the kinds of items must be named. */
export const timelineOfThread = {
  timelineItems: (thread, args: PullRequestTimelineItemsArgs & IssueTimelineItemsArgs, context, info) => {
    const wanted = typesIn(context, args.itemTypes)
    const known = thread.issue.events.flatMap((event): EventSource[] => {
      const __typename = kinds[event.event]
      return __typename !== undefined && wanted.has(__typename) ? [{ __typename, thread, event }] : []
    })
    const since = args.since == null ? Number.NEGATIVE_INFINITY : Date.parse(args.since)
    const items = known.filter(({ event }) => Date.parse(event.createdAt) >= since).slice(args.skip ?? 0)
    return connect(items, args, info)
  }
} satisfies { readonly [Name in keyof Issue & keyof PullRequest]?: Field<ThreadSource> }

/** `LABELED_EVENT` as the type: `LabeledEvent`. */
function typesIn({ state }: Context, names: readonly string[] | null | undefined): Set<string> {
  const types = (names ?? ['of every kind']).map((name) =>
    name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  )
  const strange = types.find((type) => !Object.values(kinds).includes(type))
  if (strange === undefined) return new Set(types)
  const what = `the timeline items ${strange}`
  state.unsupported.push(`GraphQL ${what}`)
  throw new Unknown(what)
}

const eventFields = {
  id: ({ event }: EventSource) => nodeId('IssueEvent', String(event.id)),
  createdAt: ({ event }: EventSource) => event.createdAt,
  actor: ({ event }: EventSource, _: never, context: Context) => actorSource(context, event.actor)
}

const labelEventFields = {
  ...eventFields,
  label: ({ thread: { repository }, event }) => {
    const label = findLabel(repository, event.label?.name ?? '')
    return label && labelSources(repository, [label])[0]
  },
  labelable: ({ thread }) => thread
} satisfies Fields<LabeledEvent, EventSource>

const closableFields = { ...eventFields, closable: ({ thread }: EventSource) => thread }
const pullEventFields = { ...eventFields, pullRequest: ({ thread }: EventSource) => thread }

/** The types of events with their fields. */
export const timelineFields = {
  LabeledEvent: labelEventFields,
  UnlabeledEvent: labelEventFields,
  ClosedEvent: closableFields,
  ReopenedEvent: closableFields,
  ReadyForReviewEvent: pullEventFields,
  ConvertToDraftEvent: pullEventFields,
  MergedEvent: {
    ...pullEventFields,
    commit: ({ thread, event }) => (event.commit === undefined ? null : readObject(thread.repository, event.commit)),
    mergeRefName: ({ thread }) => pullOf(thread).base.ref
  } satisfies Fields<MergedEvent, EventSource>,
  RenamedTitleEvent: {
    ...eventFields,
    previousTitle: ({ event }) => event.rename?.from ?? '',
    currentTitle: ({ event }) => event.rename?.to ?? '',
    subject: ({ thread }) => thread
  } satisfies Fields<RenamedTitleEvent, EventSource>,
  PullRequestTimelineItemsConnection: plain('nodes', 'edges', 'totalCount', 'pageInfo'),
  IssueTimelineItemsConnection: plain('nodes', 'edges', 'totalCount', 'pageInfo')
}
