import { updateProtection } from '../../rules/protection/change-protection.ts'
import type { RestRequest, Route } from '../request.ts'
import { demandProtection } from './find-protection.ts'
import { switchShape } from './protection-shape.ts'

interface Switch {
  /** The last part of its address. */
  readonly name: 'enforce_admins' | 'required_signatures'
  readonly setting: 'enforceAdmins' | 'requiredSignatures'
  /** What its section of the documentation speaks of. */
  readonly subject: string
  readonly verbs: Readonly<Record<'GET' | 'POST' | 'DELETE', string>>
}

const switches: readonly Switch[] = [
  {
    name: 'enforce_admins',
    setting: 'enforceAdmins',
    subject: 'admin-branch-protection',
    verbs: { GET: 'get', POST: 'set', DELETE: 'delete' }
  },
  {
    name: 'required_signatures',
    setting: 'requiredSignatures',
    subject: 'commit-signature-protection',
    verbs: { GET: 'get', POST: 'create', DELETE: 'delete' }
  }
]

/** The switches of a branch protection that have addresses of their own. */
export const switchRoutes: readonly Route[] = switches.flatMap((each) => [
  routeOf(each, 'GET', async (request) => {
    const { settings } = await demandProtection(request)
    return { body: switchShape(request, each.name, settings[each.setting]) }
  }),
  routeOf(each, 'POST', async (request) => {
    await turn(request, each, true)
    return { body: switchShape(request, each.name, true) }
  }),
  routeOf(each, 'DELETE', async (request) => {
    await turn(request, each, false)
    return { status: 204 }
  })
])

async function turn(request: RestRequest, { setting }: Switch, isOn: boolean): Promise<void> {
  await updateProtection(request, request.repository, await demandProtection(request), { [setting]: isOn })
}

function routeOf({ name, subject, verbs }: Switch, method: keyof Switch['verbs'], handle: Route['handle']): Route {
  return {
    method,
    path: `/repos/{owner}/{repo}/branches/{branch}/protection/${name}`,
    documentation: `/branches/branch-protection#${verbs[method]}-${subject}`,
    handle
  }
}
