import { issueToken, type TokenKind, type Tokens } from '#rehearsal/world/tokens'
import type { World } from '#rehearsal/world/world'

type Caller = Parameters<typeof import('#rehearsal/world/permissions/judge').judgeElsewhere>[1]
type Permissions = Readonly<Record<string, 'read' | 'write'>>

/** A caller with a token of a kind for every repository of a world that does not exist. */
export function callerWith(kind: TokenKind, permissions: Permissions | 'all', login = 'ada'): Caller {
  const tokens: Tokens = new Map()
  const token = issueToken(tokens, { kind, login, repositories: 'all', permissions })
  const grant = tokens.get(token)
  if (grant === undefined) throw new Error('the token was not issued')
  return { kind: 'token', grant, token }
}

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly message: string | undefined
  readonly headers: Headers
}

/** Makes a call whose placeholders have values of no meaning, with an empty body where one is sent. */
export async function call(world: World, method: string, path: string, token?: string): Promise<Answer> {
  const response = await fetch(`${world.apiUrl}${path}`, {
    method,
    headers: { 'user-agent': 'test', ...(token !== undefined && { authorization: `bearer ${token}` }) },
    ...(method === 'GET' ? {} : { body: '{}' })
  })
  const text = await response.text()
  const message = text.startsWith('{') ? (JSON.parse(text) as { message?: string }).message : undefined
  return { status: response.status, message, headers: response.headers }
}

/** The address of an operation on a repository: numbers and names of nothing in the other placeholders. */
export function addressOf(path: string, fullName: string): string {
  const named = path.replace('{owner}/{repo}', fullName)
  return named.replace(/\{(\w+)\}/g, (_, name: string) => (/id$|number$/.test(name) ? '424242' : 'nothing'))
}
