/** What a call that did not succeed was told, whatever the client threw. */
export interface Answer {
  /** 0 when the server said nothing: the connection broke, the time was over. 200 for a refusal by GraphQL. */
  readonly status: number
  readonly message: string
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** GraphQL's kind of refusal, such as `FORBIDDEN` or `UNPROCESSABLE`; empty for REST. */
  readonly type: string
}

interface Thrown {
  readonly name?: string
  readonly message?: string
  readonly status?: number
  readonly headers?: Answer['headers']
  readonly response?: { readonly headers?: Answer['headers']; readonly data?: { readonly message?: unknown } }
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
}

/** What Octokit throws for a refusal, and for a time that is over. */
const named = ['HttpError', 'AbortError', 'TimeoutError']

/**
 * Reads what Octokit throws; whatever else was thrown it throws again, for that is no answer. Its `RequestError` has a response when the server answered (status 500 stands for none,
 * https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts), its `GraphqlResponseError` a list of errors.
 */
export function readAnswer(thrown: unknown): Answer {
  const { name = '', message = '', status = 0, headers = {}, response, errors } = (thrown ?? {}) as Thrown
  if (name === 'GraphqlResponseError') {
    const said = (errors ?? []).map((error) => error.message ?? '').join('\n')
    return { status: 200, message: said, headers, type: errors?.[0]?.type ?? '' }
  }
  if (!named.includes(name)) throw thrown
  if (response === undefined) return { status: 0, message, headers: {}, type: '' }
  const text = response.data?.message
  return { status, message: typeof text === 'string' ? text : message, headers: response.headers ?? {}, type: '' }
}

/** Whether a write may have been done all the same: nobody answered, or the server lost its way. */
export function isAmbiguous({ status, message, type }: Answer): boolean {
  // GraphQL says so when it gave up on the way: https://github.com/octokit/plugin-retry.js/pull/459
  return status === 0 || status === 408 || status >= 500 || (type === '' && message.startsWith('Something went wrong'))
}

/** Whether GitHub asks to come back later: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function isRateLimited({ status, message, headers, type }: Answer): boolean {
  if (type === 'RATE_LIMITED' || /secondary rate limit|API rate limit exceeded|abuse detection/i.test(message))
    return true
  if (status === 429) return true
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
}
