import type { Query, QueryOrganizationArgs, QueryRepositoryOwnerArgs, QueryUserArgs } from '@octokit/graphql-schema'
import { findAccount } from '../../accounts/accounts.ts'
import type { Fields } from '../fields.ts'
import { notFound } from '../refusal.ts'
import { actorSource } from './actor.ts'

/** People and organizations by their logins. */
export const accountsOfQuery = {
  user: (_, { login }: QueryUserArgs, context) => {
    const found = findAccount(context.state, login)
    if (found?.type === 'User') return actorSource(context, found.login)
    throw notFound(`Could not resolve to a User with the login of '${login}'.`)
  },
  organization: (_, { login }: QueryOrganizationArgs, context) => {
    const found = findAccount(context.state, login)
    if (found?.type === 'Organization') return actorSource(context, found.login)
    throw notFound(`Could not resolve to an Organization with the login of '${login}'.`)
  },
  repositoryOwner: (_, { login }: QueryRepositoryOwnerArgs, context) => {
    const found = findAccount(context.state, login)
    return found === undefined || found.type === 'Bot' ? null : actorSource(context, found.login)
  }
} satisfies Fields<Query, undefined>
