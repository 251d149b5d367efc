/** Why GitHub refuses what only administrators may, and what to do about it. */
import { Failure, Refusal } from '#core/action/errors'
import { type Complaint, sayComplaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { inert, quote } from '#core/action/untrusted'
import { type Answer, isRateLimited, readAnswer } from '#core/github/answer'
import { explainApi } from '#core/github/refusal'

const REMEDY = [
  'give it the repository permission "Administration: write":',
  'to a GitHub App (accept the new permission on its installation, and make the token with actions/create-github-app-token and permission-administration: write),',
  'or to a fine-grained personal access token; a classic one needs the scope repo and an owner who is an admin of the repository.',
  'GITHUB_TOKEN can never have it. The backend policy needs no administration: use backend: policy'
].join(' ')

/**
 * What is said to a token that may not administer the repository.
 * @param said GitHub's own words, which may be about something else than a permission: a login, a lock of the account
 */
export function administrationComplaint({ repository }: Pick<Runner, 'repository'>, said: string): Complaint {
  return {
    place: 'token',
    problem: `may not administer ${quote(repository)}, which a ruleset or a lock takes (${inert(said)})`,
    remedy: REMEDY
  }
}

/** What is said where the plan of the repository's owner has neither rulesets nor protected branches. */
export function planComplaint({ repository }: Pick<Runner, 'repository'>, said: string): Complaint {
  return {
    place: 'backend',
    problem: `${quote(repository)} is private, and the plan of its owner has no rulesets and no protected branches for private repositories (${inert(said)})`,
    remedy:
      'make it public, or take a larger plan; backend: policy tells by a status what may be merged, though without such a plan nothing can require it'
  }
}

/** https://github.com/github/branch-deploy/pull/345 */
export function isPlanRefusal({ message }: Pick<Answer, 'message'>): boolean {
  return /Upgrade to GitHub (Pro|Team|Enterprise)|make this repository public to enable this feature/i.test(message)
}

/** Whether the token lacks the right, and not the thing: for what writes only, where GitHub hides behind 404 what it forbids. */
export function isAdministrationRefusal({ status, message, type }: Answer, doing: 'reads' | 'writes'): boolean {
  if (/not accessible by|Must have admin rights|correct permissions/i.test(message) || type === 'FORBIDDEN') return true
  return doing === 'writes' && (status === 403 || status === 404 || type === 'NOT_FOUND')
}

/** What GitHub says of a definition, and what to do; the first that fits is taken. */
const definitions: readonly (readonly [RegExp, string])[] = [
  [
    /Actor .*integration must be part of/i,
    'name in bypass an App that is installed on the owner of the repository; GitHub Actions itself can only be one in an organization'
  ],
  [
    /Actor .*(OrganizationAdmin|organization)/i,
    'take organization-admin and team: out of bypass: the owner of this repository is no organization'
  ],
  [/actor/i, 'check the actors in bypass: a role must be one of the repository, and a team must have access to it'],
  [/Invalid rule/i, 'report it: the server does not take a rule that this action makes']
]

/**
 * Explains why something was refused that only administrators may do. What was explained already stays as it is.
 * @param what what was tried: `create ruleset "slipway/freeze/main"`
 * @param doing a 404 for what writes says that the token may not, where the thing was just read
 */
export function explainAdministration(what: string, runner: Runner, thrown: unknown, doing: 'reads' | 'writes'): Error {
  if (thrown instanceof Failure || thrown instanceof Refusal) return thrown
  const answer = readAnswer(thrown)
  if (isPlanRefusal(answer)) return new Failure(`${what}: ${sayComplaint(planComplaint(runner, answer.message))}`)
  if (isRateLimited(answer) || /archived/i.test(answer.message)) return explainApi(what, runner, thrown)
  if (answer.status === 200 && unknownField.test(answer.message)) return tooOld(what, answer)
  if (isAdministrationRefusal(answer, doing))
    return new Failure(`${what}: ${sayComplaint(administrationComplaint(runner, answer.message))}`)
  if (answer.status !== 422) return explainApi(what, runner, thrown)
  const said = inert(messagesOf(thrown, answer))
  const remedy =
    definitions.find(([pattern]) => pattern.test(said))?.[1] ?? 'correct what GitHub names, and run it again'
  return new Failure(`${what}: GitHub refuses (${said}); ${remedy}`)
}

/** What GraphQL says of what the server's schema has not. */
const unknownField = /doesn't exist on type|not defined on|isn't defined|doesn't accept argument/i

/** https://github.com/integrations/terraform-provider-github/issues/1450 : 3.6 knows no locks. */
function tooOld(what: string, { message }: Answer): Failure {
  return new Failure(
    `${what}: the server knows no locks of branches (${inert(message)}): it is an old GitHub Enterprise Server; use backend: ruleset or backend: policy`
  )
}

/** The message with the reasons that stand in a list beside it. */
function messagesOf(thrown: unknown, { message }: Answer): string {
  const { response } = (thrown ?? {}) as { readonly response?: { readonly data?: { readonly errors?: unknown } } }
  const errors = response?.data?.errors
  if (!Array.isArray(errors)) return message
  const said = errors.map((error) => (typeof error === 'string' ? error : String(error?.message ?? '')))
  return [message, ...said.filter((text) => text !== '')].join(': ')
}
