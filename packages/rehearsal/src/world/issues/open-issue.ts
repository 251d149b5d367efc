import { perform } from '../effect.ts'
import { watchPushes } from '../pulls/follow-pushes.ts'
import { invalidChange } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { announceThread } from './announce.ts'
import { tellAssignees } from './assignees.ts'
import { checkWords } from './check-words.ts'
import { demandIssues } from './demand-issues.ts'
import { enterThread, type Issue } from './issue.ts'
import { labelNamed } from './label.ts'
import { tellLabels } from './labels.ts'
import { milestonesOf } from './milestone.ts'
import { mayBeAsked } from './roles.ts'
import { tellMilestones } from './update-issue.ts'

/** What a new issue says, and to whom and what it is given. */
export interface NewIssue {
  readonly title: string
  readonly body?: string | null | undefined
  readonly labels?: readonly string[] | undefined
  readonly assignees?: readonly string[] | undefined
  /** The number of a milestone. */
  readonly milestone?: number | null | undefined
}

/** Opens an issue. Throws a refusal when it has no title, or names people or a milestone that cannot be. */
export async function openIssue(author: Author, repository: Repository, issue: NewIssue): Promise<Issue> {
  const { state, via } = author
  const { title, body = null, labels = [], assignees = [], milestone } = issue
  const by = loginOf(author.caller)
  demandIssues(repository)
  check(author, repository, issue)
  watchPushes(state)
  const effect = { kind: 'open-issue', target: repository.fullName, new: title, via, by }
  // All of it at once: nobody ever sees an issue that lacks what it was opened with.
  const opened = await perform(state, effect, () => {
    const issue = enterThread(state, repository, { author: by, title, body })
    issue.labels = [...new Set(labels.map((name) => labelNamed(state, repository, name)))]
    issue.assignees = [...new Set(assignees)]
    issue.milestone = milestone == null ? undefined : milestonesOf(repository).get(milestone)
    return issue
  })
  await announceThread(author, repository, opened, 'opened')
  await tellLabels(author, repository, opened, [])
  await tellAssignees(author, repository, opened, [])
  await tellMilestones(author, repository, opened, undefined)
  return opened
}

function check({ state }: Author, repository: Repository, { title, body, assignees = [], milestone }: NewIssue): void {
  if (title.trim() === '') throw invalidChange({ resource: 'Issue', field: 'title', code: 'missing_field' })
  checkWords({ title, body })
  // Adding people later overlooks who cannot be assigned; opening refuses: https://github.com/cli/cli/issues/2235
  const cannot = assignees.some((login) => !mayBeAsked(state, repository, login))
  if (cannot) throw invalidChange({ resource: 'Issue', field: 'assignees', code: 'invalid' })
  if (milestone != null && !milestonesOf(repository).has(milestone)) {
    throw invalidChange({ resource: 'Issue', field: 'milestone', code: 'invalid' })
  }
}
