import { countCommits, tipOf } from '../commit-graph.ts'
import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import { invalidChange, Refusal } from '../refusal.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { pullTarget } from './open-pull.ts'
import { isOpen, labelOf, type Pull, pullsOf } from './pull.ts'
import { showHead, tryMerge } from './trial-merge.ts'

/** Closes or reopens a pull request; nothing happens when it is in that state. Throws a refusal when it cannot be open. */
export async function setPullState(author: Author, pull: Pull, to: 'open' | 'closed'): Promise<void> {
  if (pull.issue.state === to) return
  if (to === 'closed') return closePull(author, pull)
  const head = await reopenableHead(pull)
  const { state, via, caller } = author
  const by = loginOf(caller)
  const effect = { kind: 'reopen-pull-request', target: pullTarget(pull), old: 'closed', new: 'open', via, by }
  await perform(state, effect, async () => {
    Object.assign(pull.issue, { state: 'open', closedAt: null, closedBy: undefined })
    pull.head.sha = head
    await showHead(pull)
  })
  recordEvent(state, pull.issue, 'reopened', by)
  await tryMerge(pull)
  await announceThread(author, pull.base.repository, pull.issue, 'reopened')
}

/** Closes a pull request unmerged. */
export async function closePull(author: Author, pull: Pull): Promise<void> {
  const { state, via } = author
  const by = loginOf(author.caller)
  const effect = { kind: 'close-pull-request', target: pullTarget(pull), old: 'open', new: 'closed', via, by }
  await perform(state, effect, () => {
    Object.assign(pull.issue, { state: 'closed', closedAt: timestamp(state.now()), closedBy: by })
    pull.autoMerge = undefined
  })
  recordEvent(state, pull.issue, 'closed', by)
  await announceThread(author, pull.base.repository, pull.issue, 'closed')
}

/** The reasons are seen in https://github.com/cli/cli/issues/8211 and https://github.com/orgs/community/discussions/22613. */
async function reopenableHead(pull: Pull): Promise<string> {
  const { head, base } = pull
  const refuse = (why: string) =>
    invalidChange({
      resource: 'PullRequest',
      field: 'state',
      code: 'invalid',
      message: `state cannot be changed. ${why}`
    })
  if (pull.merged !== undefined) throw refuse('The pull request cannot be reopened.')
  const [tip, baseTip] = [await tipOf(head.repository, head.ref), await tipOf(base.repository, base.ref)]
  const gone = tip === undefined ? head.ref : baseTip === undefined ? base.ref : undefined
  if (gone !== undefined || tip === undefined) throw refuse(`The ${gone} branch has been deleted.`)
  if ((await countCommits(head.repository, tip, head.sha)) > 0) {
    throw refuse(`The ${head.ref} branch was force-pushed or recreated.`)
  }
  const other = pullsOf(base.repository).find((each) => isOpen(each) && isSameWay(each, pull))
  if (other === undefined) return tip
  throw refuse(`There is already an open pull request from ${labelOf(head)} to ${labelOf(base)}.`)
}

function isSameWay(a: Pull, b: Pull): boolean {
  return a.head.repository === b.head.repository && a.head.ref === b.head.ref && a.base.ref === b.base.ref
}

/** Gives an open pull request another base. Throws a refusal when there is no such branch, or nothing to merge into it. */
export async function retarget(author: Author, pull: Pull, ref: string): Promise<void> {
  const { head, base, issue } = pull
  if (base.ref === ref) return
  const refuse = (message: string) =>
    invalidChange({ resource: 'PullRequest', field: 'base', code: 'invalid', message })
  if (!isOpen(pull)) throw refuse('Cannot change the base branch of a closed pull request.')
  const sha = await tipOf(base.repository, ref)
  if (sha === undefined) throw refuse(`Proposed base branch '${ref}' was not found`)
  if ((await countCommits(base.repository, sha, head.sha)) === 0) {
    throw refuse(`There are no new commits between base branch '${ref}' and head branch '${head.ref}'`)
  }
  const isTaken = pullsOf(base.repository).some(
    (each) => isOpen(each) && isSameWay(each, { ...pull, base: { ...base, ref } })
  )
  if (isTaken) throw refuse(`A pull request already exists for base branch '${ref}' and head branch '${head.ref}'`)
  const old = { ref: base.ref, sha: base.sha }
  const by = loginOf(author.caller)
  const effect = { kind: 'change-base', target: pullTarget(pull), old: old.ref, new: ref, via: author.via, by }
  await perform(author.state, effect, () => {
    Object.assign(base, { ref, sha })
  })
  recordEvent(author.state, issue, 'base_ref_changed', by)
  await tryMerge(pull)
  const changes = { base: { ref: { from: old.ref }, sha: { from: old.sha } } }
  await announceThread(author, base.repository, issue, 'edited', { changes })
}

/** Lets those who maintain the base push to the head branch, or not; that is asked of heads in other repositories. */
export async function letMaintainersModify(author: Author, pull: Pull, may: boolean): Promise<void> {
  if (pull.head.repository === pull.base.repository || pull.maintainerCanModify === may) return
  const effect = { kind: 'let-maintainers-modify', target: pullTarget(pull), old: String(!may), new: String(may) }
  await perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    pull.maintainerCanModify = may
  })
}

/** Says that a pull request is not to be merged yet. */
export function convertToDraft(author: Author, pull: Pull): Promise<void> {
  return setDraft(author, pull, true)
}

/** Says that a draft is ready for review. */
export function markReady(author: Author, pull: Pull): Promise<void> {
  return setDraft(author, pull, false)
}

async function setDraft(author: Author, pull: Pull, draft: boolean): Promise<void> {
  if (!isOpen(pull)) throw new Refusal(422, 'Pull request is closed')
  if (pull.draft === draft) return
  const action = draft ? 'converted_to_draft' : 'ready_for_review'
  const by = loginOf(author.caller)
  const effect = { kind: draft ? 'convert-to-draft' : 'mark-ready', target: pullTarget(pull), via: author.via, by }
  await perform(author.state, effect, () => {
    pull.draft = draft
    if (draft) pull.autoMerge = undefined
  })
  recordEvent(author.state, pull.issue, draft ? 'convert_to_draft' : action, by)
  await announceThread(author, pull.base.repository, pull.issue, action)
}
