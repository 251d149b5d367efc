import type { IssueFilters } from '@octokit/graphql-schema'
import type { Issue } from '../../issues/issue.ts'
import type { WorldState } from '../../state.ts'
import { refuseUnknown } from '../refuse-unknown.ts'

/**
 * Whether an issue is one of those that `filterBy` asks for; `*` stands for anything, null for nothing
 * (https://docs.github.com/en/graphql/reference/input-objects#issuefilters). `gh issue status` asks so for what is
 * somebody's.
 */
export function passesFilters(state: WorldState, issue: Issue, filters: IssueFilters): boolean {
  const { assignee, createdBy, labels, mentioned, milestone, milestoneNumber, since, states, viewerSubscribed } =
    filters
  if (viewerSubscribed === true) refuseUnknown(state, 'viewerSubscribed in a filter of issues')
  const number = issue.milestone?.number
  return [
    fits(assignee, issue.assignees),
    fits(createdBy, [issue.author]),
    fits(mentioned, mentionedIn(issue)),
    fits(milestoneNumber, number === undefined ? [] : [String(number)]),
    fits(milestone, issue.milestone === undefined ? [] : [String(issue.milestone.id), issue.milestone.title]),
    labels == null ||
      labels.every((label) =>
        fits(
          label,
          issue.labels.map(({ name }) => name)
        )
      ),
    states == null || states.some((each) => each === issue.state.toUpperCase()),
    since == null || Date.parse(issue.updatedAt) >= Date.parse(since)
  ].every(Boolean)
}

function fits(wanted: string | null | undefined, present: readonly string[]): boolean {
  if (wanted === undefined) return true
  if (wanted === null) return present.length === 0
  return wanted === '*' ? present.length > 0 : present.some((each) => each.toLowerCase() === wanted.toLowerCase())
}

function mentionedIn({ body, comments }: Issue): string[] {
  const texts = [body ?? '', ...comments.map((comment) => comment.body)]
  return texts.flatMap((text) => [...text.matchAll(/(?<![\w`])@([A-Za-z0-9-]+)/g)].map(([, login = '']) => login))
}
