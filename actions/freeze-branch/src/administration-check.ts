import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import { openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import {
  administrationComplaint,
  isAdministrationRefusal,
  isPlanRefusal,
  planComplaint
} from './administration-refusal.ts'

/**
 * Asks, before anything is written, whether the token may administer the repository: GitHub shows the protection of a branch to
 * those who may, and to nobody else (https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection). A token
 * that may read the administration and not write it is found out only by writing.
 * @returns the complaint for a refusal; undefined when nothing is known against it
 */
export async function observeAdministration(
  runner: Runner,
  token: string,
  branch: string
): Promise<Complaint | undefined> {
  const client = await openClient(runner, token)
  try {
    await client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...namesOf(runner), branch })
    return undefined
  } catch (thrown) {
    const answer = readAnswer(thrown)
    if (answer.status === 404 && /^Branch not (protected|found)/i.test(answer.message)) return undefined
    if (isPlanRefusal(answer)) return planComplaint(runner, answer.message)
    if (isAdministrationRefusal(answer, 'reads') || answer.status === 404)
      return administrationComplaint(runner, answer.message)
    throw explainApi(`read the protection of branch ${quote(branch)}`, runner, thrown)
  }
}
