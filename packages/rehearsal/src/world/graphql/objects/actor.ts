import type { Bot, Organization, User } from '@octokit/graphql-schema'
import { accountId } from '../../git-objects/account-address.ts'
import { nodeId } from '../../rest/node-id.ts'
import { type Field, plain, type Typed } from '../fields.ts'

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
  id: ({ account }) => nodeId('User', String(accountId(account))),
  databaseId: ({ account }) => accountId(account),
  url: ({ account }, _, { state }) => `${state.url}/${encodeURIComponent(account)}`,
  resourcePath: ({ account }) => `/${account}`,
  avatarUrl: ({ account }, _, { state }) => `${state.url}/avatars/u/${accountId(account)}`
} satisfies { readonly [Name in Shared]?: Field<ActorSource> }

/** People have a name beside the login; those of the world have set none. */
export const userFields = { ...accountFields, name: () => null }

/** A person by the login, or a bot where GitHub shows it as a person: as the viewer, or as the author of a commit. */
export function userSource(account: string): ActorSource {
  return { __typename: 'User', login: account, account }
}

/** Who did something. An actor that is a bot has no suffix: `dependabot` for what is `dependabot[bot]` in REST. */
export function actorSource(account: string): ActorSource {
  if (!account.endsWith('[bot]')) return userSource(account)
  return { __typename: 'Bot', login: account.slice(0, -'[bot]'.length), account }
}

/** The owner of a repository: an organization, as the REST API says too. */
export function ownerSource(account: string): ActorSource {
  return { __typename: 'Organization', login: account, account }
}
