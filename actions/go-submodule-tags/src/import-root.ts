import type { Runner } from '#core/action/runner'
import type { GoModule } from '#core/modules/module'
import { isLoopback } from '#core/network/loopback'

/**
 * The import path of the run's repository, such as github.com/owner/name. Undefined where no module says that it is there:
 * module paths of a repository that was renamed keep its old name, forks keep that of their origin, and vanity imports have
 * a host of their own. Then the folders alone tell.
 */
export function importRoot({ serverUrl, repository }: Runner, modules: readonly GoModule[]): string | undefined {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : ''
  if (host === '' || isLoopback(host)) return undefined
  const root = `${host}/${repository}`
  const inside = ({ mod }: GoModule) => `${mod.module}/`.toLowerCase().startsWith(`${root}/`.toLowerCase())
  return modules.some(inside) ? root : undefined
}
