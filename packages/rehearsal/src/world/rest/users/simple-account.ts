import { accountOf } from '../../accounts/accounts.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { simpleUser } from './simple-user.ts'

/** An account by its login as a "simple user", of the type that the world knows. */
export function accountShape({ state }: Shaping, login: string): Schema<'simple-user'> {
  return simpleUser(state.url, login, accountOf(state, login).type)
}
