import { perform } from '../effect.ts'
import type { Repository } from '../repositories.ts'
import { simpleUser } from '../rest/users/simple-user.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { announceThread } from './announce.ts'
import { recordEvent } from './event.ts'
import { type Issue, targetOf } from './issue.ts'
import { listed } from './labels.ts'
import { mayBeAsked } from './roles.ts'

/** At most so many people have an issue: https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue */
const maximum = 10

/** Assigns people; GitHub overlooks those who cannot be assigned, and those beyond the tenth. */
export function addAssignees(author: Author, repository: Repository, issue: Issue, logins: readonly string[]) {
  return setAssignees(author, repository, issue, [...issue.assignees, ...logins])
}

/** Takes people off; who was not assigned is overlooked. */
export function removeAssignees(author: Author, repository: Repository, issue: Issue, logins: readonly string[]) {
  const leaving = new Set(logins.map((login) => login.toLowerCase()))
  const staying = issue.assignees.filter((login) => !leaving.has(login.toLowerCase()))
  return setAssignees(author, repository, issue, staying)
}

/** Makes these the people that an issue or a pull request is given to. */
export async function setAssignees(
  author: Author,
  repository: Repository,
  issue: Issue,
  logins: readonly string[]
): Promise<void> {
  const { state, via } = author
  const by = loginOf(author.caller)
  const old = issue.assignees
  const able = logins.filter((login) => mayBeAsked(state, repository, login))
  const wanted = [...new Map(able.map((login) => [login.toLowerCase(), login])).values()].slice(0, maximum)
  if (listed(old) === listed(wanted)) return
  const effect = { kind: 'set-assignees', target: targetOf(repository, issue), old: listed(old), new: listed(wanted) }
  await perform(state, { ...effect, via, by }, () => {
    issue.assignees = wanted
  })
  await tellAssignees(author, repository, issue, old)
}

/** Tells who was taken off an issue or a pull request, and whom it was given to. */
export async function tellAssignees(
  author: Author,
  repository: Repository,
  issue: Issue,
  old: readonly string[]
): Promise<void> {
  const { state } = author
  const wanted = issue.assignees
  const taken = old.filter((login) => !wanted.includes(login)).map((login) => ['unassigned', login] as const)
  const given = wanted.filter((login) => !old.includes(login)).map((login) => ['assigned', login] as const)
  for (const [action, assignee] of [...taken, ...given]) {
    recordEvent(state, issue, action, loginOf(author.caller), { assignee })
    await announceThread(author, repository, issue, action, { assignee: simpleUser(state.url, assignee) })
  }
}
