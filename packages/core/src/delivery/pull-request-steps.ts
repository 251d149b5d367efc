/** The steps that bring a pull request into being, or up to date. Pure. */
import type { Step } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { PullRequestOperation, PullRequestWish, WantedFile } from './pull-request.ts'
import type { OpenPull, PullRequestFacts } from './pull-request-facts.ts'
import type { BranchState } from './pull-request-state.ts'
import { plainText } from './pull-request-text.ts'

type PullStep = Step<PullRequestOperation>

const sayHow = {
  create: 'create branch',
  replace: 'replace the commit of branch',
  append: 'commit onto branch'
} as const

/** The step that gives the branch its commit. */
export function branchStep(
  wish: PullRequestWish,
  files: readonly WantedFile[],
  state: Exclude<BranchState, 'nothing-left'>
): PullStep {
  const how = state === 'right' ? (wish.append ? 'append' : 'replace') : state
  const { branch, commit } = wish
  const count = files.length === 1 ? '1 file' : `${files.length} files`
  const operation = { kind: 'commit to pull request branch', how, branch, commit, files } as const
  if (state !== 'right') {
    return { description: `${sayHow[how]} ${quote(branch)} with ${count}`, operation, state: 'pending' }
  }
  const reason = 'the branch has just what is wanted'
  return { description: `keep branch ${quote(branch)}`, operation, state: 'satisfied', reason }
}

function updateStep(wish: PullRequestWish, { base }: PullRequestFacts, pull: OpenPull): PullStep {
  const change = {
    ...(plainText(wish.title) === plainText(pull.title) ? {} : { title: wish.title }),
    ...(plainText(wish.body) === plainText(pull.body) ? {} : { body: wish.body }),
    ...(base.name === pull.base ? {} : { base: base.name })
  }
  const names = Object.keys(change)
  const operation = { kind: 'update pull request', ...change } as const
  if (names.length > 0) {
    return { description: `update ${names.join(', ')} of pull request #${pull.number}`, operation, state: 'pending' }
  }
  const reason = 'title, body and base are as they should be'
  return { description: `keep pull request #${pull.number}`, operation, state: 'satisfied', reason }
}

function openStep({ title, body, draft, maintainerCanModify, branch }: PullRequestWish, base: string): PullStep {
  const operation = { kind: 'open pull request', title, body, draft, maintainerCanModify } as const
  const what = draft ? 'a draft of a pull request' : 'a pull request'
  return { description: `open ${what} from ${quote(branch)} into ${quote(base)}`, operation, state: 'pending' }
}

/** Those that are not there yet; GitHub compares these names without regard to case. */
function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there.map((name) => name.toLowerCase()))
  return [...new Set(wanted)].filter((name) => !known.has(name.toLowerCase()))
}

/** A team is named by its slug alone; its organization is the repository's. */
function slug(team: string): string {
  return team.slice(team.lastIndexOf('/') + 1)
}

function addStep(description: string, lacks: boolean, operation: PullRequestOperation): PullStep {
  if (lacks) return { description, operation, state: 'pending' }
  return { description, operation, state: 'satisfied', reason: 'it was done already' }
}

const listed = (names: readonly string[]) => names.map((name) => quote(name)).join(', ')

function peopleSteps(wish: PullRequestWish, pull: OpenPull | undefined): PullStep[] {
  const steps: PullStep[] = []
  if (wish.assignees.length > 0) {
    const assignees = missing(wish.assignees, pull?.assignees ?? [])
    const description = `assign ${listed(wish.assignees)}`
    steps.push(addStep(description, assignees.length > 0, { kind: 'add assignees', assignees }))
  }
  const asked = [...wish.reviewers, ...wish.teamReviewers]
  if (asked.length > 0) {
    const reviewers = missing(wish.reviewers, pull?.reviewers ?? [])
    const teams = missing(wish.teamReviewers.map(slug), pull?.teams ?? [])
    const lacks = reviewers.length + teams.length > 0
    steps.push(addStep(`ask ${listed(asked)} for a review`, lacks, { kind: 'request reviewers', reviewers, teams }))
  }
  return steps
}

/** The steps that open a pull request or bring it up to date, each of which may have been done before. */
export function pullSteps(wish: PullRequestWish, facts: PullRequestFacts): PullStep[] {
  const { pull, base } = facts
  const steps = [pull === undefined ? openStep(wish, base.name) : updateStep(wish, facts, pull)]
  if (wish.labels.length > 0) {
    const labels = missing(wish.labels, pull?.labels ?? [])
    steps.push(addStep(`add the labels ${listed(wish.labels)}`, labels.length > 0, { kind: 'add labels', labels }))
  }
  steps.push(...peopleSteps(wish, pull))
  if (wish.milestone !== undefined) {
    const operation = { kind: 'set milestone', milestone: wish.milestone } as const
    // One that a person has chosen stays, like their labels.
    steps.push(addStep(`set milestone ${wish.milestone}`, pull?.milestone === undefined, operation))
  }
  return steps
}
