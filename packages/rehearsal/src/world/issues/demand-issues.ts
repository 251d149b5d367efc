import { Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { settingsOf } from '../repository-settings.ts'
import type { Issue } from './issue.ts'

/** Whether a repository shows an issue: where issues are disabled, it shows pull requests alone. */
export function isShown(repository: Repository, { pull }: Pick<Issue, 'pull'>): boolean {
  return settingsOf(repository).has_issues || pull !== undefined
}

/** Throws GitHub's refusal where a repository has no issues: https://github.com/ossf/allstar/issues/64 */
export function demandIssues(repository: Repository, issue: Pick<Issue, 'pull'> = { pull: undefined }): void {
  if (!isShown(repository, issue)) throw new Refusal(410, 'Issues are disabled for this repo')
}
