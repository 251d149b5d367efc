import type { Bot, Organization, User } from '@octokit/graphql-schema'
import { accountId, accountOf } from '../../accounts/accounts.ts'
import { nodeId } from '../../rest/node-id.ts'
import { type Context, type Field, plain, type Typed } from '../fields.ts'

/** An account. */
export interface ActorSource extends Typed<'User' | 'Bot' | 'Organization'> {
  /** As GraphQL shows it. */
  readonly login: string
  /** As the REST API shows it, and the world knows it. */
  readonly account: string
}

type Shared = Exclude<keyof User & keyof Bot & keyof Organization, '__typename'>

/** The fields that all kinds of accounts have. */
export const accountFields = {
  ...plain('login'),
  id: ({ account }, _, { state }) => nodeId(accountOf(state, account).type, String(accountId(account))),
  databaseId: ({ account }) => accountId(account),
  url: ({ account }, _, { state }) => `${state.url}/${encodeURIComponent(account)}`,
  resourcePath: ({ account }) => `/${account}`,
  avatarUrl: ({ account }, _, { state }) => `${state.url}/avatars/u/${accountId(account)}`
} satisfies { readonly [Name in Shared]?: Field<ActorSource> }

/** People have a name and an address beside the login, or none that they show. */
export const userFields = {
  ...accountFields,
  name: ({ account }, _, { state }) => accountOf(state, account).name,
  email: ({ account }, _, { state }) => accountOf(state, account).email ?? ''
} satisfies { readonly [Name in keyof User]?: Field<ActorSource> }

/** A person by the login, or a bot where GitHub shows it as a person: as the viewer, or as the author of a commit. */
export function userSource(account: string): ActorSource {
  return { __typename: 'User', login: account, account }
}

/** Who did something, or owns a repository. A bot has no suffix here: `dependabot` for what is `dependabot[bot]` in REST. */
export function actorSource({ state }: Context, account: string): ActorSource {
  const { type, login } = accountOf(state, account)
  return { __typename: type, login: type === 'Bot' ? login.replace(/\[bot\]$/, '') : login, account: login }
}
