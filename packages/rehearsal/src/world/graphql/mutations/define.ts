import { loginOf } from '../../tokens.ts'
import type { Author } from '../../update-refs.ts'
import type { Context, Field } from '../fields.ts'
import { type ActorSource, actorSource } from '../objects/actor.ts'

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
