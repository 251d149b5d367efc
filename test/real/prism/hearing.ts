import { Octokit } from '@octokit/core'

/** A breach of the description, as Prism tells it in the header `sl-violations`. */
interface Violation {
  readonly location: readonly (string | number)[]
  readonly severity: string
  readonly message: string
}

/** A client whose calls are judged. */
export interface Hearing {
  readonly octokit: Octokit
  /** What Prism has found since the last time: one line each, with the call. */
  verdict(): string[]
  /** The calls so far. */
  readonly calls: readonly string[]
}

/**
 * Prism's own answer: a strict judge gives it in place of what breaks the description, or is not in it. Octokit leaves
 * its type of content, application/problem+json, as the bytes that came.
 */
function refusalIn(body: unknown): string | undefined {
  const text = body instanceof ArrayBuffer ? Buffer.from(body).toString() : ''
  return text.includes('https://stoplight.io/prism/errors') ? text : undefined
}

/** A client of the API at `url`, by way of Prism. */
export function hear(url: string, token: string): Hearing {
  const calls: string[] = []
  let found: string[] = []
  const octokit = new Octokit({ baseUrl: url, auth: token, log: { debug() {}, info() {}, warn() {}, error() {} } })
  const note = (call: string, status: number, header: unknown): void => {
    calls.push(call)
    if (typeof header !== 'string') return
    for (const { location, severity, message } of JSON.parse(header) as Violation[])
      found.push(`${call} ${status}: ${location.join('.')} (${severity}) ${message}`)
  }
  octokit.hook.after('request', (response, options) =>
    note(`${options.method} ${options.url}`, response.status, response.headers['sl-violations'])
  )
  octokit.hook.error('request', (error, options) => {
    const { response } = error as { response?: { status: number; headers: Record<string, unknown>; data: unknown } }
    if (response === undefined) throw error
    const call = `${options.method} ${options.url}`
    note(call, response.status, response.headers['sl-violations'])
    const refusal = refusalIn(response.data)
    if (refusal !== undefined) found.push(`${call} was refused: ${refusal}`)
    throw error
  })
  return {
    octokit,
    calls,
    verdict() {
      const all = found
      found = []
      return all
    }
  }
}
