import type { Account } from '../../accounts/accounts.ts'
import type { WorldState } from '../../state.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from './simple-user.ts'

/** When every account of a world was created: before anything happens in it. */
const createdAt = '2020-01-01T00:00:00Z'

/** An account in the shape of GitHub's "public user". */
export function publicUser(state: WorldState, account: Account): Schema<'public-user'> {
  const { login, type, name, email } = account
  const owned = [...state.repositories.byName.values()].filter(
    ({ owner }) => owner.toLowerCase() === login.toLowerCase()
  )
  return {
    ...simpleUser(state.url, login, type),
    name,
    email,
    company: null,
    blog: '',
    location: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: owned.filter((repository) => !repository.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: createdAt,
    updated_at: createdAt
  }
}
