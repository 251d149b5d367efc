import { createProtection, deleteProtection, updateProtection } from '../../rules/protection/change-protection.ts'
import { noDemands, protectionsOf } from '../../rules/protection/protection.ts'
import type { Route } from '../request.ts'
import { settingsOf } from './body-settings.ts'
import { demandBranch, demandProtection } from './find-protection.ts'
import { protectionShape } from './protection-shape.ts'

const path = '/repos/{owner}/{repo}/branches/{branch}/protection'
const documentation = '/branches/branch-protection'

/** GET, PUT and DELETE of the whole of a branch protection. */
export const protectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation: `${documentation}#get-branch-protection`,
    handle: async (request) => ({ body: protectionShape(request, (await demandProtection(request)).settings) })
  },
  {
    method: 'PUT',
    path,
    documentation: `${documentation}#update-branch-protection`,
    handle: async (request) => {
      const { repository } = request
      const pattern = await demandBranch(request)
      const given = settingsOf(request)
      const known = protectionsOf(repository).find((protection) => protection.pattern === pattern)
      // Signatures and two things more have no place in the body, so that they stay as they were.
      if (known !== undefined) await updateProtection(request, repository, known, given)
      const settings = { ...noDemands, ...given }
      const protection = known ?? (await createProtection(request, repository, { pattern, settings }))
      return { body: protectionShape(request, protection.settings) }
    }
  },
  {
    method: 'DELETE',
    path,
    documentation: `${documentation}#delete-branch-protection`,
    handle: async (request) => {
      await deleteProtection(request, request.repository, await demandProtection(request))
      return { status: 204 }
    }
  }
]
