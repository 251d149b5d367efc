import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { nextId, nextNumber } from '../identifiers.ts'
import { invalidChange } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { threadsOf } from './issue.ts'
import { type Milestone, milestonesOf } from './milestone.ts'

/** What a milestone says. */
export interface MilestoneWords {
  readonly title: string
  readonly description?: string | null | undefined
  readonly state?: 'open' | 'closed' | undefined
  readonly dueOn?: string | null | undefined
}

/** Adds a milestone to a repository. Throws a refusal when there is one of that title. */
export function createMilestone(author: Author, repository: Repository, words: MilestoneWords): Promise<Milestone> {
  const { state, via } = author
  const { title, description = null, state: open = 'open', dueOn = null } = words
  check(repository, title, undefined)
  const by = loginOf(author.caller)
  return perform(state, { kind: 'create-milestone', target: repository.fullName, new: title, via, by }, () => {
    const now = timestamp(state.now())
    const milestone: Milestone = {
      id: nextId(state, 'milestone'),
      number: nextNumber(state, `milestone ${repository.fullName}`),
      ...{ title, description, state: open, dueOn, creator: by, createdAt: now, updatedAt: now },
      closedAt: open === 'closed' ? now : null
    }
    milestonesOf(repository).set(milestone.number, milestone)
    return milestone
  })
}

/** Changes what a milestone says, or closes or opens it; what is absent stays. */
export function editMilestone(
  author: Author,
  repository: Repository,
  milestone: Milestone,
  words: Partial<MilestoneWords>
): Promise<void> {
  const { title = milestone.title, description = milestone.description, dueOn = milestone.dueOn } = words
  const state = words.state ?? milestone.state
  check(repository, title, milestone)
  const old = `${milestone.title} (${milestone.state})`
  const effect = { kind: 'edit-milestone', target: repository.fullName, old, new: `${title} (${state})` }
  return perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    const now = timestamp(author.state.now())
    const closedAt = state === 'open' ? null : (milestone.closedAt ?? now)
    Object.assign(milestone, { title, description, state, dueOn, closedAt, updatedAt: now })
  })
}

/** Removes a milestone; what was planned for it is planned for none. */
export function deleteMilestone(author: Author, repository: Repository, milestone: Milestone): Promise<void> {
  const effect = { kind: 'delete-milestone', target: repository.fullName, old: milestone.title }
  return perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    milestonesOf(repository).delete(milestone.number)
    for (const issue of threadsOf(repository).values()) {
      if (issue.milestone === milestone) issue.milestone = undefined
    }
  })
}

function check(repository: Repository, title: string, self: Milestone | undefined): void {
  if (title.trim() === '') throw invalidChange({ resource: 'Milestone', field: 'title', code: 'missing_field' })
  const isTaken = [...milestonesOf(repository).values()].some((each) => each !== self && each.title === title)
  if (isTaken) throw invalidChange({ resource: 'Milestone', field: 'title', code: 'already_exists' })
}
