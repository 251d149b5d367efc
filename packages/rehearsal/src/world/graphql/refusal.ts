import type { Reason, Refusal } from '../refusal.ts'
import { refusalText } from '../rest/refused-update.ts'
import { loginOf } from '../tokens.ts'
import type { RefusedUpdate } from '../update-refs.ts'
import type { Context } from './fields.ts'

/** GitHub's kinds of errors of a field, as they stand in `type`. */
export type RefusalType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'BRANCH_PROTECTION_RULE_VIOLATION'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'INVALID_CURSOR_ARGUMENTS'

/** Why a field has no value, in GitHub's form: a type beside the message. */
export class FieldRefusal extends Error {
  readonly type: RefusalType
  readonly extensions: Readonly<Record<string, unknown>> | undefined

  constructor(type: RefusalType, message: string, extensions?: Readonly<Record<string, unknown>>) {
    super(message)
    this.type = type
    this.extensions = extensions
  }
}

/** The refusal of what does not exist, or what the caller may not know about. */
export function notFound(message: string): FieldRefusal {
  return new FieldRefusal('NOT_FOUND', message)
}

/** The refusal of what the rules of the subject forbid. */
export function unprocessable(message: string): FieldRefusal {
  return new FieldRefusal('UNPROCESSABLE', message)
}

/**
 * The refusal for want of a permission. Apps and fine-grained tokens read that the resource is not accessible, with
 * `saml_failure` (https://github.com/fpicalausa/remove-stale-branches/issues/49); to a person GitHub names the mutation:
 * "GraphQL: kriscendobot does not have the correct permissions to execute `UpdatePullRequest`", as `gh pr edit` shows.
 */
export function forbidden({ caller }: Context, field: string): FieldRefusal {
  const kind = caller.kind === 'token' ? (caller.grant.kind ?? 'user') : 'user'
  if (kind === 'user') {
    const operation = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
    const message = `${loginOf(caller)} does not have the correct permissions to execute \`${operation}\``
    return new FieldRefusal('FORBIDDEN', message)
  }
  const whose = kind === 'fine-grained' ? 'personal access token' : 'integration'
  return new FieldRefusal('FORBIDDEN', `Resource not accessible by ${whose}`, { saml_failure: false })
}

const types = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' } as const

/** A change that REST refuses too: GraphQL says the reasons in one message, as `gh pr create` shows them. */
export function fromChange({ status, message, reasons = [] }: Refusal): FieldRefusal {
  const type = status === 403 || status === 404 ? types[status] : 'UNPROCESSABLE'
  return new FieldRefusal(type, reasons.length === 0 ? message : reasons.map(sayReason).join(', '))
}

function sayReason(reason: Reason): string {
  return typeof reason === 'string' ? reason : (reason.message ?? `${reason.field ?? reason.resource} ${reason.code}`)
}

/**
 * An update of refs that the rules of the repository forbid. A protected branch has a type of its own, which clients
 * look at; rulesets have another one: https://github.com/Thinkmill/keystatic/issues/1598 .
 */
export function fromRules(update: RefusedUpdate): FieldRefusal {
  const isRuleset = update.rejections.some(({ lines }) => lines.some((line) => line.includes('GH013')))
  return new FieldRefusal(isRuleset ? 'UNPROCESSABLE' : 'BRANCH_PROTECTION_RULE_VIOLATION', refusalText(update))
}

/**
 * What git says of a ref that has moved between the look at it and the update, in the words of GitHub that clients of
 * createCommitOnBranch look for: `Ref refs/heads/main is at SHA but expected SHA`.
 */
export function fromRace({ message }: Error): FieldRefusal | undefined {
  const moved = /cannot lock ref '(.+)': is at ([0-9a-f]{40}) but expected ([0-9a-f]{40})/.exec(message)
  if (moved !== null) return unprocessable(`Ref ${moved[1]} is at ${moved[2]} but expected ${moved[3]}`)
  const [, made] = /cannot lock ref '(.+)': reference already exists/.exec(message) ?? []
  if (made !== undefined) return unprocessable(`A ref named "${made}" already exists in the repository.`)
  const [, gone] = /cannot lock ref '(.+?)': unable to resolve reference/.exec(message) ?? []
  if (gone !== undefined) return unprocessable(`A ref named "${gone}" does not exist in the repository.`)
  // One of the two would be a folder of the other: `refs/slipway/freeze/release` and `refs/slipway/freeze/release/1.x`.
  const [, beside] = /cannot lock ref '(.+?)': '.+' exists; cannot create/.exec(message) ?? []
  return beside === undefined ? undefined : unprocessable(`Reference update failed: ${beside}`)
}
