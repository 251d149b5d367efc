import type { GraphQLError, SourceLocation } from 'graphql'
import { RefusedWorkflowChange } from '../permissions/workflow-changes.ts'
import { Refusal } from '../refusal.ts'
import { RefusedUpdate } from '../update-refs.ts'
import { FieldRefusal, fromChange, fromRace, fromRules } from './refusal.ts'
import { Unknown } from './refuse-unknown.ts'

/** An entry of `errors`, with the members in GitHub's order. */
export interface ErrorShape {
  readonly type?: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
  readonly locations?: readonly SourceLocation[]
  readonly message: string
}

/**
 * An error of a field in GitHub's form. One that the world did not mean to give is its own mistake; it is thrown, for
 * whoever relies on a wrong answer must fail.
 */
export function formatError(error: GraphQLError): ErrorShape {
  const { path = [], locations = [], originalError: cause } = error
  if (cause instanceof Unknown) return { path, locations, message: cause.message }
  const { type, extensions, message } = refusalOf(cause) ?? fail(error)
  return { type, path, ...(extensions && { extensions }), locations, message }
}

function refusalOf(cause: Error | undefined): FieldRefusal | undefined {
  if (cause instanceof Refusal) return fromChange(cause)
  if (cause instanceof RefusedUpdate) return fromRules(cause)
  if (cause instanceof RefusedWorkflowChange) return new FieldRefusal('FORBIDDEN', notAccessible(cause))
  return cause instanceof FieldRefusal ? cause : cause && fromRace(cause)
}

function notAccessible({ message }: RefusedWorkflowChange): string {
  const whose = message.includes('Personal Access Token') ? 'personal access token' : 'integration'
  return `Resource not accessible by ${whose}`
}

function fail(error: GraphQLError): never {
  throw error.originalError ?? error
}
