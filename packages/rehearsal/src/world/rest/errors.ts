/** An answer that is not what the caller asked for, in the form of GitHub's error bodies. */
export class RestError extends Error {
  readonly status: number
  readonly documentation: string | undefined

  constructor(status: number, message: string, documentation?: string) {
    super(message)
    this.status = status
    this.documentation = documentation
  }
}

/** The root of GitHub's REST documentation, to which `documentation_url` points. */
export const documentationRoot = 'https://docs.github.com/rest'

/** GitHub's error body: the status stands in it as text. */
export function errorBody(error: RestError, documentation: string): object {
  return {
    message: error.message,
    documentation_url: error.documentation ?? `${documentationRoot}${documentation}`,
    status: String(error.status)
  }
}

/** The answer for what does not exist or what the caller may not know about. */
export function notFound(): RestError {
  return new RestError(404, 'Not Found')
}
