import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import type { BypassName } from './bypass-input.ts'
import type { BypassActor } from './ruleset-definition.ts'

/**
 * Turns names into what rulesets take: Apps and teams are looked up by their slugs, the others are known.
 * @throws Refusal that names every one that there is not, or that the token may not see
 */
export async function lookUpBypass(
  runner: Runner,
  token: string,
  names: readonly BypassName[]
): Promise<readonly BypassActor[]> {
  const needsApi = names.some((name) => name.kind === 'team' || (name.kind === 'app' && typeof name.app === 'string'))
  const client = needsApi ? await openClient(runner, token) : undefined
  const found = await Promise.all(names.map((name) => lookUp(client, runner, name)))
  const complaints = found.flatMap((one) => ('problem' in one ? [one] : []))
  if (complaints.length > 0) throw new Refusal(complaints)
  const actors = found.flatMap((one) => ('actor_type' in one ? [one] : []))
  // An App by its number and by its slug is one.
  return [...new Map(actors.map((actor) => [`${actor.actor_type} ${actor.actor_id}`, actor])).values()]
}

async function lookUp(client: Client | undefined, runner: Runner, name: BypassName): Promise<BypassActor | Complaint> {
  const bypass_mode = name.mode
  if (name.kind === 'deploy-key') return { actor_type: 'DeployKey', actor_id: null, bypass_mode }
  if (name.kind === 'organization-admin') return { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode }
  if (name.kind === 'role') return { actor_type: 'RepositoryRole', actor_id: name.role, bypass_mode }
  const actor_type = name.kind === 'app' ? 'Integration' : 'Team'
  if (name.kind === 'app' && typeof name.app === 'number') return { actor_type, actor_id: name.app, bypass_mode }
  const number = await numberOf(client, runner, name)
  return typeof number === 'number' ? { actor_type, actor_id: number, bypass_mode } : number
}

type Named = Extract<BypassName, { kind: 'app' | 'team' }>

/** The number of an App (https://docs.github.com/en/rest/apps/apps#get-an-app) or of a team, which asks for members: read. */
async function numberOf(client: Client | undefined, runner: Runner, name: Named): Promise<number | Complaint> {
  const { owner } = namesOf(runner)
  try {
    const answer =
      name.kind === 'app'
        ? await client?.request('GET /apps/{app_slug}', { app_slug: String(name.app) })
        : await client?.request('GET /orgs/{org}/teams/{team_slug}', { org: owner, team_slug: name.slug })
    return answer?.data?.id ?? hidden(name, owner)
  } catch (thrown) {
    const { status } = readAnswer(thrown)
    if (status === 403 || status === 404) return hidden(name, owner)
    throw explainApi(`look up ${quote(name.text)}`, runner, thrown)
  }
}

function hidden(name: Named, owner: string): Complaint {
  const problem = `${quote(name.text)}: GitHub knows no such ${name.kind}${name.kind === 'team' ? ` in ${quote(owner)}` : ''}, or does not show it to this token`
  const remedy =
    name.kind === 'app'
      ? 'take the slug from the address of the App, github.com/apps/SLUG; name one that is private by its number, app:ID'
      : 'check the slug of the team; to read it, a token needs the organization permission "Members: read" (permission-members: read of actions/create-github-app-token), which GITHUB_TOKEN cannot have'
  return { place: 'bypass', problem, remedy }
}
