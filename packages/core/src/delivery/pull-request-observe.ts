/** Reads everything that the plan of a pull request depends on, and changes nothing. */
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { readHead } from '../git/remote.ts'
import { type Client, openClient } from '../github/client.ts'
import { namesOf } from '../github/names.ts'
import { commitsBeyond } from '../github/pull-request-commits.ts'
import {
  isStranger,
  isUnassignable,
  lacksMilestone,
  listAskedTeams,
  listReviewers
} from '../github/pull-request-reads.ts'
import { type ListedPull, listPulls } from '../github/pull-requests.ts'
import { explainApi } from '../github/refusal.ts'
import type { PullRequestSubject } from './pull-request.ts'
import { branchChanges } from './pull-request-changes.ts'
import type { BranchFacts, ClosedPull, OpenPull, PullRequestFacts, RepositoryFacts } from './pull-request-facts.ts'
import { branchNameProblem } from './pull-request-names.ts'

async function readRepository(client: Client, runner: Runner): Promise<RepositoryFacts> {
  const { data } = await client.request('GET /repos/{owner}/{repo}', namesOf(runner))
  return { id: data.node_id, defaultBranch: data.default_branch, archived: data.archived }
}

async function readBranch({ client, runner, token }: Reading, base: string, branch: string): Promise<BranchFacts> {
  const beyond = await commitsBeyond(client, runner, base, branch)
  const { mergeBase } = beyond
  const changes = mergeBase === undefined ? [] : await branchChanges(runner, token, { mergeBase, branch, base })
  return { head: branch, beyond, changes }
}

/** That into the wished base first; else the oldest of the branch, which then gets that base. */
function choose(pulls: readonly ListedPull[], base: string): ListedPull | undefined {
  return pulls.find((pull) => pull.base === base) ?? pulls.at(-1)
}

async function readOpen({ client, runner }: Reading, pull: ListedPull, wish: PullRequestSubject): Promise<OpenPull> {
  const reviewed = wish.reviewers.length === 0 ? [] : await listReviewers(client, runner, pull.number)
  const asked = wish.teamReviewers.length === 0 ? [] : await listAskedTeams(client, runner, pull.number)
  return { ...pull, reviewers: [...pull.reviewers, ...reviewed], teams: [...pull.teams, ...asked] }
}

async function readClosed({ client, runner }: Reading, branch: string): Promise<ClosedPull | undefined> {
  const [last] = await listPulls(client, runner, branch, 'closed')
  return last
}

async function keep(names: readonly string[], isUnknown: (name: string) => Promise<boolean>): Promise<string[]> {
  const unknown = await Promise.all(names.map(isUnknown))
  return names.filter((_, at) => unknown[at])
}

async function readUnknown({ client, runner }: Reading, { assignees, reviewers, milestone }: PullRequestSubject) {
  const [nobody, strangers, lacks] = await Promise.all([
    keep(assignees, (login) => isUnassignable(client, runner, login)),
    keep(reviewers, (login) => isStranger(client, runner, login)),
    milestone === undefined ? false : lacksMilestone(client, runner, milestone)
  ])
  return { assignees: nobody, reviewers: strangers, milestone: lacks }
}

interface Reading {
  readonly client: Client
  readonly runner: Runner
  readonly token: string
}

async function readPulls(reading: Reading, wish: PullRequestSubject, base: string) {
  const pulls = await listPulls(reading.client, reading.runner, wish.branch, 'open')
  const found = choose(pulls, base)
  if (found !== undefined) return { pull: await readOpen(reading, found, wish), closed: undefined }
  return { pull: undefined, closed: await readClosed(reading, wish.branch) }
}

async function read(reading: Reading, wish: PullRequestSubject): Promise<PullRequestFacts> {
  const { client, runner, token } = reading
  const { identify } = await import('../github/identity.ts')
  const [repository, identity] = await Promise.all([readRepository(client, runner), identify(runner, token)])
  const base = wish.base === '' ? repository.defaultBranch : wish.base
  const isUsable = branchNameProblem(wish.branch) === undefined && wish.branch !== base
  const [baseHead, head, pulls, unknown] = await Promise.all([
    branchNameProblem(base) === undefined ? readHead(runner, token, base) : undefined,
    isUsable ? readHead(runner, token, wish.branch) : undefined,
    isUsable ? readPulls(reading, wish, base) : { pull: undefined, closed: undefined },
    readUnknown(reading, wish)
  ])
  const branch = baseHead === undefined || head === undefined ? undefined : await readBranch(reading, baseHead, head)
  const contentFrom = (wish.append ? head : undefined) ?? baseHead ?? ''
  return { repository, identity, base: { name: base, head: baseHead }, branch, ...pulls, contentFrom, unknown }
}

/**
 * Reads the repository, both branches, the pull request and who the token is.
 * @throws Failure when the server does not answer, or the token may not read
 */
export async function observePullRequest(
  runner: Runner,
  token: string,
  wish: PullRequestSubject
): Promise<PullRequestFacts> {
  const client = await openClient(runner, token)
  try {
    return await read({ client, runner, token }, wish)
  } catch (error) {
    if (typeof (error as { status?: unknown }).status !== 'number') throw error
    throw explainApi(`read the pull request of ${quote(wish.branch)}`, runner, error)
  }
}
