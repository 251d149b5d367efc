import { accountId, accountsOf } from '../accounts/accounts.ts'
import type { WorldState } from '../state.ts'
import { webFlow } from './web-flow.ts'

/**
 * The name and the address under which GitHub commits for an account: `ID+LOGIN@users.noreply.github.com`, see
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference.
 */
export function identityOf(login: string): { readonly name: string; readonly email: string } {
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com` }
}

/** The account that an address of a commit belongs to; undefined when it is nobody's. */
export function loginOfAddress(state: WorldState, email: string): string | undefined {
  if (email === webFlow.email) return 'web-flow'
  const noreply = /^(?:\d+\+)?([A-Za-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email)
  if (noreply !== null) return noreply[1]
  const accounts = [...accountsOf(state).values()]
  return accounts.find((account) => account.email?.toLowerCase() === email.toLowerCase())?.login
}
