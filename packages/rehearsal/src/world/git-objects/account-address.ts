import { numberOf } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { webFlow } from './web-flow.ts'

/** The id of an account; that of the job token is GitHub's, for people write its address into their workflows. */
export function accountId(login: string): number {
  return login === 'github-actions[bot]' ? 41898282 : numberOf(`user ${login.toLowerCase()}`)
}

/**
 * The name and the address under which GitHub commits for an account: `ID+LOGIN@users.noreply.github.com`, see
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference.
 */
export function identityOf(login: string): { readonly name: string; readonly email: string } {
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com` }
}

const claimed = new WeakMap<WorldState, Map<string, string>>()

/** Lets an address belong to an account, so that what it committed is shown as the account's. */
export function claimAddress(state: WorldState, login: string, email: string): void {
  const known = claimed.get(state) ?? new Map<string, string>()
  claimed.set(state, known.set(email.toLowerCase(), login))
}

/** The account that an address of a commit belongs to; undefined when it is nobody's. */
export function loginOfAddress(state: WorldState, email: string): string | undefined {
  if (email === webFlow.email) return 'web-flow'
  const noreply = /^(?:\d+\+)?([A-Za-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email)
  return noreply?.[1] ?? claimed.get(state)?.get(email.toLowerCase())
}
