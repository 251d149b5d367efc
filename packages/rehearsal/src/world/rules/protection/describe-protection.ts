import type { Repository } from '../../repositories.ts'
import { type Actors, type ProtectionSettings, protectionsOf } from './protection.ts'

/** Settings in plain JSON for comparison: only what is on or said, lists sorted. */
export function describeSettings(settings: ProtectionSettings): Readonly<Record<string, unknown>> {
  const { checks, reviews, restrictions, forcePushers, deployments, ...switches } = settings
  const on = Object.entries(switches).filter(([, isOn]) => isOn)
  return {
    ...Object.fromEntries(on),
    ...(checks && { checks: { strict: checks.strict, checks: sorted(checks.checks.map(sayCheck)) } }),
    ...(reviews && { reviews: describeReviews(reviews) }),
    ...(restrictions && { restrictions: describeActors(restrictions) }),
    ...(forcePushers && { forcePushers: describeActors(forcePushers) }),
    ...(deployments && { deployments: sorted(deployments) })
  }
}

/** The branch protections for the end state, by pattern. */
export function describeProtections(repository: Repository): Readonly<Record<string, unknown>> {
  const all = [...protectionsOf(repository)].sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
  return Object.fromEntries(all.map(({ pattern, settings }) => [pattern, describeSettings(settings)]))
}

function describeReviews({ dismissal, bypass, ...rest }: NonNullable<ProtectionSettings['reviews']>) {
  return {
    ...rest,
    ...(dismissal && { dismissal: describeActors(dismissal) }),
    ...(bypass && { bypass: describeActors(bypass) })
  }
}

function describeActors({ users, teams, apps }: Actors): Actors {
  return { users: sorted(users), teams: sorted(teams), apps: sorted(apps) }
}

function sayCheck({ context, appId }: { readonly context: string; readonly appId: number | null }): string {
  return appId === null ? context : `${context} by App ${appId}`
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort()
}
