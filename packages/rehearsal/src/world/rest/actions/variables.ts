import { environmentsOf, type VariableRecord, variablesOf } from '../../actions/environments.ts'
import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { loginOf } from '../../tokens.ts'
import { answerCounted } from '../answer-page.ts'
import { notFound, orNotFound, RestError } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'

const documentation = '/actions/variables'

/** The variables that the path is about: of the repository, or of one of its environments. */
function variables(request: RestRequest): Map<string, VariableRecord> {
  const environment = request.parameters.environment_name
  if (environment === undefined) return variablesOf(request.repository)
  const record = environmentsOf(request.repository).get(environment.toLowerCase())
  if (record === undefined) throw notFound()
  return record.variables
}

/** Names are kept in capitals: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function find(request: RestRequest): VariableRecord {
  return orNotFound(variables(request).get(parameter(request, 'name').toUpperCase()))
}

function shape({ name, value, createdAt, updatedAt }: VariableRecord) {
  return { name, value, created_at: createdAt, updated_at: updatedAt }
}

async function list(request: RestRequest): Promise<RestResponse> {
  const all = [...variables(request).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return answerCounted(request, ['variables', all], shape, { perPage: 10 })
}

async function create(request: RestRequest): Promise<RestResponse> {
  const { name, value } = request.body as { name: string; value: string }
  if (variables(request).has(name.toUpperCase())) throw new RestError(409, 'Already exists - Variable already exists')
  await set(request, 'create-variable', name, value)
  return { status: 201, body: {} }
}

async function update(request: RestRequest): Promise<RestResponse> {
  const known = find(request)
  const { name = known.name, value = known.value } = request.body as { name?: string; value?: string }
  await set(request, 'update-variable', name, value, known)
  return { status: 204 }
}

async function remove(request: RestRequest): Promise<RestResponse> {
  const { name } = find(request)
  await change(request, 'delete-variable', name, () => variables(request).delete(name))
  return { status: 204 }
}

/** Names that GitHub takes: letters, digits and underscores, no digit first, none of its own. */
function checkName(name: string): void {
  if (/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name)) return
  throw new RestError(
    422,
    'Variable names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores'
  )
}

async function set(request: RestRequest, kind: string, given: string, value: string, known?: VariableRecord) {
  const name = given.toUpperCase()
  checkName(name)
  const now = timestamp(Date.now())
  const record = { name, value, createdAt: known?.createdAt ?? now, updatedAt: now }
  await change(request, kind, name, () => {
    if (known !== undefined) variables(request).delete(known.name)
    variables(request).set(name, record)
  })
}

function change(request: RestRequest, kind: string, name: string, apply: () => unknown): Promise<unknown> {
  const { state, caller, via, repository, parameters } = request
  const where = parameters.environment_name === undefined ? '' : ` of ${parameters.environment_name}`
  const target = `${repository.fullName} variable ${name}${where}`
  return perform(state, { kind, target, via, by: loginOf(caller) }, apply)
}

/** The operations on variables, of repositories and of environments. */
export const variableRoutes: readonly Route[] = [
  '/repos/{owner}/{repo}/actions/variables',
  '/repos/{owner}/{repo}/environments/{environment_name}/variables'
].flatMap((path) => [
  { method: 'GET', path, documentation, handle: list },
  { method: 'POST', path, documentation, handle: create },
  {
    method: 'GET',
    path: `${path}/{name}`,
    documentation,
    handle: async (request: RestRequest) => ({ body: shape(find(request)) })
  },
  { method: 'PATCH', path: `${path}/{name}`, documentation, handle: update },
  { method: 'DELETE', path: `${path}/{name}`, documentation, handle: remove }
])
