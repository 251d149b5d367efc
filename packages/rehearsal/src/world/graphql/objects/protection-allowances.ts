import type {
  BranchProtectionRule,
  BranchProtectionRuleBypassForcePushAllowancesArgs,
  PushAllowance
} from '@octokit/graphql-schema'
import { appSlugOf } from '../../accounts/apps.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { Actors } from '../../rules/protection/protection.ts'
import { connect } from '../connection.ts'
import { type Field, type Fields, plain, type Typed } from '../fields.ts'
import { userSource } from './actor.ts'
import { type AppSource, appSource } from './app.ts'
import type { ProtectionSource } from './branch-protection-rule.ts'
import { teamSource } from './team.ts'

/** Somebody who may what others may not. */
interface AllowanceSource extends Typed<string> {
  readonly rule: ProtectionSource
  readonly actor: Typed<string>
  /** What tells it from the others of its rule. */
  readonly name: string
}

/** Fields that list whom a protection lets do something; the lists have the same arguments. */
export const allowancesOfProtection = {
  pushAllowances: allowances('PushAllowance', ({ restrictions }) => restrictions),
  bypassForcePushAllowances: allowances('BypassForcePushAllowance', ({ forcePushers }) => forcePushers),
  bypassPullRequestAllowances: allowances('BypassPullRequestAllowance', ({ reviews }) => reviews?.bypass),
  reviewDismissalAllowances: allowances('ReviewDismissalAllowance', ({ reviews }) => reviews?.dismissal),
  requiredStatusChecks: ({ protection }, _, { state }) => {
    const found = protection.settings.checks?.checks ?? []
    return found.map(({ context, appId }) => ({
      context,
      app: appOf(appId === null ? undefined : appSlugOf(state, appId))
    }))
  }
} satisfies Fields<BranchProtectionRule, ProtectionSource>

const allowanceFields = {
  id: ({ __typename, rule: { protection }, name }) => nodeId(__typename, String(protection.id), name),
  actor: ({ actor }) => actor,
  branchProtectionRule: ({ rule }) => rule
} satisfies Fields<PushAllowance, AllowanceSource>

/** The types of what those lists have, with their fields. */
export const allowanceTypes = {
  PushAllowance: allowanceFields,
  BypassForcePushAllowance: allowanceFields,
  BypassPullRequestAllowance: allowanceFields,
  ReviewDismissalAllowance: allowanceFields,
  RequiredStatusCheckDescription: plain('context', 'app')
}

function allowances(
  type: keyof typeof allowanceTypes,
  actorsOf: (settings: ProtectionSource['protection']['settings']) => Actors | undefined
): Field<ProtectionSource> {
  return (rule, args: BranchProtectionRuleBypassForcePushAllowancesArgs, context, info) => {
    const { users, teams, apps } = actorsOf(rule.protection.settings) ?? { users: [], teams: [], apps: [] }
    const { owner } = rule.repository
    const actors: [name: string, actor: Typed<string>][] = [
      ...users.map((login): [string, Typed<string>] => [`user ${login}`, userSource(login)]),
      ...teams.map((slug): [string, Typed<string>] => [`team ${slug}`, teamSource(context, owner, slug)]),
      ...apps.map((slug): [string, Typed<string>] => [`app ${slug}`, appSource(slug)])
    ]
    const all = actors.map(([name, actor]): AllowanceSource => ({ __typename: type, rule, actor, name }))
    return connect(all, args, info)
  }
}

function appOf(slug: string | undefined): AppSource | null {
  return slug === undefined ? null : appSource(slug)
}
