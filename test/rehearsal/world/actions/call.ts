import type { Fixture } from '../fixture.ts'

/** An answer of the world; the body is read as the test expects it. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what is in it is what the tests look at
  readonly body: any
}

/** Calls operations on acme/harbor. */
export function caller({ world, token }: Fixture): (method: string, path: string, body?: unknown) => Promise<Answer> {
  return async (method, path, body) => {
    const response = await fetch(`${world.apiUrl}/repos/acme/harbor${path}`, {
      method,
      headers: { authorization: `bearer ${token}`, 'user-agent': 'test' },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
}
