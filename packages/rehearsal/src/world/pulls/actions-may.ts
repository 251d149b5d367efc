import { actionsSettingsOf } from '../actions/environments.ts'
import { Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import type { Author } from '../update-refs.ts'

/**
 * Throws GitHub's refusal when the token of a job would open or approve a pull request where the repository does not let
 * it, as none does until somebody says so:
 * https://github.blog/changelog/2022-05-03-github-actions-prevent-github-actions-from-creating-and-approving-pull-requests/
 */
export function demandThatActionsMay({ caller }: Pick<Author, 'caller'>, repository: Repository): void {
  const isJob = caller.kind === 'token' && caller.grant.kind === 'job'
  if (!isJob || actionsSettingsOf(repository).mayApprovePulls) return
  throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
}
