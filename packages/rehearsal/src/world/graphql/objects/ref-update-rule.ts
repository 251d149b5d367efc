import type { Ref, RefUpdateRule } from '@octokit/graphql-schema'
import { has } from '../../permissions/judge.ts'
import { ruleActor } from '../../rules/actor.ts'
import { isNamed } from '../../rules/protection/evaluate-protection.ts'
import { protectionOf } from '../../rules/protection/protection.ts'
import type { Context, Fields } from '../fields.ts'
import { plain } from '../fields.ts'
import type { RefSource } from './sources.ts'

/** What a branch protection lets everybody know who may read the repository, and what of it is about the viewer. */
export const updateRuleOfRef = {
  refUpdateRule: ({ repository, ref }, _, context): RefUpdateRule | null => {
    const found = ref.startsWith('refs/heads/') ? protectionOf(repository, ref.slice(11)) : undefined
    if (found === undefined) return null
    const { pattern, settings } = found
    return {
      pattern,
      allowsDeletions: settings.allowDeletions,
      allowsForcePushes: settings.allowForcePushes,
      blocksCreations: settings.blockCreations,
      requiredApprovingReviewCount: settings.reviews?.approvals ?? null,
      requiredStatusCheckContexts: settings.checks?.checks.map(({ context: name }) => name) ?? [],
      requiresCodeOwnerReviews: settings.reviews?.codeOwners ?? false,
      requiresConversationResolution: settings.conversationResolution,
      requiresLinearHistory: settings.linearHistory,
      requiresSignatures: settings.requiredSignatures,
      ...aboutViewer({ repository, settings }, context)
    }
  }
} satisfies Fields<Ref, RefSource>

/** The fields of RefUpdateRule. */
export const refUpdateRuleFields = plain(
  ...(['pattern', 'allowsDeletions', 'allowsForcePushes', 'blocksCreations'] as const),
  ...(['requiredApprovingReviewCount', 'requiredStatusCheckContexts', 'requiresCodeOwnerReviews'] as const),
  ...(['requiresConversationResolution', 'requiresLinearHistory', 'requiresSignatures'] as const),
  ...(['viewerAllowedToDismissReviews', 'viewerCanPush'] as const)
)

function aboutViewer(
  {
    repository,
    settings
  }: Pick<RefSource, 'repository'> & Pick<NonNullable<ReturnType<typeof protectionOf>>, 'settings'>,
  { state, caller }: Context
) {
  const actor = ruleActor(state, repository, caller)
  const mayWrite = has(repository, caller, { contents: 'write' })
  const isAmong = (actors: typeof settings.restrictions) => actors === undefined || isNamed(actor, actors)
  return {
    viewerCanPush: mayWrite && isAmong(settings.restrictions) && !settings.lockBranch,
    viewerAllowedToDismissReviews: mayWrite && isAmong(settings.reviews?.dismissal)
  }
}
