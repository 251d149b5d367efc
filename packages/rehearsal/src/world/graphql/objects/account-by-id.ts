import { accountId, accountsOf } from '../../accounts/accounts.ts'
import type { WorldState } from '../../state.ts'
import { readNodeId } from '../node-id.ts'

/** The login of the account with a node id, among those that the world was told of or that act in it. */
export function loginById(state: WorldState, id: string): string | undefined {
  const { kind, parts } = readNodeId(id) ?? {}
  if (kind !== 'User' && kind !== 'Bot' && kind !== 'Organization') return undefined
  const known = [...accountsOf(state).values()].map(({ login }) => login)
  const acting = [...state.tokens.values()].map(({ login }) => login)
  const owners = [...state.repositories.byName.values()].map(({ owner }) => owner)
  return [...known, ...acting, ...owners].find((login) => String(accountId(login)) === parts?.[0])
}
