import type { Query, QueryNodeArgs, QueryNodesArgs, QueryRepositoryArgs } from '@octokit/graphql-schema'
import { loginOf } from '../../tokens.ts'
import { type Fields, plain } from '../fields.ts'
import { budgetOf } from '../rate-limit.ts'
import { userSource } from './actor.ts'
import { requireNode } from './find-node.ts'
import { repositorySource, requireRepository } from './repository-source.ts'

/** Where a query begins. */
export const queryFields = {
  repository: (_, { owner, name }: QueryRepositoryArgs, context) =>
    repositorySource(requireRepository(context, owner, name)),
  viewer: (_, __, { caller }) => userSource(loginOf(caller)),
  node: (_, { id }: QueryNodeArgs, context) => requireNode(context, id),
  nodes: (_, { ids }: QueryNodesArgs, context) => ids.map((id) => requireNode(context, id)),
  rateLimit: (_, __, { state, caller }) => {
    const { limit, used, reset } = budgetOf(state, caller)
    const left = { limit, used: used + 1, remaining: Math.max(0, limit - used - 1) }
    return { ...left, cost: 1, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString().replace('.000Z', 'Z') }
  }
} satisfies Fields<Query, undefined>

/** The fields of RateLimit. */
export const rateLimitFields = plain('cost', 'limit', 'nodeCount', 'remaining', 'resetAt', 'used')
