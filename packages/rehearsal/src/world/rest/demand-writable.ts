import type { Repository } from '../repositories.ts'
import { settingsOf } from '../repository-settings.ts'
import { RestError } from './errors.ts'
import type { Call } from './request.ts'

/** Writes by their method that change nothing, or nothing of this repository. */
const harmless = new Set(['POST /repos/{owner}/{repo}/forks', 'POST /repos/{owner}/{repo}/releases/generate-notes'])

/**
 * Throws GitHub's refusal of whatever would change an archived repository; but for taking it out of the archive nothing
 * may: https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories . The sentence is in
 * https://github.com/google-github-actions/release-please-action/issues/808 and many others.
 */
export function demandWritable({ via, body }: Pick<Call, 'via' | 'body'>, repository: Repository): void {
  if (!settingsOf(repository).archived || via.startsWith('GET ') || harmless.has(via)) return
  const isReleased = via === 'PATCH /repos/{owner}/{repo}' && (body as { archived?: unknown })?.archived === false
  if (!isReleased) throw new RestError(403, 'Repository was archived so is read-only.')
}
