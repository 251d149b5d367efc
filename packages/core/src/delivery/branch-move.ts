import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { isAmbiguous, readAnswer } from '../github/answer.ts'
import { openClient } from '../github/client.ts'
import { repositoryId } from '../github/ground.ts'
import { explainMove } from '../github/refusal.ts'
import { updateRef } from '../github/update-ref.ts'
import { writeCall } from '../github/write-call.ts'

/** A branch that is to go from one commit to another. */
export interface Move {
  /** Without refs/heads/. */
  readonly branch: string
  readonly from: string
  readonly to: string
}

/**
 * What came of it. `unsure`: the server said nothing, or something that does not tell whether the branch was moved or had
 * been moved by somebody else before, so that whoever asks must look; `why` is the error if it turns out that neither was.
 */
export type Moved =
  | { readonly state: 'moved' }
  | { readonly state: 'refused'; readonly why: Error }
  | { readonly state: 'unsure'; readonly again: boolean; readonly why: Error }

/**
 * Moves a branch by GraphQL's `updateRefs`, which takes the commit that the branch must be at. `PATCH git/refs` without `force` only asks that the new
 * commit has the branch's in its history: a branch that somebody has reset to an older commit would silently get back what
 * was taken off it.
 */
export async function moveByApi(runner: Runner, token: string, { branch, from, to }: Move): Promise<Moved> {
  const what = `move branch ${quote(branch)}`
  try {
    const id = await repositoryId(runner, token)
    const client = await openClient(runner, token)
    const confirmed = await writeCall('move branch', what, () =>
      updateRef(client, id, { branch, from, to, force: false })
    )
    if (confirmed) return { state: 'moved' }
    return { state: 'unsure', again: true, why: new Failure(`${what}: GitHub did not confirm it; run it again`) }
  } catch (thrown) {
    const why = explainMove(what, runner, thrown, branch)
    if (why === thrown) return { state: 'refused', why }
    const answer = readAnswer(thrown)
    if (isAmbiguous(answer)) return { state: 'unsure', again: true, why }
    // GitHub's words for a branch that is elsewhere have changed before; a look at the branch tells better.
    const mayHaveMoved = ['UNPROCESSABLE', 'STALE_DATA'].includes(answer.type)
    return mayHaveMoved && !isRules(why) ? { state: 'unsure', again: false, why } : { state: 'refused', why }
  }
}

function isRules(why: Error): boolean {
  return 'complaints' in why
}
