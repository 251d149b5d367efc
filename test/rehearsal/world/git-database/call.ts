import { expect } from '@jest/globals'
import type { Fixture } from '../fixture.ts'

/** What a call answered: the body as JSON, or as text when it is none. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes are looked into
  readonly body: any
}

/** Calls the API of the fixture's world about acme/harbor (or, for a path with a slash before it, about anything). */
export async function call(
  { world, token }: Pick<Fixture, 'world' | 'token'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {}
): Promise<Answer> {
  const url = `${world.apiUrl}${path.startsWith('/') ? path : `/repos/acme/harbor/${path}`}`
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { authorization: `bearer ${token}`, 'user-agent': 'test', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text }
}

/** What GitHub's body of an error is. */
export function refusal(status: number, message: string) {
  return { message, status: String(status), documentation_url: expect.stringContaining('https://docs.github.com/') }
}
