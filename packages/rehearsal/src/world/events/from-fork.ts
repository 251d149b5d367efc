import type { WorldEvent } from './event.ts'

/** Events that run with the code of a pull request; `pull_request_target` runs with that of the base. */
const withItsCode = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

interface End {
  readonly repo: { readonly id: number } | null
}

/**
 * Whether an event comes from a pull request of another repository: its runs get no secrets, and a token that only reads.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
 */
export function isFromFork({ name, payload }: Pick<WorldEvent, 'name' | 'payload'>): boolean {
  const pull = payload.pull_request as { readonly head: End; readonly base: End } | undefined
  return withItsCode.includes(name) && pull !== undefined && pull.head.repo?.id !== pull.base.repo?.id
}
