import type { Runner } from '../action/runner.ts'
import type { Client } from './client.ts'
import { namesOf } from './names.ts'

/** A pull request as the API lists it. */
export interface ListedPull {
  readonly number: number
  readonly url: string
  readonly state: string
  readonly title: string
  readonly body: string
  readonly head: string
  readonly headBranch: string
  readonly base: string
  readonly author: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Who was asked for a review and has not given one. */
  readonly reviewers: readonly string[]
  readonly teams: readonly string[]
  readonly milestone: number | undefined
}

/** The members of a pull request that are in use; every answer that holds one has them. */
export interface PullShape {
  readonly number: number
  readonly html_url: string
  readonly state: string
  readonly title: string
  readonly body: string | null
  readonly user: { readonly login: string } | null
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly ref: string }
  readonly labels: readonly { readonly name?: string }[]
  readonly assignees?: readonly { readonly login: string }[] | null
  readonly requested_reviewers?: readonly { readonly login?: string }[] | null
  readonly requested_teams?: readonly { readonly slug?: string }[] | null
  readonly milestone: { readonly number: number } | null
}

/** Reads a pull request from an answer; undefined when the answer was cut off. */
export function readPull(shape: PullShape | undefined): ListedPull | undefined {
  if (typeof shape?.number !== 'number') return undefined
  return {
    number: shape.number,
    url: shape.html_url,
    state: shape.state,
    title: shape.title,
    body: shape.body ?? '',
    head: shape.head.sha,
    headBranch: shape.head.ref,
    base: shape.base.ref,
    author: shape.user?.login ?? '',
    labels: shape.labels.flatMap(({ name }) => name ?? []),
    assignees: (shape.assignees ?? []).map(({ login }) => login),
    reviewers: (shape.requested_reviewers ?? []).flatMap(({ login }) => login ?? []),
    teams: (shape.requested_teams ?? []).flatMap(({ slug }) => slug ?? []),
    milestone: shape.milestone?.number
  }
}

/** Lists the pull requests from a branch of this repository (not of a fork), the newest first, at most 100. */
export async function listPulls(
  client: Client,
  runner: Runner,
  branch: string,
  state: 'open' | 'closed'
): Promise<readonly ListedPull[]> {
  const { owner, repo } = namesOf(runner)
  const filter = { head: `${owner}:${branch}`, state, sort: 'created', direction: 'desc', per_page: 100 } as const
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, ...filter })
  const here = ({ head }: PullShape) => head.repo?.full_name.toLowerCase() === runner.repository.toLowerCase()
  const own = (data as readonly PullShape[]).filter((pull) => here(pull) && pull.head.ref === branch)
  return own.flatMap((pull) => readPull(pull) ?? [])
}

/** Reads one pull request. */
export async function getPull(client: Client, runner: Runner, number: number): Promise<ListedPull | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...namesOf(runner),
    pull_number: number
  })
  return readPull(data as PullShape)
}
