import type { RehearseCommand } from './command-line/commands.ts'
import { Refusal } from './refusal.ts'
import { environmentsOf, variablesOf } from './world/actions/environments.ts'
import { secretsOf } from './world/actions/secrets.ts'
import { timestamp } from './world/commit-object.ts'
import { nextId } from './world/identifiers.ts'
import { publishImage } from './world/registry/publish-image.ts'
import type { Repository } from './world/repositories.ts'
import type { World } from './world/world.ts'

/** The secrets that were asked for, from the variables that hold them. Refuses with all that are not set. */
export async function readSecrets({ secrets = {} }: Pick<RehearseCommand, 'secrets'>): Promise<Record<string, string>> {
  const entries = Object.entries(secrets).map(([name, variable]) => [name, variable, process.env[variable]] as const)
  const missing = entries.filter(([, , value]) => value === undefined || value === '')
  if (missing.length > 0) {
    throw new Refusal(missing.map(([name, variable]) => `--secret ${name}: the variable ${variable} is not set`))
  }
  return Object.fromEntries(entries.map(([name, , value]) => [name, value ?? '']))
}

/** The secrets that are tokens of a person: each is a token of its own, as people make one for each purpose. */
export function tokenSecrets(
  world: World,
  { tokenSecrets: names = [] }: Pick<RehearseCommand, 'tokenSecrets'>,
  login: string
): Record<string, string> {
  const issue = (): string => world.issueToken({ login, repositories: 'all', permissions: 'all' })
  return Object.fromEntries(names.map((name) => [name, issue()]))
}

/**
 * Gives the repository the variables, the names of the secrets, and the environments with reviewers that were asked for, as
 * its settings would, and the registries the images.
 */
export function configure({ state }: World, repository: Repository, command: RehearseCommand): void {
  const at = timestamp(state.now())
  const times = { createdAt: at, updatedAt: at }
  for (const [name, value] of Object.entries(command.vars ?? {})) {
    variablesOf(repository).set(name.toUpperCase(), { name: name.toUpperCase(), value, ...times })
  }
  for (const name of [...Object.keys(command.secrets ?? {}), ...(command.tokenSecrets ?? [])]) {
    secretsOf(repository).set(name.toUpperCase(), { name: name.toUpperCase(), ...times })
  }
  for (const image of command.images ?? []) publishImage(state, image, { visibility: 'public' })
  for (const name of command.reviewed ?? []) {
    environmentsOf(repository).set(name.toLowerCase(), {
      id: nextId(state, 'environment'),
      name,
      reviewers: [{ type: 'User', id: 1 }],
      waitTimer: 0,
      preventSelfReview: false,
      branchPolicy: null,
      ...times,
      variables: new Map()
    })
  }
}
