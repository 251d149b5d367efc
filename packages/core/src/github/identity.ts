import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { openClient } from './client.ts'
import { explainApi } from './refusal.ts'

/** Whom GitHub takes a token for. */
export interface Identity {
  /** `ada`, `github-actions[bot]`, or `SLUG[bot]` for another App. */
  readonly login: string
  /** The number of the account; undefined when the server does not tell. */
  readonly id: number | undefined
  /** It is the `GITHUB_TOKEN` of a job, whose pull requests and pushes start no workflows. */
  readonly jobToken: boolean
}

const known = new Map<string, Promise<Identity>>()

/**
 * Asks who a token is. GraphQL's `viewer` answers for every kind of token, `GITHUB_TOKEN` and the tokens of Apps too, to
 * which `GET /user` says 403: https://github.com/neuralinkcorp/datarepo/pull/62 . Asked once in a process.
 * @throws Failure when the server does not take the token
 */
export function identify(runner: Runner, token: string): Promise<Identity> {
  const key = `${runner.apiUrl} ${token}`
  const found = known.get(key) ?? ask(runner, token)
  known.set(key, found)
  // A failure is no answer to keep.
  found.catch(() => known.delete(key))
  return found
}

async function ask(runner: Runner, token: string): Promise<Identity> {
  const client = await openClient(runner, token)
  try {
    const query = 'query { viewer { login databaseId } }'
    const { viewer } = await client.graphql<{
      readonly viewer: { readonly login: string; readonly databaseId: number | null } | null
    }>(query)
    if (viewer === null) throw new Failure('token: the server does not tell who it is; pass another one')
    return { login: viewer.login, id: viewer.databaseId ?? undefined, jobToken: viewer.login === 'github-actions[bot]' }
  } catch (thrown) {
    throw explainApi('who the token is', runner, thrown)
  }
}

/**
 * The name and the address under which GitHub shows an account as the author of a commit, see
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
 */
export function noreplyIdentity({ login, id }: Identity, serverUrl: string): string {
  const host = new URL(serverUrl).hostname
  // A server of one's own has its own domain for them; this machine is a rehearsal of github.com.
  const domain = /^(127\.0\.0\.1|localhost|\[::1\]|)$/.test(host) ? 'github.com' : host
  return `${login} <${id === undefined ? '' : `${id}+`}${login}@users.noreply.${domain}>`
}
