import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { identify } from '#core/github/identity'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import { type FoundIssue, isIssueOf, issueLabel } from './issue-plan.ts'
import { issuesUnavailable } from './issue-refusal.ts'

/** What was found of the issue of a freeze. */
export interface ObservedIssue {
  /** Undefined where there is none. */
  readonly issue: FoundIssue | undefined
  /** Why there can be none, in a line for a warning. */
  readonly unavailable?: string
}

/** The branch, and the number that its state names. */
export interface IssueName {
  readonly branch: string
  readonly number?: number | undefined
}

const PAGE = 100

/** So many issues with the label are looked through. */
const PAGES = 10

interface Given {
  readonly number: number
  readonly node_id: string
  readonly html_url: string
  readonly repository_url?: string
  readonly state: string
  readonly title: string
  readonly body?: string | null
  readonly created_at: string
  readonly user: { readonly login: string } | null
  readonly pull_request?: unknown
}

/** Reads an issue from an answer; undefined when the answer was cut off, or is about a pull request. */
export function readIssue(given: unknown): FoundIssue | undefined {
  const { number, node_id, html_url, state, title, body, created_at, pull_request } = (given ?? {}) as Partial<Given>
  if (number === undefined || pull_request != null) return undefined
  return {
    number,
    id: node_id ?? '',
    url: html_url ?? '',
    state: state === 'closed' ? 'closed' : 'open',
    title: title ?? '',
    body: body ?? '',
    createdAt: created_at ?? ''
  }
}

/**
 * The issue of a number. It is none of a freeze where it does not say so, was deleted, or was moved to another repository:
 * a number in a document must not make a run write over what is somebody's.
 */
export async function issueNumbered(
  client: Client,
  runner: Runner,
  branch: string,
  number: number
): Promise<FoundIssue | undefined> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
  try {
    const { data } = await client.request(route, { ...namesOf(runner), issue_number: number })
    const { repository_url = '' } = data as Given
    const isHere = repository_url.toLowerCase().endsWith(`/repos/${runner.repository.toLowerCase()}`)
    const found = isHere ? readIssue(data) : undefined
    return found !== undefined && isIssueOf(found, branch) ? found : undefined
  } catch (thrown) {
    // Those that were deleted are "gone"; so are all of a repository without issues, as opening one will tell.
    if ([404, 410, 301].includes(readAnswer(thrown).status)) return undefined
    throw thrown
  }
}

/**
 * The open issue of a freeze that the account of the token has opened, the oldest of several. All with the label are listed:
 * the search of GitHub knows an issue only some time after it was opened.
 */
export async function issueMarked(
  client: Client,
  runner: Runner,
  branch: string,
  login: string
): Promise<FoundIssue | undefined> {
  const found: FoundIssue[] = []
  for (let page = 1; page <= PAGES; page += 1) {
    const filter = { labels: issueLabel, state: 'open', per_page: PAGE, page } as const
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues', { ...namesOf(runner), ...filter })
    const given = data as readonly Given[]
    const own = given.filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase())
    found.push(...own.flatMap((one) => readIssue(one) ?? []).filter((one) => isIssueOf(one, branch)))
    if (given.length < PAGE) break
  }
  return found.toSorted((a, b) => a.number - b.number)[0]
}

/**
 * Finds the issue of a freeze: by the number that the state names, or else by the line in its body, as a run leaves it that
 * ended before it could write down the number.
 * @throws Failure when the server does not answer
 */
export async function observeIssue(
  runner: Runner,
  token: string,
  { branch, number }: IssueName
): Promise<ObservedIssue> {
  try {
    const client = await openClient(runner, token)
    const named = number === undefined ? undefined : await issueNumbered(client, runner, branch, number)
    if (named !== undefined) return { issue: named }
    const { login } = await identify(runner, token)
    return { issue: await issueMarked(client, runner, branch, login) }
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown
    const unavailable = issuesUnavailable(runner, thrown)
    if (unavailable !== undefined) return { issue: undefined, unavailable }
    throw explainApi(`find the issue for the freeze of ${quote(branch)}`, runner, thrown)
  }
}
