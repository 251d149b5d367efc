import type {
  CreateBranchProtectionRuleInput,
  DeleteBranchProtectionRuleInput,
  UpdateBranchProtectionRuleInput
} from '@octokit/graphql-schema'
import { createProtection, deleteProtection, updateProtection } from '../../rules/protection/change-protection.ts'
import { noDemands, protectionsOf } from '../../rules/protection/protection.ts'
import { type ProtectionSource, protectionSource } from '../objects/branch-protection-rule.ts'
import { requireNode } from '../objects/find-node.ts'
import type { RepositorySource } from '../objects/sources.ts'
import { unprocessable } from '../refusal.ts'
import { mutation } from './define.ts'
import { demand } from './demand.ts'
import { readSettings } from './protection-settings.ts'

const administration = { administration: 'write' } as const

/** The mutations of branch protections: what the input does not name stays as it is. */
export const protectionMutations = {
  createBranchProtectionRule: mutation(async (input: CreateBranchProtectionRuleInput, context) => {
    const { repository } = await requireNode<RepositorySource>(context, input.repositoryId, 'Repository')
    demand(context, repository, administration)
    // https://github.com/integrations/terraform-provider-github/issues/1699
    if (protectionsOf(repository).some(({ pattern }) => pattern === input.pattern)) {
      throw unprocessable(`Name already protected: ${input.pattern}`)
    }
    const settings = { ...noDemands, ...(await readSettings(context, input, noDemands)) }
    const protection = await createProtection(context.author, repository, { pattern: input.pattern, settings })
    return { branchProtectionRule: protectionSource(repository, protection) }
  }),

  updateBranchProtectionRule: mutation(async (input: UpdateBranchProtectionRuleInput, context) => {
    const source = await requireNode<ProtectionSource>(context, input.branchProtectionRuleId, 'BranchProtectionRule')
    const { repository, protection } = source
    demand(context, repository, administration)
    const settings = await readSettings(context, input, protection.settings)
    const pattern = input.pattern == null ? {} : { pattern: input.pattern }
    await updateProtection(context.author, repository, protection, { ...settings, ...pattern })
    return { branchProtectionRule: source }
  }),

  deleteBranchProtectionRule: mutation(async (input: DeleteBranchProtectionRuleInput, context) => {
    const source = await requireNode<ProtectionSource>(context, input.branchProtectionRuleId, 'BranchProtectionRule')
    demand(context, source.repository, administration)
    await deleteProtection(context.author, source.repository, source.protection)
    return {}
  })
}
