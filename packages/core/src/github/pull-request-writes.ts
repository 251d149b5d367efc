/** The calls that open and change a pull request. None is ever repeated by itself: whoever calls looks first. */
import type { Runner } from '../action/runner.ts'
import type { Client } from './client.ts'
import { namesOf } from './names.ts'
import { type ListedPull, type PullShape, readPull } from './pull-requests.ts'

const once = { retries: 0 }

/** What a new pull request is made of. */
export interface NewPull {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly maintainerCanModify: boolean
}

/** Opens a pull request. Gives undefined when the answer was cut off. */
export async function postPull(client: Client, runner: Runner, wanted: NewPull): Promise<ListedPull | undefined> {
  const { maintainerCanModify, ...rest } = wanted
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
    ...namesOf(runner),
    ...rest,
    maintainer_can_modify: maintainerCanModify,
    request: once
  })
  return readPull(data as PullShape)
}

/** Changes what is given, and nothing else. */
export async function patchPull(
  client: Client,
  runner: Runner,
  number: number,
  change: { readonly title?: string; readonly body?: string; readonly base?: string; readonly state?: 'closed' }
): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...namesOf(runner),
    pull_number: number,
    ...change,
    request: once
  })
}

/** Comments on a pull request. */
export async function postComment(client: Client, runner: Runner, number: number, body: string): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...namesOf(runner),
    issue_number: number,
    body,
    request: once
  })
}

/** Adds labels; those that the repository lacks are made, those that are there stay. */
export async function postLabels(
  client: Client,
  runner: Runner,
  number: number,
  labels: readonly string[]
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...namesOf(runner),
    issue_number: number,
    labels: [...labels],
    request: once
  })
}

/** Assigns people; GitHub overlooks those who cannot be assigned. */
export async function postAssignees(
  client: Client,
  runner: Runner,
  number: number,
  assignees: readonly string[]
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
    ...namesOf(runner),
    issue_number: number,
    assignees: [...assignees],
    request: once
  })
}

/** Asks people and teams for a review. */
export async function postReviewers(
  client: Client,
  runner: Runner,
  number: number,
  { reviewers, teams }: { readonly reviewers: readonly string[]; readonly teams: readonly string[] }
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
    ...namesOf(runner),
    pull_number: number,
    reviewers: [...reviewers],
    team_reviewers: [...teams],
    request: once
  })
}

/** Gives a pull request a milestone. */
export async function patchMilestone(client: Client, runner: Runner, number: number, milestone: number): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...namesOf(runner),
    issue_number: number,
    milestone,
    request: once
  })
}
