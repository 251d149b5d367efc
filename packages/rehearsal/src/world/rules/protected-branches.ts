import { defaultBranch, type Repository } from '../repositories.ts'
import { type ProtectionSettings, protectionOf } from './protection/protection.ts'
import { activeRulesets } from './rulesets/ruleset.ts'

/**
 * Tells for each branch whether GitHub calls it protected: a protection or an active ruleset holds for it. Only the former can be read
 * at `/protection` (https://github.com/hub4j/github-api/issues/2062).
 */
export async function protectedBranches(repository: Repository): Promise<(branch: string) => boolean> {
  const head = `refs/heads/${await defaultBranch(repository)}`
  return (branch) =>
    protectionOf(repository, branch) !== undefined ||
    activeRulesets(repository, `refs/heads/${branch}`, head).length > 0
}

/** Whether GitHub calls a branch protected. */
export async function isProtected(repository: Repository, branch: string): Promise<boolean> {
  return (await protectedBranches(repository))(branch)
}

/** What the answers about a branch tell everybody about its protection: whether there is one, and its checks. */
export function protectionSummary(repository: Repository, branch: string) {
  const settings = protectionOf(repository, branch)?.settings
  const checks = settings?.checks?.checks ?? []
  return {
    enabled: settings !== undefined,
    required_status_checks: {
      enforcement_level: enforcementOf(settings),
      contexts: checks.map(({ context }) => context),
      checks: checks.map(({ context, appId }) => ({ context, app_id: appId }))
    }
  }
}

function enforcementOf(settings: ProtectionSettings | undefined): string {
  if (settings?.checks === undefined) return 'off'
  return settings.enforceAdmins ? 'everyone' : 'non_admins'
}
