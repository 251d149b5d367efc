import type { Runner } from '#core/action/runner'

/** What the runner says, for tests that call an effect directly. */
export function runnerFor(some: Partial<Runner>): Runner {
  return {
    env: {},
    repository: 'acme/app',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    ref: '',
    sha: '',
    workspace: '',
    log: () => {},
    protect: () => {},
    ...some
  }
}
