import type { GitActor } from '@octokit/graphql-schema'
import type { Signature } from '../../commit-object.ts'
import { loginOfAddress } from '../../git-objects/account-address.ts'
import type { Context, Fields } from '../fields.ts'
import { plain, type Typed } from '../fields.ts'
import { type ActorSource, userSource } from './actor.ts'

/** Whom a commit or a tag names, and the account that the address belongs to. */
export interface GitActorSource extends Typed<'GitActor'> {
  readonly name: string
  readonly email: string
  readonly date: string
  readonly user: ActorSource | null
}

/** The fields of GitActor. */
export const gitActorFields = { ...plain('name', 'email', 'date', 'user') } satisfies Fields<GitActor, GitActorSource>

/** The author, committer or tagger of an object. */
export function gitActor({ state }: Context, { name, email, date }: Signature): GitActorSource {
  const login = loginOfAddress(state, email)
  return { __typename: 'GitActor', name, email, date, user: login === undefined ? null : userSource(login) }
}
