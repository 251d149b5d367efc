/** Carries out the operations on a pull request: one switch, which decides nothing. */
import { quote } from '../action/untrusted.ts'
import { listReviewers, readThread } from '../github/pull-request-reads.ts'
import {
  patchMilestone,
  patchPull,
  postAssignees,
  postLabels,
  postPull,
  postReviewers
} from '../github/pull-request-writes.ts'
import { getPull } from '../github/pull-requests.ts'
import type { PullRequestOperation } from './pull-request.ts'
import { applyClose, applyDelete } from './pull-request-close.ts'
import { applyCommit } from './pull-request-commit.ts'
import {
  clientOf,
  findPull,
  numberOf,
  type PullRequestCame,
  type PullRequestOccasion,
  rememberPull
} from './pull-request-occasion.ts'
import { changeOnce } from './pull-request-once.ts'
import { plainText } from './pull-request-text.ts'

type Operation<Kind extends PullRequestOperation['kind']> = Extract<PullRequestOperation, { kind: Kind }>

async function applyOpen(
  { title, body, draft, maintainerCanModify }: Operation<'open pull request'>,
  occasion: PullRequestOccasion
): Promise<PullRequestCame> {
  const { runner, branch, facts } = occasion
  const client = await clientOf(occasion)
  const base = facts.base.name
  const { number, url } = await changeOnce({
    effect: 'open pull request',
    what: `open a pull request from ${quote(branch)} into ${quote(base)}`,
    runner,
    send: () => postPull(client, runner, { head: branch, base, title, body, draft, maintainerCanModify }),
    look: () => findPull(occasion),
    taken: /A pull request already exists/i
  })
  rememberPull(occasion, number)
  return { 'pull-request-number': number, 'pull-request-url': url, 'pull-request-operation': 'created' }
}

/** What was opened in this run stays `created`, whatever is done to it afterwards. */
function updated({ facts }: PullRequestOccasion): PullRequestCame {
  return facts.pull === undefined ? {} : { 'pull-request-operation': 'updated' }
}

const holds = (all: readonly string[], some: readonly string[]) => {
  const names = new Set(all.map((name) => name.toLowerCase()))
  return some.every((name) => names.has(name.toLowerCase()))
}

async function applyUpdate(
  { kind, ...change }: Operation<'update pull request'>,
  occasion: PullRequestOccasion
): Promise<PullRequestCame> {
  const client = await clientOf(occasion)
  const number = numberOf(occasion)
  await changeOnce({
    effect: kind,
    what: `update pull request #${number}`,
    runner: occasion.runner,
    send: async () => {
      await patchPull(client, occasion.runner, number, change)
      return true
    },
    look: async () => {
      const pull = await getPull(client, occasion.runner, number)
      if (pull === undefined) return undefined
      const { title = pull.title, body = pull.body, base = pull.base } = change
      const isSo = plainText(pull.title) === plainText(title) && plainText(pull.body) === plainText(body)
      return isSo && pull.base === base ? true : undefined
    }
  })
  return updated(occasion)
}

type Adding = Operation<'add labels' | 'add assignees' | 'request reviewers' | 'set milestone'>

/** Adding what is there already does nothing, so these could be sent twice; they are looked for all the same. */
async function applyAddition(operation: Adding, occasion: PullRequestOccasion): Promise<PullRequestCame> {
  const { runner } = occasion
  const client = await clientOf(occasion)
  const number = numberOf(occasion)
  const send = async (): Promise<true> => {
    if (operation.kind === 'add labels') await postLabels(client, runner, number, operation.labels)
    else if (operation.kind === 'add assignees') await postAssignees(client, runner, number, operation.assignees)
    else if (operation.kind === 'request reviewers') await postReviewers(client, runner, number, operation)
    else await patchMilestone(client, runner, number, operation.milestone)
    return true
  }
  const look = async () => ((await isThere(operation, occasion)) ? true : undefined)
  const what = `${operation.kind} of pull request #${number}`
  await changeOnce({ effect: operation.kind, what, runner, send, look })
  return updated(occasion)
}

/** Whether what an operation adds to the pull request stands there now. */
export async function isThere(operation: Adding, occasion: PullRequestOccasion): Promise<boolean> {
  const { runner } = occasion
  const client = await clientOf(occasion)
  const number = numberOf(occasion)
  if (operation.kind === 'request reviewers') {
    const pull = await getPull(client, runner, number)
    const people = [...(pull?.reviewers ?? []), ...(await listReviewers(client, runner, number))]
    return holds(people, operation.reviewers) && holds(pull?.teams ?? [], operation.teams)
  }
  const thread = await readThread(client, runner, number)
  if (operation.kind === 'set milestone') return thread.milestone === operation.milestone
  if (operation.kind === 'add labels') return holds(thread.labels, operation.labels)
  return holds(thread.assignees, operation.assignees)
}

/** Carries one operation out, and gives the outputs that are known only now. */
export function applyPullRequest(
  operation: PullRequestOperation,
  occasion: PullRequestOccasion
): Promise<PullRequestCame> {
  switch (operation.kind) {
    case 'commit to pull request branch':
      return applyCommit(operation, occasion)
    case 'open pull request':
      return applyOpen(operation, occasion)
    case 'update pull request':
      return applyUpdate(operation, occasion)
    case 'close pull request':
      return applyClose(operation, occasion)
    case 'delete pull request branch':
      return applyDelete(operation, occasion)
    default:
      return applyAddition(operation, occasion)
  }
}
