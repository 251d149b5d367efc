import { updateProtection } from '../../rules/protection/change-protection.ts'
import type { Actors, BranchProtection } from '../../rules/protection/protection.ts'
import type { RestRequest, Route } from '../request.ts'
import { appShapes, teamShapes, userShapes } from './actor-shapes.ts'
import { changeList, listIn, listMethods } from './change-list.ts'
import { demandProtection, notEnabled } from './find-protection.ts'
import { restrictionsShape } from './protection-shape.ts'

const path = '/repos/{owner}/{repo}/branches/{branch}/protection/restrictions'
const documentation = '/branches/branch-protection'
const shapes = { users: userShapes, teams: teamShapes, apps: appShapes } as const
const singular = { users: 'user', teams: 'team', apps: 'app' } as const
const verbs = { POST: 'add', PUT: 'set', DELETE: 'remove' } as const

/** Who may push to a branch: all of it, and the lists of people, teams and Apps. */
export const restrictionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation: `${documentation}#get-access-restrictions`,
    handle: async (request) => ({ body: restrictionsShape(request, (await demandRestrictions(request)).actors) })
  },
  {
    method: 'DELETE',
    path,
    documentation: `${documentation}#delete-access-restrictions`,
    handle: async (request) => {
      const { protection } = await demandRestrictions(request)
      await updateProtection(request, request.repository, protection, { restrictions: undefined })
      return { status: 204 }
    }
  },
  ...listRoutes('users'),
  ...listRoutes('teams'),
  ...listRoutes('apps')
]

function listRoutes(kind: keyof Actors): Route[] {
  const shape = (request: RestRequest, names: readonly string[]) => ({ body: shapes[kind](request, names) })
  return [
    {
      method: 'GET',
      path: `${path}/${kind}`,
      documentation: `${documentation}#get-${kind}-with-access-to-the-protected-branch`,
      handle: async (request) => shape(request, (await demandRestrictions(request)).actors[kind])
    },
    ...listMethods.map(
      (method): Route => ({
        method,
        path: `${path}/${kind}`,
        documentation: `${documentation}#${verbs[method]}-${singular[kind]}-access-restrictions`,
        handle: async (request) => {
          const { protection, actors } = await demandRestrictions(request)
          const names = changeList(method, actors[kind], listIn(request.body, kind))
          const restrictions = { ...actors, [kind]: names }
          await updateProtection(request, request.repository, protection, { restrictions })
          return shape(request, names)
        }
      })
    )
  ]
}

async function demandRestrictions(
  request: RestRequest
): Promise<{ readonly protection: BranchProtection; readonly actors: Actors }> {
  const protection = await demandProtection(request)
  const actors = protection.settings.restrictions
  if (actors === undefined) throw notEnabled('Push restrictions')
  return { protection, actors }
}
