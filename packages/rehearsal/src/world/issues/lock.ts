import { perform } from '../effect.ts'
import type { Repository } from '../repositories.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { announceThread } from './announce.ts'
import { recordEvent } from './event.ts'
import { type Issue, targetOf } from './issue.ts'

/** Locks the conversation of an issue or a pull request, for one of GitHub's reasons or none. */
export function lockThread(author: Author, repository: Repository, issue: Issue, reason: string | null) {
  return setLock(author, repository, issue, { reason })
}

/** Unlocks the conversation of an issue or a pull request. */
export function unlockThread(author: Author, repository: Repository, issue: Issue): Promise<void> {
  return setLock(author, repository, issue, undefined)
}

async function setLock(author: Author, repository: Repository, issue: Issue, lock: Issue['lock']): Promise<void> {
  if ((issue.lock === undefined) === (lock === undefined)) return
  const action = lock === undefined ? 'unlocked' : 'locked'
  const by = loginOf(author.caller)
  const effect = { kind: `${action.replace('ed', '')}-conversation`, target: targetOf(repository, issue), new: action }
  await perform(author.state, { ...effect, via: author.via, by }, () => {
    issue.lock = lock
  })
  recordEvent(author.state, issue, action, by)
  await announceThread(author, repository, issue, action)
}
