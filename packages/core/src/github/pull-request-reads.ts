/** What is read around a pull request: comments, reviews, who may be asked, what a branch has beyond another. */
import type { Runner } from '../action/runner.ts'
import type { Client } from './client.ts'
import { namesOf } from './names.ts'
import { allPages, PAGE } from './pages.ts'

/** So many pages of 100 are read of a list that could be longer. */
const PAGES = 10

/** The texts of the comments on a pull request, the first of them first. */
export function listComments(client: Client, runner: Runner, number: number): Promise<readonly string[]> {
  return allPages(async (page) => {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const which = { ...namesOf(runner), issue_number: number, per_page: PAGE, page }
    const { data } = await client.request(route, which)
    return data.map(({ body }) => body ?? '')
  }, PAGES)
}

/** The logins of those who have reviewed a pull request. */
export function listReviewers(client: Client, runner: Runner, number: number): Promise<readonly string[]> {
  return allPages(async (page) => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
    const { data } = await client.request(route, { ...namesOf(runner), pull_number: number, per_page: PAGE, page })
    return data.map(({ user }) => user?.login ?? '')
  }, PAGES)
}

/** The slugs of teams that were ever asked to review a pull request: a team is asked no longer once one of it has. */
export function listAskedTeams(client: Client, runner: Runner, number: number): Promise<readonly string[]> {
  return allPages(async (page) => {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events'
    const { data } = await client.request(route, { ...namesOf(runner), issue_number: number, per_page: PAGE, page })
    const events = data as readonly { readonly requested_team?: { readonly slug?: string } }[]
    return events.map(({ requested_team: team }) => team?.slug ?? '')
  }, PAGES)
}

/** Labels, assignees and milestone of a pull request, by the interface of issues. */
export async function readThread(client: Client, runner: Runner, number: number) {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
  const { data } = await client.request(route, { ...namesOf(runner), issue_number: number })
  return {
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (data.assignees ?? []).map(({ login }) => login),
    milestone: data.milestone?.number
  }
}

/** Whether the answer to a question is "there is no such thing"; a server that will not say counts as no. */
async function isAbsent(ask: Promise<unknown>): Promise<boolean> {
  try {
    await ask
    return false
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 404) return true
    if (status === 403) return false
    throw error
  }
}

/** Whether somebody cannot be assigned, which GitHub overlooks in silence when it is tried. */
export function isUnassignable(client: Client, runner: Runner, login: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}'
  return isAbsent(client.request(route, { ...namesOf(runner), assignee: login }))
}

/** Whether somebody is no collaborator, and so cannot be asked for a review. */
export function isStranger(client: Client, runner: Runner, login: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}'
  return isAbsent(client.request(route, { ...namesOf(runner), username: login }))
}

/** Whether the repository has no milestone of that number. */
export function lacksMilestone(client: Client, runner: Runner, milestone: number): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}'
  return isAbsent(client.request(route, { ...namesOf(runner), milestone_number: milestone }))
}
