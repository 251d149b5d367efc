import type { Runner } from '../action/runner.ts'

/** The parameters that name the run's repository. */
export function namesOf({ repository }: Pick<Runner, 'repository'>): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}
