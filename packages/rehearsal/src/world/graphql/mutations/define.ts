import { has } from '../../permissions/judge.ts'
import type { Permissions } from '../../permissions/permission.ts'
import type { Repository } from '../../repositories.ts'
import { settingsOf } from '../../repository-settings.ts'
import { loginOf } from '../../tokens.ts'
import type { Author } from '../../update-refs.ts'
import type { Context, Field } from '../fields.ts'
import { type ActorSource, actorSource } from '../objects/actor.ts'
import { FieldRefusal, forbidden } from '../refusal.ts'

/** What a mutation has at hand beside its input. */
export interface MutationContext extends Context {
  /** Such as `createRef`. */
  readonly mutation: string
  /** Whom the changes are attributed to, and how they came in: `GraphQL createRef`. */
  readonly author: Author
  /** The caller, as payloads show who did something. */
  readonly actor: ActorSource
}

type Mutate<Input, Payload> = (input: Input, context: MutationContext) => Promise<Payload>

/** Makes a field of a mutation: its input is handed over, and the client's own mark goes back with what it gives. */
export function mutation<Input extends { clientMutationId?: string | null }, Payload extends object>(
  mutate: Mutate<Input, Payload>
): Field<undefined> {
  return async (_: undefined, { input }: { input: Input }, context, info) => {
    const author = { state: context.state, caller: context.caller, via: `GraphQL ${info.fieldName}` }
    const actor = actorSource(context, loginOf(context.caller))
    const payload = await mutate(input, { ...context, mutation: info.fieldName, author, actor })
    return { ...payload, clientMutationId: input.clientMutationId ?? null }
  }
}

/** Throws GitHub's refusal unless the caller has one of these sets of permissions on a repository. */
export function demand(context: MutationContext, repository: Repository, ...sets: readonly Permissions[]): void {
  if (!has(repository, context.caller, ...sets)) throw forbidden(context, context.mutation)
  refuseArchived(repository)
}

/**
 * The same for what whoever reads a repository may also do there with a person's token: open pull requests and comment
 * (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
export function demandVoice(context: MutationContext, repository: Repository, ...sets: readonly Permissions[]): void {
  const { caller } = context
  const isPersonal = caller.kind === 'token' && (caller.grant.kind ?? 'user') === 'user'
  if (isPersonal && caller.grant.permissions === 'all') refuseArchived(repository)
  else demand(context, repository, ...sets)
}

/** In the words that `gh issue close` shows, without a full stop. */
function refuseArchived(repository: Repository): void {
  if (!settingsOf(repository).archived) return
  throw new FieldRefusal('FORBIDDEN', 'Repository was archived so is read-only')
}
