/** One entry of `errors` in GitHub's answers 422. */
export type FieldError =
  | { readonly resource: string; readonly code: string; readonly field?: string; readonly message?: string }
  | string

/** An answer that is not what the caller asked for, in the form of GitHub's error bodies. */
export class RestError extends Error {
  readonly status: number
  readonly documentation: string | undefined
  readonly errors: readonly FieldError[] | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly metadata: object | undefined

  constructor(
    status: number,
    message: string,
    more: {
      readonly documentation?: string
      readonly errors?: readonly FieldError[]
      readonly headers?: Readonly<Record<string, string>>
      /** Stands in a few bodies, see `refusalOf`. */
      readonly metadata?: object | undefined
    } = {}
  ) {
    super(message)
    this.status = status
    this.documentation = more.documentation
    this.errors = more.errors
    this.headers = more.headers ?? {}
    this.metadata = more.metadata
  }
}

/** The root of GitHub's REST documentation, to which `documentation_url` points. */
export const documentationRoot = 'https://docs.github.com/rest'

/** GitHub's error body: the status stands in it as text. */
export function errorBody(error: RestError, documentation: string): object {
  return {
    message: error.message,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    ...(error.metadata === undefined ? {} : { metadata: error.metadata }),
    documentation_url: error.documentation ?? `${documentationRoot}${documentation}`,
    status: String(error.status)
  }
}

/** The answer for what does not exist or what the caller may not know about. */
export function notFound(): RestError {
  return new RestError(404, 'Not Found')
}

/** What was found, or the same answer where nothing was. */
export function orNotFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw notFound()
  return found
}

/** The answer for a body that says something impossible: `Validation Failed`, with what is wrong in which field. */
export function invalid(...errors: FieldError[]): RestError {
  return new RestError(422, 'Validation Failed', { errors })
}
