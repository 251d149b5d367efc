import type { Runner } from '#core/action/runner'
import { openClient } from '#core/github/client'
import type { AuditSubject } from './audit-text.ts'
import { commentOnIssue, type IssuePlace, openIssue, patchIssue } from './issue-calls.ts'
import { issueNumbered, observeIssue } from './issue-find.ts'
import { pinIssue } from './issue-pin.ts'
import { type FoundIssue, type FreezeEnd, planClosing, planIssue } from './issue-plan.ts'

/** What became of the issue of a freeze. */
export interface IssueCame {
  /** Undefined where there can be none. */
  readonly number: number | undefined
  /** What is to be said of it, such as why there is none. */
  readonly notes: readonly string[]
}

/** So often is looked, decided and written: another run may be writing too. */
const ROUNDS = 4

/** The issue as it stands: by the number that was just given to it, which the list may not have yet, or else found. */
async function look(
  { runner, token, client, branch }: IssuePlace,
  subject: AuditSubject,
  last: FoundIssue | undefined
) {
  const known = last && (await issueNumbered(client, runner, branch, last.number))
  if (known !== undefined) return { issue: known }
  const { issue, unavailable } = await observeIssue(runner, token, { branch, number: subject.state.issue })
  return { issue: issue ?? last, ...(unavailable === undefined ? {} : { unavailable }) }
}

/**
 * Brings the issue of a freeze to what it should say: opens it once, or writes again what differs, until what it says was
 * read back; and pins it. Where there can be no issue, that is told, and the freeze is none the worse for it.
 * @throws Failure when GitHub does not answer, or refuses for another reason
 */
export async function tellByIssue(runner: Runner, token: string, subject: AuditSubject): Promise<IssueCame> {
  const { branch } = subject.state
  const place = { runner, token, client: await openClient(runner, token), branch }
  let last: FoundIssue | undefined
  for (let round = 1; ; round += 1) {
    const { issue, unavailable } = await look(place, subject, last)
    if (unavailable !== undefined) return { number: issue?.number, notes: [unavailable] }
    const plan = planIssue(issue, subject)
    if (plan.kind === 'open') {
      const came = await openIssue(place, plan.texts)
      if ('unavailable' in came) return { number: undefined, notes: [came.unavailable] }
      last = came.done
    } else if (plan.kind === 'update' && round <= ROUNDS) {
      const came = await patchIssue(place, 'update issue', plan.number, plan.change)
      if ('unavailable' in came) return { number: plan.number, notes: [...plan.notes, came.unavailable] }
      last = issue
    } else return pinned(place, issue, plan.notes)
  }
}

/** One that somebody has closed is not put above the others. */
async function pinned({ client, runner }: IssuePlace, issue: FoundIssue | undefined, notes: readonly string[]) {
  const pins = issue?.state === 'open' ? await pinIssue(client, runner, { ...issue, pinned: true }) : []
  return { number: issue?.number, notes: [...notes, ...pins] }
}

/**
 * Ends the issue of a freeze: says how long it was, closes it and takes its pin away. Once that is done, nothing is found
 * of it, so that a second thaw says nothing twice.
 */
export async function closeIssue(
  runner: Runner,
  token: string,
  end: FreezeEnd & { readonly number?: number | undefined }
): Promise<IssueCame> {
  const { branch } = end
  const { issue, unavailable } = await observeIssue(runner, token, end)
  if (unavailable !== undefined) return { number: undefined, notes: [unavailable] }
  const plan = planClosing(issue, end)
  if (issue === undefined || plan.kind === 'nothing') return { number: undefined, notes: [] }
  const { number, id, body } = plan
  const place = { runner, token, client: await openClient(runner, token), branch }
  const pins = await pinIssue(place.client, runner, { number, id, pinned: false })
  const told = await commentOnIssue(place, number, plan.comment)
  if ('unavailable' in told) return { number, notes: [told.unavailable] }
  const closed = await patchIssue(place, 'close issue', number, { state: 'closed', state_reason: 'completed' })
  if ('unavailable' in closed) return { number, notes: [closed.unavailable] }
  // The line that it is found by goes last: an issue that nobody finds any more nobody would close.
  const ended = await patchIssue(place, 'update issue', number, { body })
  return { number, notes: 'unavailable' in ended ? [ended.unavailable] : pins }
}
