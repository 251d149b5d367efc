import type { World } from '../world/world.ts'

/** How a client gets into a world: the same names as the runner's variables, in camel case. */
export interface Address {
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly token: string
  readonly login: string
  readonly repositories: readonly string[]
  readonly cloneUrls: readonly string[]
}

/** The address of a world, with a token of the person who owns everything in it. */
export function addressOf({ url, apiUrl, graphqlUrl, state }: World, login: string, token: string): Address {
  const repositories = [...state.repositories.byName.values()].map(({ fullName }) => fullName)
  const cloneUrls = repositories.map((name) => `${url}/${name}.git`)
  return { url, apiUrl, graphqlUrl, token, login, repositories, cloneUrls }
}

/** How to look around in a world from another terminal, with `more` between what can be cloned and what can be asked. */
export function lookAround({ url, apiUrl, token, repositories }: Address, more: readonly string[] = []): string[] {
  const [name = ''] = repositories
  return [
    `  server  ${url}`,
    `  REST    ${apiUrl}`,
    `  token   ${token}`,
    '',
    `  git clone ${url.replace('//', `//x-access-token:${token}@`)}/${name}.git`,
    ...more.map((line) => `  ${line}`),
    `  curl -H "authorization: bearer ${token}" ${apiUrl}/repos/${name}/releases`,
    `  curl ${apiUrl}/repos/${name}/tags`,
    ''
  ]
}
