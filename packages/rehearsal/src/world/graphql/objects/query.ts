import type { Query, QueryNodeArgs, QueryNodesArgs, QueryRepositoryArgs } from '@octokit/graphql-schema'
import { timestamp } from '../../commit-object.ts'
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
    const { reset, ...left } = budgetOf(state, caller)
    return { ...left, cost: 1, nodeCount: 0, resetAt: timestamp(reset * 1000) }
  }
} satisfies Fields<Query, undefined>

/** The fields of RateLimit. */
export const rateLimitFields = plain('cost', 'limit', 'nodeCount', 'remaining', 'resetAt', 'used')
