/** Reads which roles people have in the repository. */
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import type { Client } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { type Role, roles } from './allow-role.ts'
import { explainReading } from './read-pull-refusal.ts'

/** Tells the role of a person; each person is asked for once. */
export type RoleReader = (login: string) => Promise<Role>

/** Opens a reader of roles (metadata: read). */
export function openRoles(client: Client, runner: Runner): RoleReader {
  const known = new Map<string, Promise<Role>>()
  return (login) => {
    const found = known.get(login.toLowerCase()) ?? readRole(client, runner, login)
    known.set(login.toLowerCase(), found)
    return found
  }
}

/**
 * `permission` knows no more than admin, write, read and none; `role_name` knows the others, and custom roles by names of
 * their own, for which the role stands that they build on:
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function readRole(client: Client, runner: Runner, login: string): Promise<Role> {
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
    const { data } = await client.request(route, { ...namesOf(runner), username: login })
    const role = (name: string) => roles.find((one) => one === name)
    return role(data.role_name) ?? role(data.permission) ?? 'none'
  } catch (thrown) {
    if (readAnswer(thrown).status === 404) return 'none'
    throw explainReading(`the role of ${quote(login)}`, runner, thrown)
  }
}
