import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'
import type { Scenario } from '../scenario.ts'
import { freezeBranch, keptOf, openPull, until } from './client.ts'

type Run = (client: Client) => Promise<unknown>

/** By everything that a freeze has: a ruleset that requires the status, an issue, a variable. */
export const everything = { backend: 'ruleset, policy' }

/** By the lock alone, and nobody is told. */
export const lockAlone = { backend: 'lock', audit: 'none', variable: 'false' }

/** What is released. */
export const candidate = { version: 'v1.2.0-rc1' }

/** Moments at which something came about, and how long it took, are other ones each time. */
const blurred = [
  [new RegExp(`(?!${until})\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z`, 'g'), 'TIME'],
  [/(is frozen until) \d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '$1 TIME'],
  [/was frozen for [^."]*\./g, 'was frozen for a while.'],
  // A thaw that was cut behind its comment, and a freeze that goes on with the issue: the comment stays.
  [/("state":"open","body":"[^}]*"comments":\[)\{[^}]*slipway\/thawed main -->"\}/g, '$1'],
  // And one that was cut behind the end of its issue: the text stays that of the freeze.
  [/("state":"closed",)"body":"[^}]*?","labels"/g, '$1"labels"']
] as const

export const common = {
  branches: { main: { 'main.go': 'package main\n' } },
  blurred,
  steady: ['frozen', 'until'],
  also: async (place: Place) => ({ kept: (await keptOf(place)) ?? 'nothing' })
} satisfies Partial<Scenario>

/** One pull request that is held; each status takes a second. */
export async function withPull(place: Place): Promise<void> {
  await openPull(place, 'feature', 'feat: more')
}

/** Main is protected, by more than this action knows how to write. */
export async function withProtection(place: Place): Promise<void> {
  await place.call('PUT', '/branches/main/protection', {
    required_status_checks: { strict: true, contexts: ['build'] },
    enforce_admins: false,
    required_pull_request_reviews: { required_approving_review_count: 2, dismiss_stale_reviews: true },
    restrictions: null,
    required_linear_history: true
  })
}

/** Main is frozen already. */
export async function frozen(place: Place, run: Run, inputs: Readonly<Record<string, string>>): Promise<void> {
  await run(freezeBranch(place, 'freeze', inputs))
}
