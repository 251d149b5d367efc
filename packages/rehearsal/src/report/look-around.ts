import { dirname, join } from 'node:path'
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
  /** The Unix socket of the world, where it has one: GitHub's command line gets into the world by it alone. */
  readonly socket?: string
}

/** The address of a world, with a token of the person who owns everything in it. */
export function addressOf({ url, apiUrl, graphqlUrl, socket, state }: World, login: string, token: string): Address {
  const repositories = [...state.repositories.byName.values()].map(({ fullName }) => fullName)
  const cloneUrls = repositories.map((name) => `${url}/${name}.git`)
  return { url, apiUrl, graphqlUrl, token, login, repositories, cloneUrls, ...(socket !== undefined && { socket }) }
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

/**
 * What to set so that GitHub's command line, in a clone, talks to a world: it knows hosts without ports and speaks TLS to
 * them, but by a Unix socket plain HTTP (https://github.com/cli/go-gh, pkg/api/http_client.go). The first is a setting
 * that has no variable; a folder of its own for it leaves alone what a person has set.
 */
export function pointGh({ url, token, socket }: Address): string[] {
  if (socket === undefined) return []
  const folder = join(dirname(socket), 'gh')
  return [
    `mkdir -p ${folder} && echo "http_unix_socket: ${socket}" > ${folder}/config.yml`,
    `export GH_CONFIG_DIR=${folder} GH_HOST=${new URL(url).hostname} GH_ENTERPRISE_TOKEN=${token}`,
    'gh release list'
  ]
}
