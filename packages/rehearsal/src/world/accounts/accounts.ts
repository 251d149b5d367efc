import { numberOf } from '../repositories.ts'
import type { WorldState } from '../state.ts'

/** What kind of account it is, as `type` says in GitHub's shapes. */
export type AccountType = 'User' | 'Organization' | 'Bot'

/** An account of the world. */
export interface Account {
  readonly login: string
  readonly id: number
  readonly type: AccountType
  readonly name: string | null
  readonly email: string | null
}

/** A person as a world is told of one. */
export interface NewUser {
  readonly login: string
  readonly name?: string
  readonly email?: string
}

/** Accounts whose ids everybody knows, from the addresses in public commits: https://github.com/orgs/community/discussions/26560 . */
const knownIds: Readonly<Record<string, number>> = { 'github-actions[bot]': 41898282, 'dependabot[bot]': 49699333 }

const worlds = new WeakMap<WorldState, Map<string, Account>>()

/** The accounts that a world was told of, by login in lower case. */
export function accountsOf(state: WorldState): Map<string, Account> {
  const known = worlds.get(state)
  if (known !== undefined) return known
  const accounts = new Map<string, Account>()
  worlds.set(state, accounts)
  return accounts
}

/** The number of an account, the same one in every world. */
export function accountId(login: string): number {
  return knownIds[login] ?? numberOf(`user ${login.toLowerCase()}`)
}

/** The account with a login, whether the world was told of it or not: an owner that nobody called a person is an organization. */
export function accountOf(state: WorldState, login: string): Account {
  const known = accountsOf(state).get(login.toLowerCase())
  if (known !== undefined) return known
  return { login, id: accountId(login), type: impliedType(state, login), name: null, email: null }
}

function impliedType(state: WorldState, login: string): AccountType {
  if (login.endsWith('[bot]')) return 'Bot'
  return ownerNamed(state, login) === undefined ? 'User' : 'Organization'
}

function ownerNamed(state: WorldState, login: string): string | undefined {
  const repositories = [...state.repositories.byName.values()]
  return repositories.find(({ owner }) => owner.toLowerCase() === login.toLowerCase())?.owner
}

/** Finds an account that exists: the world was told of it, it owns a repository, a token acts as it, or everybody knows it. */
export function findAccount(state: WorldState, login: string): Account | undefined {
  const logins = [...Object.keys(knownIds), ...[...state.tokens.values()].map((grant) => grant.login)]
  const named = logins.find((each) => each.toLowerCase() === login.toLowerCase()) ?? ownerNamed(state, login)
  const isKnown = named !== undefined || accountsOf(state).has(login.toLowerCase())
  return isKnown ? accountOf(state, named ?? login) : undefined
}

/** Adds an account, or changes what is known of it. */
export function addAccount(state: WorldState, type: AccountType, user: NewUser): Account {
  const { login, name = null, email = null } = user
  const account: Account = { login, id: accountId(login), type, name, email }
  accountsOf(state).set(login.toLowerCase(), account)
  return account
}
