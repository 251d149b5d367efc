/** Which pull requests a merge queue tries together; pure. */
import { isFullSha } from '#core/git/full-sha'

/** A pull request in a merge queue. */
export interface QueueEntry {
  readonly number: number
  readonly position: number
  /** What the queue has made of it, and what it was put on; empty where it has not begun. */
  readonly head: string
  readonly base: string
}

/** What an event `merge_group` says. */
export interface MergeGroup {
  readonly headSha: string
  /** `refs/heads/gh-readonly-queue/main/pr-12-BASE`, named after the last pull request of the group alone. */
  readonly headRef: string
  readonly baseSha: string
  /** `refs/heads/main` */
  readonly baseRef: string
}

/** Reads the group from the payload of an event; undefined when it is none. */
export function readMergeGroup(payload: unknown): MergeGroup | undefined {
  const group = (payload as { merge_group?: Readonly<Record<string, unknown>> } | null)?.merge_group
  const text = (name: string) => (typeof group?.[name] === 'string' ? (group[name] as string) : '')
  const [headSha, headRef, baseSha, baseRef] = [text('head_sha'), text('head_ref'), text('base_sha'), text('base_ref')]
  const isWhole = [headSha, baseSha].every(isFullSha)
  return isWhole && baseRef.startsWith('refs/heads/') ? { headSha, headRef, baseSha, baseRef } : undefined
}

/** The number in the name of a queue's branch; the queue alone may make such branches. */
function numberIn(headRef: string): number | undefined {
  const found = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(headRef)
  return found === null ? undefined : Number(found[1])
}

/**
 * The numbers of all pull requests of a group, ascending: whatever lies between its base and its head. Where the queue does
 * not tell that (it has moved on), all count that stand before the one that the group is named after, or all: a group is
 * rather held than let through unseen.
 */
export function membersOf({ headSha, headRef, baseSha }: MergeGroup, queue: readonly QueueEntry[]): readonly number[] {
  const members = new Set<number>()
  const seen = new Set<string>()
  let sha = headSha
  while (sha !== '' && sha !== baseSha && !seen.has(sha)) {
    seen.add(sha)
    const here = queue.filter(({ head }) => head === sha)
    for (const { number } of here) members.add(number)
    sha = here.find(({ base }) => base !== '' && !seen.has(base))?.base ?? ''
  }
  const named = numberIn(headRef)
  if (sha !== baseSha) {
    const last = queue.find(({ number }) => number === named)?.position ?? Number.POSITIVE_INFINITY
    for (const { number, position } of queue) if (position <= last) members.add(number)
  }
  if (named !== undefined) members.add(named)
  return [...members].toSorted((a, b) => a - b)
}
