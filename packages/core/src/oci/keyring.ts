import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Runner } from '../action/runner.ts'
import { readRoutes, routesVariable } from '../network/routes.ts'
import type { Keyring, Login } from './credentials.ts'

/**
 * Collects what a run can log in with: the logins of its inputs, Docker's configuration where DOCKER_CONFIG or the home
 * folder has it, and its token.
 */
export function keyringOf(runner: Runner, token: string, logins: readonly Login[]): Keyring {
  const { env, serverUrl, protect } = runner
  const routes = readRoutes(env[routesVariable])
  const dockerConfig = env.DOCKER_CONFIG || join(env.HOME || homedir(), '.docker')
  return { logins, token, serverUrl, dockerConfig, isRehearsed: (host) => routes.has(host), env, protect }
}
