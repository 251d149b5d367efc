import type { Runner } from './runner.ts'

/** The address of the page that shows this run; empty where the run has no number. */
export function runAddress({ env, serverUrl, repository }: Pick<Runner, 'env' | 'serverUrl' | 'repository'>): string {
  const run = env.GITHUB_RUN_ID ?? ''
  return run === '' ? '' : `${serverUrl}/${repository}/actions/runs/${run}`
}
