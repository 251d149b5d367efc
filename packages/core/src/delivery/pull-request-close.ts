/** The end of a pull request that has nothing left to change. */
import { quote } from '../action/untrusted.ts'
import { readHead } from '../git/remote.ts'
import { listComments } from '../github/pull-request-reads.ts'
import { moveBranch } from '../github/pull-request-refs.ts'
import { patchPull, postComment } from '../github/pull-request-writes.ts'
import { getPull } from '../github/pull-requests.ts'
import type { PullRequestOperation } from './pull-request.ts'
import { clientOf, type PullRequestCame, type PullRequestOccasion } from './pull-request-occasion.ts'
import { changeOnce } from './pull-request-once.ts'

/** Invisible on the page; a run that was cut off between the comment and the closing finds its comment by it. */
const MARK = '<!-- slipway: nothing left to change -->'

function farewell({ facts }: PullRequestOccasion): string {
  const at = facts.base.head?.slice(0, 7) ?? ''
  return `Closed, because nothing is left to change: the base branch has it all already, at ${at}.\n\n${MARK}`
}

async function say(number: number, occasion: PullRequestOccasion): Promise<void> {
  const { runner } = occasion
  const client = await clientOf(occasion)
  const look = async () => {
    const comments = await listComments(client, runner, number)
    return comments.some((body) => body.includes(MARK)) ? true : undefined
  }
  if (await look()) return
  const send = async (): Promise<true> => {
    await postComment(client, runner, number, farewell(occasion))
    return true
  }
  await changeOnce({
    effect: 'comment on pull request',
    what: `comment on pull request #${number}`,
    runner,
    send,
    look
  })
}

/** Says why, and closes the pull request. */
export async function applyClose(
  { number }: Extract<PullRequestOperation, { kind: 'close pull request' }>,
  occasion: PullRequestOccasion
): Promise<PullRequestCame> {
  const { runner, facts } = occasion
  const client = await clientOf(occasion)
  await say(number, occasion)
  await changeOnce({
    effect: 'close pull request',
    what: `close pull request #${number}`,
    runner,
    send: async () => {
      await patchPull(client, runner, number, { state: 'closed' })
      return true
    },
    look: async () => ((await getPull(client, runner, number))?.state === 'closed' ? true : undefined)
  })
  const url = facts.pull?.url
  return {
    'pull-request-number': number,
    'pull-request-operation': 'closed',
    ...(url === undefined ? {} : { 'pull-request-url': url })
  }
}

/** Deletes the branch where it is still at the commit that was looked at. */
export async function applyDelete(
  { branch, head }: Extract<PullRequestOperation, { kind: 'delete pull request branch' }>,
  occasion: PullRequestOccasion
): Promise<PullRequestCame> {
  const { runner, token, facts } = occasion
  const client = await clientOf(occasion)
  await changeOnce({
    effect: 'delete branch',
    what: `delete branch ${quote(branch)}`,
    runner,
    send: async () => {
      await moveBranch(client, facts.repository.id, { branch, from: head })
      return true
    },
    look: async () => ((await readHead(runner, token, branch)) === undefined ? true : undefined),
    taken: /cannot be updated|does not exist|expected|cannot lock ref/i
  })
  return {}
}
