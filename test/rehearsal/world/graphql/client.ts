import type { Fixture } from '../fixture.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever comes back
export type Json = any

/** Sends a query with plain HTTP, as any client may. */
export async function ask(
  fixture: Fixture,
  query: string,
  variables: object = {},
  token = fixture.token
): Promise<Json> {
  const response = await fetch(fixture.world.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}`, 'user-agent': 'test' },
    body: JSON.stringify({ query, variables })
  })
  return response.json()
}

/** The data of a query that must not fail. */
export async function data(fixture: Fixture, query: string, variables: object = {}, token?: string): Promise<Json> {
  const answer = await ask(fixture, query, variables, token)
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

/** The first error of a query that must fail. */
export async function mistake(fixture: Fixture, query: string, variables: object = {}, token?: string): Promise<Json> {
  const { errors } = await ask(fixture, query, variables, token)
  return errors?.[0]
}
