import type { PinIssueInput, UnpinIssueInput } from '@octokit/graphql-schema'
import { perform } from '../../effect.ts'
import { announceThread } from '../../issues/announce.ts'
import { recordEvent } from '../../issues/event.ts'
import { targetOf } from '../../issues/issue.ts'
import { pinsOf } from '../../issues/pin.ts'
import { loginOf } from '../../tokens.ts'
import { requireNode } from '../objects/find-node.ts'
import type { ThreadSource } from '../objects/thread.ts'
import { unprocessable } from '../refusal.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand, threadPermissions } from './demand.ts'

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/pinning-an-issue-to-your-repository */
const most = 3

/** The mutations that pin issues above the list. */
export const pinMutations = {
  pinIssue: mutation(async ({ issueId }: PinIssueInput, context) => {
    const source = await requireIssue(context, issueId)
    const { repository, issue } = source
    const pins = pinsOf(repository)
    if (pins.has(issue.number)) return { issue: source }
    // The sentence is the one that `gh issue pin` shows for a fourth
    if (pins.size >= most) throw unprocessable(`Maximum ${most} pinned issues per repository`)
    const by = loginOf(context.caller)
    await change(context, source, 'pin', () => pins.set(issue.number, { issue, by }))
    return { issue: source }
  }),

  unpinIssue: mutation(async ({ issueId }: UnpinIssueInput, context) => {
    const source = await requireIssue(context, issueId)
    const pins = pinsOf(source.repository)
    const { number } = source.issue
    if (pins.has(number)) await change(context, source, 'unpin', () => pins.delete(number))
    return { issue: source, id: issueId }
  })
}

async function requireIssue(context: MutationContext, id: string): Promise<ThreadSource> {
  const source = await requireNode<ThreadSource>(context, id, 'Issue')
  demand(context, source.repository, ...threadPermissions(source.issue))
  return source
}

async function change({ author }: MutationContext, source: ThreadSource, verb: 'pin' | 'unpin', apply: () => void) {
  const { state, caller, via } = author
  const { repository, issue } = source
  const by = loginOf(caller)
  await perform(state, { kind: `${verb}-issue`, target: targetOf(repository, issue), via, by }, apply)
  recordEvent(state, issue, `${verb}ned`, by)
  await announceThread(author, repository, issue, `${verb}ned`)
}
