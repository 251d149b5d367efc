import { accountOf } from '../../accounts/accounts.ts'
import type { Shaping } from '../issues/shaping.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../user.ts'

/** An account as a "simple user", which is an organisation where nobody called it a person. */
export function accountShape({ state }: Shaping, login: string): Schema<'simple-user'> {
  return { ...simpleUser(state.url, login), type: accountOf(state, login).type }
}
