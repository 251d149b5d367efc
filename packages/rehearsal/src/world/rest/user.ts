import { accountId } from '../git-objects/account-address.ts'
import { nodeId } from './node-id.ts'
import type { Schema } from './schemas.ts'

/** An account by its login, in the shape of GitHub's "simple user". */
export function simpleUser(server: string, login: string): Schema<'simple-user'> {
  const url = `${server}/api/v3/users/${encodeURIComponent(login)}`
  const id = accountId(login)
  return {
    login,
    id,
    node_id: nodeId('User', String(id)),
    avatar_url: `${server}/avatars/u/${id}?`,
    gravatar_id: '',
    url,
    html_url: `${server}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    user_view_type: 'public'
  }
}
