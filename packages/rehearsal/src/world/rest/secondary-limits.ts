import type { WorldState } from '../state.ts'
import { type Caller, loginOf } from '../tokens.ts'
import { documentationRoot, RestError } from './errors.ts'

/** A limit on what a caller does within some seconds: at most so many points. */
interface Limit {
  readonly name: 'creation' | 'points'
  readonly seconds: number
  readonly most: number
}

/**
 * The limits that https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * publishes; others exist that it does not. Points count for each operation alone.
 */
const limits: readonly Limit[] = [
  { name: 'creation', seconds: 60, most: 80 },
  { name: 'creation', seconds: 3600, most: 500 },
  { name: 'points', seconds: 60, most: 900 }
]

/** At most so many requests of a caller are under way at once. */
const concurrent = 100

interface Spending {
  readonly at: number
  readonly points: number
}

interface Activity {
  readonly spent: Map<string, Spending[]>
  underWay: number
}

const worlds = new WeakMap<WorldState, Map<string, Activity>>()

/**
 * Refuses a call that goes beyond a secondary limit, else counts it; the function that it gives tells that the call has
 * ended. A world without limits counts nothing.
 */
export function enterSecondaryLimits(state: WorldState, caller: Caller, method: string, operation: string): () => void {
  if (state.limits === 'none') return () => {}
  const activity = activityOf(state, loginOf(caller))
  if (activity.underWay >= concurrent) throw tooMuch('points', 60)
  const now = state.now() / 1000
  const isRead = method === 'GET' || method === 'HEAD'
  // "Most REST API GET, HEAD, and OPTIONS requests: 1; most POST, PATCH, PUT, or DELETE requests: 5"
  const costs = { creation: isRead || method === 'DELETE' ? 0 : 1, points: isRead ? 1 : 5 }
  const lists = { creation: spentOn(activity, 'creation', now), points: spentOn(activity, operation, now) }
  for (const { name, seconds, most } of limits) {
    const recent = lists[name].filter(({ at }) => at > now - seconds)
    const sum = recent.reduce((total, { points }) => total + points, 0)
    if (costs[name] > 0 && sum + costs[name] > most) throw tooMuch(name, (recent[0]?.at ?? now) + seconds - now)
  }
  for (const name of ['creation', 'points'] as const) lists[name].push({ at: now, points: costs[name] })
  activity.underWay += 1
  return () => {
    activity.underWay -= 1
  }
}

function activityOf(state: WorldState, login: string): Activity {
  const callers = worlds.get(state) ?? new Map<string, Activity>()
  worlds.set(state, callers)
  const activity = callers.get(login) ?? { spent: new Map(), underWay: 0 }
  callers.set(login, activity)
  return activity
}

function spentOn({ spent }: Activity, name: string, now: number): Spending[] {
  const kept = (spent.get(name) ?? []).filter(({ at, points }) => points > 0 && at > now - 3600)
  spent.set(name, kept)
  return kept
}

/**
 * The refusal. GitHub answers 403 or 429; the texts are in https://github.com/pl-strflt/projects-migration/issues/2 and
 * in what https://github.com/octokit/plugin-throttling.js looks for, "secondary rate" in a 403 or 429.
 */
function tooMuch(name: Limit['name'], seconds: number): RestError {
  const documentation = `${documentationRoot}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`
  const headers = { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) }
  const start = 'You have exceeded a secondary rate limit'
  if (name === 'creation') {
    const rest = 'and have been temporarily blocked from content creation. Please retry your request again later.'
    return new RestError(403, `${start} ${rest}`, { documentation, headers })
  }
  return new RestError(429, `${start}. Please wait a few minutes before you try again.`, { documentation, headers })
}
