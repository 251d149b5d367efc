/** One reason in the form of the entries of `errors` in GitHub's answers. */
export type Reason =
  | string
  | { readonly resource: string; readonly code: string; readonly field?: string; readonly message?: string }

/**
 * Thrown when a change is one that GitHub does not make. Whatever interface the change came by says so in its own way:
 * REST by the status and the reasons, GraphQL by the message.
 */
export class Refusal extends Error {
  readonly status: 403 | 404 | 405 | 409 | 410 | 422
  readonly reasons: readonly Reason[] | undefined

  constructor(status: Refusal['status'], message: string, reasons?: readonly Reason[]) {
    super(message)
    this.status = status
    this.reasons = reasons
  }
}

/** The refusal of a change that says something impossible. */
export function invalidChange(...reasons: Reason[]): Refusal {
  return new Refusal(422, 'Validation Failed', reasons)
}
