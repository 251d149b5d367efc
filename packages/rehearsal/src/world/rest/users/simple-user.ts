import { type AccountType, accountId } from '../../accounts/accounts.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'

/** An account by its login, in the shape of GitHub's "simple user"; a person or, by its login, a bot unless said otherwise. */
export function simpleUser(server: string, login: string, type: AccountType = typeOf(login)): Schema<'simple-user'> {
  const url = `${server}/api/v3/users/${encodeURIComponent(login)}`
  const id = accountId(login)
  return {
    login,
    id,
    node_id: nodeId(type, String(id)),
    avatar_url: `${server}/avatars/u/${id}?`,
    gravatar_id: '',
    url,
    html_url: htmlUrl(server, login),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
    user_view_type: 'public'
  }
}

function typeOf(login: string): AccountType {
  return login.endsWith('[bot]') ? 'Bot' : 'User'
}

/** The page of a bot is that of its App, as https://api.github.com/users/dependabot%5Bbot%5D says. */
function htmlUrl(server: string, login: string): string {
  return login.endsWith('[bot]') ? `${server}/apps/${login.slice(0, -5)}` : `${server}/${encodeURIComponent(login)}`
}
