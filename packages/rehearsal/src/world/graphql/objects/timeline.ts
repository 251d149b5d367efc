import type { Issue, IssueTimelineItemsArgs, PullRequest, PullRequestTimelineItemsArgs } from '@octokit/graphql-schema'
import { commitsBetween } from '../../commit-graph.ts'
import { shownReviews } from '../../pulls/pull.ts'
import { rangeBase } from '../../rest/pulls/pull-shape.ts'
import { connect } from '../connection.ts'
import type { Context, Field, Typed } from '../fields.ts'
import { refuseUnknown } from '../refuse-unknown.ts'
import { crossReferences } from './cross-reference.ts'
import { commentSource } from './issue-comment.ts'
import { readCommits } from './read-object.ts'
import { reviewSource } from './review.ts'
import type { ThreadSource } from './thread.ts'
import { eventTypes } from './timeline-events.ts'

interface Item {
  readonly at: string
  readonly source: Typed<string>
}

/** What can stand in a timeline beside events. */
const others = ['CrossReferencedEvent', 'IssueComment', 'PullRequestCommit', 'PullRequestReview']

/** What happened to an issue or a pull request, the oldest first: all that the world can tell unless kinds are named. */
export const timelineOfThread = {
  timelineItems: async (thread, args: PullRequestTimelineItemsArgs & IssueTimelineItemsArgs, context, info) => {
    const wanted = args.itemTypes == null ? undefined : typesIn(context, args.itemTypes)
    const since = args.since == null ? Number.NEGATIVE_INFINITY : Date.parse(args.since)
    const hasCommits = wanted?.has('PullRequestCommit') ?? true
    const items = [...(hasCommits ? await commitItems(thread) : []), ...itemsOf(context, thread)].filter(
      ({ at, source }) => {
        return Date.parse(at) >= since && (wanted?.has(source.__typename) ?? true)
      }
    )
    return connect(items.map(({ source }) => source).slice(args.skip ?? 0), args, info)
  }
} satisfies { readonly [Name in keyof Issue & keyof PullRequest]?: Field<ThreadSource> }

/** `LABELED_EVENT` as the type: `LabeledEvent`. */
function typesIn({ state }: Context, names: readonly string[]): Set<string> {
  const types = names.map((name) =>
    name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  )
  const strange = types.find((type) => !others.includes(type) && !Object.values(eventTypes).includes(type))
  return strange === undefined ? new Set(types) : refuseUnknown(state, `the timeline items ${strange}`)
}

/** Commits stand first, whatever their dates: the pull request was opened with them. */
async function commitItems(thread: ThreadSource): Promise<Item[]> {
  const { repository, issue } = thread
  const { pull } = issue
  const shas = pull === undefined ? [] : await commitsBetween(repository, await rangeBase(pull), pull.head.sha)
  return (await readCommits(repository, shas)).map((commit): Item => {
    const source = { __typename: 'PullRequestCommit', commit, pullRequest: thread }
    return { at: commit.commit.committer.date, source }
  })
}

function itemsOf(context: Context, thread: ThreadSource): Item[] {
  const { repository, issue } = thread
  const { pull } = issue
  const events = issue.events.flatMap((event): Item[] => {
    const __typename = eventTypes[event.event]
    const source = { __typename: __typename ?? '', thread, event }
    return __typename === undefined ? [] : [{ at: event.createdAt, source }]
  })
  const comments = issue.comments.map((comment): Item => {
    return { at: comment.createdAt, source: commentSource(repository, issue, comment) }
  })
  const reviews = (pull === undefined ? [] : shownReviews(pull, context.caller)).flatMap((review): Item[] => {
    const at = review.submittedAt
    return at === undefined ? [] : [{ at, source: reviewSource(thread, review) }]
  })
  const named = crossReferences(thread, context).map((source): Item => ({ at: source.mention.createdAt, source }))
  return [...events, ...comments, ...reviews, ...named].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
