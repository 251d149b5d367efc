import { isAdmin, type RuleActor } from '../actor.ts'
import type { CheckResult } from '../check-results.ts'
import { demandLinearHistory, demandSignatures } from '../commit-demands.ts'
import { demandChecks } from '../required-checks.ts'
import { sayDeployments } from '../required-deployments.ts'
import type { UpdateFacts } from '../update-facts.ts'
import type { Actors, ProtectionSettings } from './protection.ts'

/** What an update offends in a branch protection. */
export interface Offences {
  /** What keeps it from happening. */
  readonly refused: readonly string[]
  /** What would, were it not for who makes it. */
  readonly bypassed: readonly string[]
}

/** Whether an actor is named, as a person, by a team or as an App. */
export function isNamed({ login, teams, app }: RuleActor, actors: Actors | undefined): boolean {
  if (actors === undefined) return false
  const isSame = (name: string, other: string) => name.toLowerCase() === other.toLowerCase()
  return app === undefined
    ? actors.users.some((user) => isSame(user, login)) ||
        teams.some(({ slug }) => actors.teams.some((team) => isSame(team, slug)))
    : actors.apps.some((slug) => isSame(slug, app.slug))
}

/**
 * Holds an update against a protection. Administrators pass what the settings demand unless these are enforced for them
 * too, but neither force-push nor delete: only `allow_force_pushes`, a name among those that may, and `allow_deletions`
 * open that. A push to a locked
 * branch by an administrator is seen at https://github.com/mab27/Apstra_IBA_Probes ("Bypassed rule violations").
 */
export async function evaluateProtection(
  settings: ProtectionSettings,
  actor: RuleActor,
  facts: UpdateFacts,
  results: () => readonly CheckResult[]
): Promise<Offences> {
  const hard = await historyOffences(settings, actor, facts)
  const demands = facts.kind === 'deletion' ? [] : await demandOffences(settings, actor, facts, results)
  const isExempt = isAdmin(actor) && !settings.enforceAdmins
  return isExempt ? { refused: hard, bypassed: demands } : { refused: [...demands, ...hard], bypassed: [] }
}

async function historyOffences(settings: ProtectionSettings, actor: RuleActor, facts: UpdateFacts): Promise<string[]> {
  if (facts.kind === 'deletion') return settings.allowDeletions ? [] : ['Cannot delete this branch']
  const mayForce = settings.allowForcePushes || isNamed(actor, settings.forcePushers)
  if (mayForce || !(await facts.isForced())) return []
  return ['Cannot force-push to this branch']
}

async function demandOffences(
  settings: ProtectionSettings,
  actor: RuleActor,
  facts: UpdateFacts,
  results: () => readonly CheckResult[]
): Promise<string[]> {
  const { checks, reviews, restrictions } = settings
  const isPush = facts.update.through !== 'pull-request'
  const isCreation = facts.kind === 'creation'
  const isSync = facts.update.through === 'upstream' && settings.allowForkSyncing
  const mayPush = restrictions === undefined || isNamed(actor, restrictions) || isAdmin(actor)
  const said = [
    isPush && !isCreation && reviews !== undefined && !isNamed(actor, reviews.bypass)
      ? 'Changes must be made through a pull request.'
      : undefined,
    isPush && checks !== undefined ? demandChecks(checks.checks, results()) : undefined,
    isPush ? sayDeployments(settings.deployments ?? []) : undefined,
    settings.lockBranch && !isCreation && !isSync ? 'Cannot change this locked branch' : undefined,
    mayPush || (isCreation && !settings.blockCreations) ? undefined : notAuthorized,
    settings.linearHistory ? await demandLinearHistory(facts) : undefined,
    settings.requiredSignatures ? await demandSignatures(facts) : undefined
  ]
  return said.filter((text) => text !== undefined)
}

/** What GitHub says to who is not among those that may push. */
export const notAuthorized =
  "You're not authorized to push to this branch. Visit https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches for more information."
