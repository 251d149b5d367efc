/** Why there can be no issue of a freeze, which is no reason not to freeze. */
import type { Runner } from '#core/action/runner'
import { inert, quote } from '#core/action/untrusted'
import { isRateLimited, readAnswer } from '#core/github/answer'

/**
 * Says why issues cannot be read or written here, in a line for a warning: they are disabled, or the token may not.
 * Undefined for anything else, which a later run may get over.
 */
export function issuesUnavailable(runner: Pick<Runner, 'repository'>, thrown: unknown): string | undefined {
  const answer = readAnswer(thrown)
  const { status, message, type } = answer
  const where = quote(runner.repository)
  if (isRateLimited(answer)) return undefined
  if (status === 410 || /issues (are|has been|have been) disabled/i.test(message)) {
    return `${where} has its issues disabled (${inert(message)}), so no issue is kept of the freeze; enable them, or use audit: none`
  }
  const isForbidden = status === 403 || status === 404 || type === 'FORBIDDEN' || type === 'NOT_FOUND'
  if (!isForbidden) return undefined
  return `the token may not write the issues of ${where} (${inert(message)}), so no issue is kept of the freeze; give it issues: write, or use audit: none`
}
