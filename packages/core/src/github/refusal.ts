import { Failure, Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert, quote } from '../action/untrusted.ts'
import { type Answer, isRateLimited, readAnswer } from './answer.ts'
import { ruleComplaints } from './refusal-rules.ts'

/** `contents=write; contents=write,workflows=write`, as the header lists them, in the words of a workflow's `permissions`. */
function spelt(header: string | undefined): string {
  const sets = (header ?? 'contents=write').split(';').map((set) => set.trim())
  const words = sets.map((set) =>
    set
      .split(',')
      .map((each) => each.replace('=', ': ').replaceAll('_', '-'))
      .join(' and ')
  )
  return words.join(', or ')
}

/**
 * A token with permissions that lacks one: the header says which of them would do,
 * https://github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors
 */
function lacking({ headers }: Answer, what: string): Failure {
  const needed = spelt(headers['x-accepted-github-permissions'])
  return new Failure(
    `${what}: the token may not do this; it needs the permission ${inert(needed)}. Give it under permissions: of the job ` +
      'for GITHUB_TOKEN (which has all reads and no writes in runs for forks, and never workflows), or to the GitHub App or the token that you pass'
  )
}

/**
 * A move that was forbidden after the commit was written, for which contents: write was enough. GitHub says no more than that it is
 * not accessible when a ref would get workflow files that the default branch has not:
 * https://github.com/DataDog/datadog-agent/pull/54090
 */
export function explainMove(what: string, runner: Runner, thrown: unknown, branch: string): Error {
  const explained = explainApi(what, runner, thrown, branch)
  if (explained === thrown || !/not accessible by/i.test(readAnswer(thrown).message)) return explained
  return new Failure(
    `${what}: the token may write commits, but may not bring their workflow files to this branch; GITHUB_TOKEN never may: ` +
      'pass the token of a GitHub App with the permissions contents: write and workflows: write (for a person, the scope workflow)'
  )
}

function archived({ repository }: Runner): Refusal {
  const problem = 'is archived, so nothing in it can be changed'
  return new Refusal([{ place: repository, problem, remedy: 'take it out of the archive first' }])
}

function hidden(what: string, { repository }: Runner): Failure {
  return new Failure(
    `${what}: GitHub knows no such thing, or does not show it to this token; check the name ${quote(repository)}, and that the token may write there (contents: write; a classic token needs the scope repo)`
  )
}

const LATER = 'run it again later, or use the token of a GitHub App, whose limits are higher'

/**
 * Explains why GitHub's API did not do something, with the remedy. What was explained already stays as it is.
 * @param what what was tried: `move branch "main"`
 * @param branch the branch that a rule would be about
 */
export function explainApi(what: string, runner: Runner, thrown: unknown, branch = ''): Error {
  if (thrown instanceof Failure || thrown instanceof Refusal) return thrown
  const answer = readAnswer(thrown)
  const { status, message, type } = answer
  if (status === 0) return new Failure(`${what}: no answer from the GitHub API (${inert(message)}); run it again`)
  if (isRateLimited(answer)) return new Failure(`${what}: over GitHub's rate limit (${inert(message)}); ${LATER}`)
  const complaints = ruleComplaints(branch, message, type)
  if (complaints.length > 0) return new Refusal(complaints)
  if (/archived/i.test(message)) return archived(runner)
  if (status === 401)
    return new Failure(
      `${what}: GitHub does not take the token (${inert(message)}); it is not valid or has expired: pass a fresh one`
    )
  if (/not accessible by|correct permissions/i.test(message) || type === 'FORBIDDEN') return lacking(answer, what)
  if (status === 404 || type === 'NOT_FOUND') return hidden(what, runner)
  if (/doesn't exist on type 'Mutation'/.test(message)) {
    // https://github.com/octokit/graphql-schema/pull/934, of April 2024
    return new Failure(
      `${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use commit-with: git`
    )
  }
  const shown = type === '' ? `status ${status}` : type
  const remedy =
    status >= 500
      ? 'run it again; if it stays so, look at the status of the server'
      : 'this is a mistake in the action, or the server is one that it does not know: report it'
  return new Failure(`${what}: ${shown} from the GitHub API (${inert(message)}); ${remedy}`)
}
