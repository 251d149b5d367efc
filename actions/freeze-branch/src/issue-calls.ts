/** The calls that open and change the issue of a freeze. Each is made once, also where its answer is lost. */
import { Failure, Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { type Change, changeOnce } from '#core/delivery/pull-request-once'
import { plainText } from '#core/delivery/pull-request-text'
import type { Client } from '#core/github/client'
import { identify } from '#core/github/identity'
import { namesOf } from '#core/github/names'
import { listComments } from '#core/github/pull-request-reads'
import { postComment } from '#core/github/pull-request-writes'
import { type IssueTexts, isMarked, thawedMark } from './audit-text.ts'
import { issueMarked, readIssue } from './issue-find.ts'
import { type FoundIssue, issueLabel } from './issue-plan.ts'
import { issuesUnavailable } from './issue-refusal.ts'

const once = { retries: 0 }

/** Where it is done. */
export interface IssuePlace {
  readonly runner: Runner
  readonly token: string
  readonly client: Client
  readonly branch: string
}

/** What was done, or why issues cannot be written here. */
export type Attempt<T> = { readonly done: T } | { readonly unavailable: string }

/** Makes one change; gives in a line why issues cannot be written here. */
async function attempt<T>({ effect, what, runner, send, look }: Change<T>): Promise<Attempt<T>> {
  const refused: { why?: string | undefined } = {}
  try {
    const done = await changeOnce({
      ...{ effect, what, runner, look },
      send: () =>
        send().catch((thrown: unknown) => {
          refused.why = issuesUnavailable(runner, thrown)
          throw thrown
        })
    })
    return { done }
  } catch (thrown) {
    if (refused.why === undefined || !(thrown instanceof Failure || thrown instanceof Refusal)) throw thrown
    return { unavailable: refused.why }
  }
}

/** Opens the issue of a freeze, once also where no answer tells whether it was done. */
export async function openIssue(
  { runner, token, client, branch }: IssuePlace,
  texts: IssueTexts
): Promise<Attempt<FoundIssue>> {
  const { login } = await identify(runner, token)
  return attempt<FoundIssue>({
    effect: 'open issue',
    what: `open the issue for the freeze of ${quote(branch)}`,
    runner,
    send: async () => {
      const wanted = { ...namesOf(runner), ...texts, labels: [issueLabel], request: once }
      return readIssue((await client.request('POST /repos/{owner}/{repo}/issues', wanted)).data)
    },
    look: () => issueMarked(client, runner, branch, login)
  })
}

type Patch = Partial<IssueTexts> & { readonly state?: 'closed'; readonly state_reason?: 'completed' }

/** Changes what is given of an issue, and nothing else. */
export async function patchIssue(
  { runner, client }: IssuePlace,
  effect: 'update issue' | 'close issue',
  number: number,
  change: Patch
): Promise<Attempt<true>> {
  const which = { ...namesOf(runner), issue_number: number }
  const isSo = (now: string | null | undefined, wanted: string | undefined) =>
    wanted === undefined || plainText(now ?? '') === plainText(wanted)
  return attempt<true>({
    effect,
    what: `${effect} #${number}`,
    runner,
    send: async () => {
      await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...which, ...change, request: once })
      return true
    },
    look: async () => {
      const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', which)
      const isThere = isSo(data.title, change.title) && isSo(data.body, change.body)
      return isThere && (change.state === undefined || data.state === change.state) ? true : undefined
    }
  })
}

/** Comments once that the freeze is over. */
export async function commentOnIssue(
  { runner, client, branch }: IssuePlace,
  number: number,
  text: string
): Promise<Attempt<true>> {
  const look = async () => {
    const comments = await listComments(client, runner, number)
    return comments.some((body) => isMarked(body, thawedMark(branch))) ? (true as const) : undefined
  }
  if (await look()) return { done: true }
  const send = async () => {
    await postComment(client, runner, number, text)
    return true as const
  }
  return attempt<true>({ effect: 'comment on issue', what: `comment on issue #${number}`, runner, send, look })
}
