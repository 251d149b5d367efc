import { Failure, Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { type Answer, readAnswer } from './answer.ts'
import { explainApi } from './refusal.ts'

/** What GitHub says, and what to do about it. The first that fits is taken. */
const KNOWN: readonly (readonly [said: RegExp, remedy: string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    'tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository under Actions, General, Workflow permissions (an organization may have to allow it first), or pass the token of a GitHub App'
  ],
  [
    /Could not resolve to a node with the global id|not.*member of.*team|team.*not.*found/i,
    'check the names in reviewers and team-reviewers; to ask a team, the token needs to see the members of the organization, which GITHUB_TOKEN cannot: pass the token of a GitHub App with Members: read'
  ],
  [
    /Reviews may only be requested from collaborators/i,
    'name people in reviewers, and teams in team-reviewers, who may read this repository; a team needs access of its own to it'
  ],
  [/Review cannot be requested from pull request author/i, 'take the account of the token out of reviewers'],
  [/No commits between/i, 'the branch has nothing that the base has not: run it again'],
  [/no history in common/i, 'delete the branch, or name another one: it does not come from the base'],
  [/Fork collab can't be granted/i, 'set maintainer-can-modify: false'],
  [/was archived/i, 'take the repository out of the archive in its settings'],
  [/body is too long/i, 'shorten the body: GitHub takes 65,536 characters'],
  [/merge queue/i, 'let the queue finish, or take the pull request out of it, and run it again'],
  [
    /rule violations|Reference update failed|protected branch|protected ref|Cannot (force-push|delete|create)|GH013|GH006/i,
    'name a branch that no ruleset or protection covers, or add the GitHub App of the token to those that may bypass it'
  ],
  [
    /Field 'updateRefs' doesn't exist/i,
    'this GitHub Enterprise Server is older than 3.13: delete the branch first, or set append: true'
  ],
  [/temporarily blocked|interaction limit/i, 'lift the interaction limit of the repository, or wait until it ends']
]

/**
 * Says what GitHub refused about a pull request, in its own words, and what to do.
 * @param what what was tried: `open a pull request from "release/v1.2.3" into "main"`
 */
export function pullRequestFailure(what: string, runner: Runner, thrown: unknown): Error {
  if (thrown instanceof Failure || thrown instanceof Refusal) return thrown
  const answer = readAnswer(thrown)
  const message = inert(messages(thrown, answer))
  const known = KNOWN.find(([said]) => said.test(message))
  const isOther = known === undefined && answer.status !== 422
  if (isOther) return explainApi(what, runner, thrown)
  const remedy = known === undefined ? 'correct what GitHub names, and run it again' : known[1]
  return new Failure(`${what}: GitHub refuses (${message}); ${remedy}`)
}

/** With the reasons that stand in a list beside the message. */
function messages(thrown: unknown, { message }: Answer): string {
  const { response } = (thrown ?? {}) as { readonly response?: { readonly data?: { readonly errors?: unknown } } }
  const errors = response?.data?.errors
  if (!Array.isArray(errors)) return message
  const said = errors.map((error) => (typeof error === 'string' ? error : sayError(error)))
  return [message, ...said.filter((text) => text !== '')].join(': ')
}

function sayError({ message, resource, field, code }: { readonly [name: string]: unknown }): string {
  if (typeof message === 'string') return message
  return [resource, field, code].filter((part) => typeof part === 'string').join(' ')
}
