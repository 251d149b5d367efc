import { findAccount } from '../../accounts/accounts.ts'
import { collaboratorsOf, isAtLeast, type Role, roles } from '../../accounts/roles.ts'
import { perform } from '../../effect.ts'
import { roleOfPerson } from '../../permissions/reach.ts'
import { accessTo, loginOf } from '../../tokens.ts'
import { answerPage } from '../answer-page.ts'
import { notFound, RestError } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from './simple-user.ts'

/** The API still calls two of the roles by their names of old: https://docs.github.com/en/rest/collaborators/collaborators . */
const oldNames: Readonly<Record<string, Role>> = { pull: 'read', push: 'write' }

const path = '/repos/{owner}/{repo}/collaborators'

/** GET /repos/{owner}/{repo}/collaborators: those who were made one; whoever may not push is not told. */
export const collaborators: Route = {
  method: 'GET',
  path,
  documentation: '/collaborators/collaborators#list-repository-collaborators',
  handle: async (request) => {
    const { repository, url, state, caller } = request
    if (accessTo(repository, caller) !== 'write')
      throw new RestError(403, 'Must have push access to view repository collaborators.')
    const wanted = roleNamed(url.searchParams.get('permission') ?? 'pull')
    const all = [...collaboratorsOf(repository).values()].filter(({ role }) => isAtLeast(role, wanted ?? 'read'))
    return answerPage({ url }, all, ({ login, role }) => shape(state.url, login, role))
  }
}

/** GET /repos/{owner}/{repo}/collaborators/{username}: 204 when the person is one, else 404. */
export const collaborator: Route = {
  method: 'GET',
  path: `${path}/{username}`,
  documentation: '/collaborators/collaborators#check-if-a-user-is-a-repository-collaborator',
  handle: async (request) => {
    if (roleOfPerson(request.state, request.repository, parameter(request, 'username')) === undefined) throw notFound()
    return { status: 204 }
  }
}

/**
 * GET .../permission: what a person may do, in the old words `admin`, `write`, `read` and `none` (to maintain is to
 * write there, to triage is to read), and in the words of the roles.
 */
export const collaboratorPermission: Route = {
  method: 'GET',
  path: `${path}/{username}/permission`,
  documentation: '/collaborators/collaborators#get-repository-permissions-for-a-user',
  handle: async (request) => {
    const { state, repository } = request
    const account = findAccount(state, parameter(request, 'username'))
    if (account === undefined) throw new RestError(404, `${parameter(request, 'username')} is not a user`)
    const held = roleOfPerson(state, repository, account.login)
    const role = held ?? (repository.private ? 'none' : 'read')
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
    const body: Schema<'repository-collaborator-permission'> = {
      permission,
      role_name: role,
      user: shape(state.url, account.login, held ?? 'read', role)
    }
    return { body }
  }
}

/** PUT .../collaborators/{username}: the role of a person. The world sends no invitations: the person has it at once. */
export const addCollaborator: Route = {
  method: 'PUT',
  path: `${path}/{username}`,
  documentation: '/collaborators/collaborators#add-a-repository-collaborator',
  handle: async (request) => {
    const account = findAccount(request.state, parameter(request, 'username'))
    if (account === undefined) throw notFound()
    const role = roleNamed(bodyOf<'repos/add-collaborator'>(request).permission ?? 'push')
    if (role === undefined) throw new RestError(422, 'Validation Failed')
    await change(request, account.login, role)
    return { status: 204 }
  }
}

/** DELETE .../collaborators/{username} */
export const removeCollaborator: Route = {
  method: 'DELETE',
  path: `${path}/{username}`,
  documentation: '/collaborators/collaborators#remove-a-repository-collaborator',
  handle: async (request) => {
    await change(request, parameter(request, 'username'), undefined)
    return { status: 204 }
  }
}

async function change({ state, repository, via, caller }: RestRequest, login: string, role: Role | undefined) {
  const people = collaboratorsOf(repository)
  const key = login.toLowerCase()
  const old = people.get(key)?.role
  if (old === role) return
  const effect = { kind: 'set-collaborator', target: `${repository.fullName} ${login}`, via, by: loginOf(caller) }
  await perform(state, { ...effect, ...(old && { old }), ...(role && { new: role }) }, () => {
    if (role === undefined) people.delete(key)
    else people.set(key, { login, role })
  })
}

function roleNamed(name: string): Role | undefined {
  return oldNames[name] ?? roles.find((role) => role === name)
}

function shape(server: string, login: string, role: Role, name: string = role): Schema<'collaborator'> {
  const { name: _name, email: _email, ...user } = simpleUser(server, login)
  return {
    ...user,
    permissions: {
      pull: true,
      triage: isAtLeast(role, 'triage'),
      push: isAtLeast(role, 'write'),
      maintain: isAtLeast(role, 'maintain'),
      admin: role === 'admin'
    },
    role_name: name
  }
}
