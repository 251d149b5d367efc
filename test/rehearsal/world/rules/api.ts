import type { Fixture } from '../fixture.ts'

/** An answer: the body is parsed, `{}` when there is none. */
export interface ApiAnswer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly body: any
}

/** Calls the API with a body, as an administrator unless another token is given. */
export type ApiCall = (method: string, path: string, body?: unknown) => Promise<ApiAnswer>

/** A way to call the API of a fixture's world. */
export function apiOf({ world }: Fixture, token?: string): ApiCall {
  const admin = token ?? world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
  return async (method, path, body) => {
    const headers = { authorization: `bearer ${admin}`, 'user-agent': 'test', 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${world.apiUrl}${path}`, { method, headers, ...sent })
    const text = await response.text()
    if (text.startsWith('the world')) throw new Error(text)
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
  }
}
