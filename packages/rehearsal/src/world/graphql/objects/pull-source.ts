import { isOpen, type Pull } from '../../pulls/pull.ts'
import type { ThreadSource } from './thread.ts'

/** The pull request that a thread is; whoever calls this knows that it is one. */
export function pullOf({ issue }: ThreadSource): Pull {
  if (issue.pull === undefined) throw new Error(`#${issue.number} is no pull request`)
  return issue.pull
}

/** A state of its own tells that a pull request is merged. */
export function pullState(pull: Pull): 'OPEN' | 'CLOSED' | 'MERGED' {
  if (pull.merged !== undefined) return 'MERGED'
  return isOpen(pull) ? 'OPEN' : 'CLOSED'
}
