import { perform } from '../effect.ts'
import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import { listed } from '../issues/labels.ts'
import { mayBeAsked } from '../issues/roles.ts'
import { Refusal } from '../refusal.ts'
import { accountShape } from '../rest/users/simple-account.ts'
import { teamShape } from '../rest/users/team-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { pullTarget } from './open-pull.ts'
import type { Pull } from './pull.ts'

/** People and teams by login and slug. */
export interface Reviewers {
  readonly people: readonly string[]
  readonly teams: readonly string[]
}

/**
 * Asks people and teams for a review. Throws a refusal, and asks nobody, when one of them cannot be asked; the sentences
 * are in https://github.com/aergonaut/cody/issues/433 and https://github.com/peter-evans/create-pull-request/issues/4138.
 */
export async function requestReviewers(author: Author, pull: Pull, { people, teams }: Reviewers): Promise<void> {
  const { base, issue } = pull
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  if (people.some((login) => same(login, issue.author))) {
    throw new Refusal(422, 'Review cannot be requested from pull request author.')
  }
  if (people.some((login) => !mayBeAsked(author.state, base.repository, login))) {
    const who = 'One or more of the users or teams you specified is not a collaborator of the'
    const name = base.repository.fullName
    throw new Refusal(422, `Reviews may only be requested from collaborators. ${who} ${name} repository.`)
  }
  const union = (old: readonly string[], more: readonly string[]) => [
    ...old,
    ...more.filter((name) => !old.some((each) => same(each, name)))
  ]
  const wanted = { people: union(pull.requestedReviewers, people), teams: union(pull.requestedTeams, teams) }
  await setReviewers(author, pull, wanted)
}

/** Takes requests for a review back; who was not asked is overlooked. */
export async function removeReviewers(author: Author, pull: Pull, { people, teams }: Reviewers): Promise<void> {
  const without = (old: readonly string[], leaving: readonly string[]) =>
    old.filter((name) => !leaving.some((each) => each.toLowerCase() === name.toLowerCase()))
  const wanted = { people: without(pull.requestedReviewers, people), teams: without(pull.requestedTeams, teams) }
  await setReviewers(author, pull, wanted)
}

async function setReviewers(author: Author, pull: Pull, wanted: Reviewers): Promise<void> {
  const old: Reviewers = { people: pull.requestedReviewers, teams: pull.requestedTeams }
  const [before, after] = [old, wanted].map(({ people, teams }) => listed([...people, ...teams]))
  if (before === after || before === undefined || after === undefined) return
  const effect = { kind: 'request-reviewers', target: pullTarget(pull), old: before, new: after }
  await perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    Object.assign(pull, { requestedReviewers: wanted.people, requestedTeams: wanted.teams })
  })
  await tell(author, pull, 'review_request_removed', minus(old, wanted))
  await tell(author, pull, 'review_requested', minus(wanted, old))
}

function minus(a: Reviewers, b: Reviewers): Reviewers {
  return {
    people: a.people.filter((login) => !b.people.includes(login)),
    teams: a.teams.filter((slug) => !b.teams.includes(slug))
  }
}

async function tell(author: Author, pull: Pull, action: string, { people, teams }: Reviewers): Promise<void> {
  const { repository } = pull.base
  const by = loginOf(author.caller)
  for (const login of people) {
    recordEvent(author.state, pull.issue, action, by, { reviewer: login })
    const own = { requested_reviewer: accountShape(author, login) }
    await announceThread(author, repository, pull.issue, action, own)
  }
  for (const slug of teams) {
    recordEvent(author.state, pull.issue, action, by, { team: slug })
    await announceThread(author, repository, pull.issue, action, {
      requested_team: teamShape({ state: author.state }, repository, slug)
    })
  }
}
