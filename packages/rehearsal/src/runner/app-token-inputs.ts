/** The token that a step asks of the App. */
export interface AppTokenRequest {
  /** The client id, or the older App id. */
  readonly appId: string
  readonly owner: string
  /** Names without their owner; empty for all that the installation has. */
  readonly repositories: readonly string[]
  /** By the API's names, such as `pull_requests`; empty for all that the App has. */
  readonly permissions: Readonly<Record<string, string>>
}

/** A token that the App gave. */
export interface AppToken {
  readonly token: string
  readonly installationId: string | number
  readonly appSlug: string
}

const known: readonly string[] = [
  'client-id',
  'app-id',
  'private-key',
  'owner',
  'repositories',
  'skip-token-revoke',
  'github-api-url',
  'enterprise'
]

type Inputs = ReadonlyMap<string, string>

/** The names of inputs that the action does not have. All that begin with `permission-` count as its own. */
export function unexpectedInputs(inputs: Inputs): string[] {
  const names = [...inputs.keys()]
  return names.filter((name) => !known.includes(name.toLowerCase()) && !/^permission-/i.test(name))
}

/**
 * Reads the inputs of actions/create-github-app-token, version 3, for a repository `owner/name`.
 *
 * Gives the request and the line with which the action tells what it is going to do. Throws an Error in the action's
 * words: https://github.com/actions/create-github-app-token/blob/main/tests/index.js.snapshot
 */
export function readRequest(inputs: Inputs, repository: string): { request: AppTokenRequest; said: string } {
  const input = (name: string): string => inputs.get(name)?.trim() ?? ''
  const appId = input('client-id') || input('app-id')
  const hint = 'If using a secret or variable, ensure it is available in this workflow context.'
  const empty = 'input must be set to a non-empty string.'
  if (appId === '') throw new Error(`The 'client-id' (or deprecated 'app-id') ${empty} ${hint}`)
  if (input('private-key') === '') throw new Error(`The 'private-key' ${empty} ${hint}`)
  if (input('enterprise') !== '') throw new Error('Apps of an enterprise are not supported by the rehearsal')
  const [currentOwner = '', currentName = ''] = repository.split('/')
  const listed = input('repositories')
    .split(/[\n,]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const owner = input('owner') || currentOwner
  const isAll = input('owner') !== '' && listed.length === 0
  const repositories = isAll ? [] : listed.length === 0 ? [currentName] : listed
  const lines = repositories.map((name) => `\n- ${owner}/${name}`).join('')
  const said = isAll
    ? `Input 'repositories' is not set. Creating token for all repositories owned by ${owner}.`
    : listed.length === 0
      ? `Inputs 'owner' and 'repositories' are not set. Creating token for this repository (${repository}).`
      : input('owner') === ''
        ? `No 'owner' input provided. Using default owner '${owner}' to create token for the following repositories:${lines}`
        : `Inputs 'owner' and 'repositories' are set. Creating token for the following repositories:\n      ${lines}`
  return { request: { appId, owner, repositories, permissions: permissionsIn(inputs) }, said }
}

function permissionsIn(inputs: Inputs): Record<string, string> {
  const given = [...inputs].filter(([name, value]) => /^permission-/i.test(name) && value.trim() !== '')
  return Object.fromEntries(
    given.map(([name, value]) => [name.slice('permission-'.length).toLowerCase().replaceAll('-', '_'), value.trim()])
  )
}

/** Whether the token outlives the job. Throws an Error in the words of @actions/core for what is no boolean. */
export function skipsRevocation(inputs: Inputs): boolean {
  const value = (inputs.get('skip-token-revoke') || 'false').trim()
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw new TypeError(
    'Input does not meet YAML 1.2 "Core Schema" specification: skip-token-revoke\n' +
      'Support boolean input list: `true | True | TRUE | false | False | FALSE`'
  )
}
