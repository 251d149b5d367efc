import { findRepository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type Account, addAccount, type NewUser } from './accounts.ts'
import { type App, addApp, type NewApp } from './apps.ts'
import { collaboratorsOf, type Role } from './roles.ts'
import { addTeam, type NewTeam, type Team } from './teams.ts'

/** How a world is told who there is. */
export interface WorldAccounts {
  /** Adds a person; an owner of repositories who is one must be added before anything asks. */
  addUser(user: NewUser): Account
  addOrganization(login: string): Account
  /** Adds a team of an organization, in place of one of the same name. */
  addTeam(team: NewTeam): Team
  /** Adds an App that is installed on the owners of these repositories; its bot is `SLUG[bot]`. */
  addApp(app: NewApp): Pick<App, 'id' | 'clientId' | 'privateKey' | 'installations'>
  /** Gives a person a role on a repository, in place of the one before. */
  addCollaborator(fullName: string, login: string, role: Role): void
}

/** The functions by which a world is told who there is. */
export function worldAccounts(state: WorldState): WorldAccounts {
  return {
    addUser: (user) => addAccount(state, 'User', user),
    addOrganization: (login) => addAccount(state, 'Organization', { login }),
    addTeam: (team) => addTeam(state, team),
    addApp: (app) => addApp(state, app),
    addCollaborator: (fullName, login, role) => {
      const [owner = '', name = ''] = fullName.split('/')
      const repository = findRepository(state.repositories, owner, name)
      if (repository === undefined) throw new Error(`the world has no repository ${fullName}`)
      collaboratorsOf(repository).set(login.toLowerCase(), { login, role })
    }
  }
}
