/** Decides what becomes of a pull request. Pure and synchronous. */
import type { Complaint, Step, Value } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { PullRequestOperation, PullRequestOutput, PullRequestWish, WantedFile } from './pull-request.ts'
import { foreignComplaint, pullRequestComplaints, sayForeign } from './pull-request-complaints.ts'
import type { PullRequestFacts } from './pull-request-facts.ts'
import { branchState } from './pull-request-state.ts'
import { branchStep, pullSteps } from './pull-request-steps.ts'

/** What is decided about one pull request. With complaints there are no steps. */
export interface PullRequestPlan {
  readonly complaints: readonly Complaint[]
  readonly steps: readonly Step<PullRequestOperation>[]
  /** Those that are known before anything is done; `apply` gives the others. */
  readonly outputs: Readonly<Partial<Record<PullRequestOutput, Value>>>
  readonly warnings: readonly string[]
  /** One line about the decision. */
  readonly reason: string
}

type Decision = Pick<PullRequestPlan, 'steps' | 'reason'> & { readonly warnings?: readonly string[] }

function isLeftOver({ closed, branch, identity }: PullRequestFacts): boolean {
  return closed !== undefined && closed.author === identity.login && closed.head === branch?.head
}

/** Nothing is left to change: the pull request has no purpose any more, and its branch may go. */
function decideEnd(wish: PullRequestWish, facts: PullRequestFacts): Decision {
  const { pull, branch, base } = facts
  const whose = sayForeign(wish, facts)
  if (pull !== undefined && whose !== undefined) {
    const warning = `pull request #${pull.number} is left open: nothing is left to change, but its branch holds ${whose}`
    return { steps: [], reason: 'nothing is left to change', warnings: [warning] }
  }
  const steps: Step<PullRequestOperation>[] = []
  if (pull !== undefined) {
    const operation = { kind: 'close pull request', number: pull.number } as const
    steps.push({ description: `close pull request #${pull.number}`, operation, state: 'pending' })
  }
  if (wish.deleteBranch && branch !== undefined && whose === undefined && (pull !== undefined || isLeftOver(facts))) {
    const operation = { kind: 'delete pull request branch', branch: wish.branch, head: branch.head } as const
    steps.push({ description: `delete branch ${quote(wish.branch)}`, operation, state: 'pending' })
  }
  return { steps, reason: `nothing is left to change in ${quote(base.name)}` }
}

const JOB_TOKEN =
  'the token is GITHUB_TOKEN: GitHub starts no workflows for its pull requests, or only once somebody approves them; pass the token of a GitHub App (actions/create-github-app-token) to have them run'

function decideChange(
  wish: PullRequestWish,
  facts: PullRequestFacts,
  files: readonly WantedFile[],
  state: Parameters<typeof branchStep>[2]
): Decision {
  const steps = [branchStep(wish, files, state), ...pullSteps(wish, facts)]
  const tells = state !== 'right' || facts.pull === undefined
  return {
    steps,
    reason: facts.pull === undefined ? 'a pull request is to be opened' : `pull request #${facts.pull.number} is open`,
    warnings: facts.identity.jobToken && tells ? [JOB_TOKEN] : []
  }
}

function outputsOf({ branch: name }: PullRequestWish, { pull, branch }: PullRequestFacts, decision: Decision) {
  const isDone = decision.steps.every(({ state }) => state === 'satisfied')
  const head = isDone && pull !== undefined ? branch : undefined
  return {
    'pull-request-branch': name,
    ...(isDone ? { 'pull-request-operation': 'none' } : {}),
    ...(pull === undefined ? {} : { 'pull-request-number': pull.number, 'pull-request-url': pull.url }),
    ...(head === undefined
      ? {}
      : { 'pull-request-head-sha': head.head, 'pull-request-commits-verified': isVerified(head) })
  }
}

function isVerified({ beyond }: NonNullable<PullRequestFacts['branch']>): boolean {
  return !beyond.more && beyond.commits.every(({ verified }) => verified)
}

/**
 * Plans one pull request. `files` are what has to change in the content of `facts.contentFrom`; without any, and with
 * nothing on the branch that stays, an open pull request is closed.
 */
export function planPullRequest(
  wish: PullRequestWish,
  facts: PullRequestFacts,
  files: readonly WantedFile[]
): PullRequestPlan {
  const complaints = [...pullRequestComplaints(wish, facts)]
  const state = branchState(wish, facts, files)
  const foreign = state === 'replace' ? foreignComplaint(wish, facts) : undefined
  if (foreign !== undefined) complaints.push(foreign)
  if (complaints.length > 0) {
    const outputs = { 'pull-request-branch': wish.branch, 'pull-request-operation': 'none' }
    return { complaints, steps: [], outputs, warnings: [], reason: 'the pull request cannot be as it is wished' }
  }
  const decision = state === 'nothing-left' ? decideEnd(wish, facts) : decideChange(wish, facts, files, state)
  return { complaints: [], warnings: [], ...decision, outputs: outputsOf(wish, facts, decision) }
}
