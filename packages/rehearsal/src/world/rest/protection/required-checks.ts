import { updateProtection } from '../../rules/protection/change-protection.ts'
import type { BranchProtection, CheckPolicy } from '../../rules/protection/protection.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import { checkPolicy, requiredChecks } from './body-settings.ts'
import { changeList, type ListMethod, listIn, listMethods } from './change-list.ts'
import { demandProtection, notEnabled } from './find-protection.ts'
import { checksShape } from './protection-shape.ts'

const path = '/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks'
const documentation = '/branches/branch-protection'
const verbs = { POST: 'add', PUT: 'set', DELETE: 'remove' } as const

/** The checks that a branch protection demands, and the list of their names. */
export const checkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation: `${documentation}#get-status-checks-protection`,
    handle: async (request) => ({ body: checksShape(request, (await demandChecks(request)).policy) })
  },
  {
    method: 'PATCH',
    path,
    documentation: `${documentation}#update-status-check-protection`,
    handle: async (request) => {
      const { protection, policy } = await demandChecks(request)
      const checks = checkPolicy(request, bodyOf<'repos/update-status-check-protection'>(request), policy)
      await updateProtection(request, request.repository, protection, { checks })
      return { body: checksShape(request, checks) }
    }
  },
  {
    method: 'DELETE',
    path,
    documentation: `${documentation}#remove-status-check-protection`,
    handle: async (request) => {
      const { protection } = await demandChecks(request)
      await updateProtection(request, request.repository, protection, { checks: undefined })
      return { status: 204 }
    }
  },
  {
    method: 'GET',
    path: `${path}/contexts`,
    documentation: `${documentation}#get-all-status-check-contexts`,
    handle: async (request) => ({ body: namesOf((await demandChecks(request)).policy) })
  },
  ...listMethods.map(
    (method): Route => ({
      method,
      path: `${path}/contexts`,
      documentation: `${documentation}#${verbs[method]}-status-check-contexts`,
      handle: async (request) => ({ body: await changeContexts(request, method) })
    })
  )
]

async function changeContexts(request: RestRequest, method: ListMethod): Promise<string[]> {
  const { protection, policy } = await demandChecks(request)
  const names = changeList(method, namesOf(policy), listIn(request.body, 'contexts'))
  const known = new Map(policy.checks.map((check) => [check.context, check]))
  const made = requiredChecks(
    request,
    names.map((context) => ({ context }))
  )
  const checks = made.map((check) => known.get(check.context) ?? check)
  await updateProtection(request, request.repository, protection, { checks: { ...policy, checks } })
  return names
}

async function demandChecks(
  request: RestRequest
): Promise<{ readonly protection: BranchProtection; readonly policy: CheckPolicy }> {
  const protection = await demandProtection(request)
  const policy = protection.settings.checks
  if (policy === undefined) throw notEnabled('Required status checks')
  return { protection, policy }
}

function namesOf({ checks }: CheckPolicy): string[] {
  return checks.map(({ context }) => context)
}
