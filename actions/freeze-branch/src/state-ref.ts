/**
 * Writes what is kept of a freeze. Each state is a commit on top of the one before, so that the history of the ref tells who
 * froze and thawed; no branch ever leads to it.
 */
import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { inertLines, quote } from '#core/action/untrusted'
import { openClient } from '#core/github/client'
import { createCommit, createTree, type Place } from '#core/github/git-data'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import type { FreezeState } from './state.ts'
import { readDocument, writeDocument } from './state-document.ts'
import { swapState } from './state-ref-swap.ts'
import { DOCUMENT, readState, type StoredState } from './state-refs.ts'

/**
 * What came of a write. `lost`: somebody else has changed the freeze meanwhile, and nothing was overwritten; whoever wanted
 * it reads `found` (undefined when the freeze is gone) and decides afresh, which may show that nothing is left to do.
 */
export type StateWrite =
  | { readonly done: true; readonly object: string }
  | { readonly done: false; readonly found: StoredState | undefined }

/** What came of a deletion; `found` is a freeze that somebody else has written meanwhile. */
export type StateDeletion = { readonly done: true } | { readonly done: false; readonly found: StoredState | undefined }

/** A state that could not be read again would keep the branch frozen. */
function documentOf(state: FreezeState): string {
  const text = writeDocument(state)
  const reading = readDocument(text, state.branch)
  if (reading.ok) return text
  const remedy = 'give shorter texts, or report it'
  throw new Failure(`freeze of branch ${quote(state.branch)}: it cannot be kept (${reading.problem}); ${remedy}`)
}

async function commit(place: Place, text: string, parents: readonly string[], message: string): Promise<string> {
  const tree = await createTree(place, undefined, [{ path: DOCUMENT, mode: '100644', content: text }])
  const { sha } = await createCommit(place, { message: inertLines(message).join('\n'), tree, parents })
  return sha
}

/**
 * Writes the freeze of a branch, by compare-and-swap.
 * @param before the object of the state that this one follows on; undefined when there is none
 * @param why the message of the commit: who did what, for those who read the history
 * @throws Refusal when a rule of the repository forbids it
 * @throws Failure for everything else that keeps it from being done
 */
export async function writeState(
  runner: Runner,
  token: string,
  before: string | undefined,
  state: FreezeState,
  why: string
): Promise<StateWrite> {
  const text = documentOf(state)
  const { branch } = state
  const client = await openClient(runner, token)
  let object: string
  try {
    object = await commit({ client, ...namesOf(runner) }, text, before === undefined ? [] : [before], why)
  } catch (thrown) {
    throw explainApi(`write the freeze of branch ${quote(branch)}`, runner, thrown)
  }
  const isDone = await swapState(runner, token, { name: 'write freeze', branch, from: before, to: object })
  return isDone ? { done: true, object } : { done: false, found: await readState(runner, token, branch) }
}

/**
 * Deletes what is kept of the freeze of a branch, if it is still this state. One that is gone already is no loss.
 * @throws Refusal when a rule of the repository forbids it
 * @throws Failure for everything else that keeps it from being done
 */
export async function deleteState(
  runner: Runner,
  token: string,
  { branch, object }: Pick<StoredState, 'branch' | 'object'>
): Promise<StateDeletion> {
  const isDone = await swapState(runner, token, { name: 'delete freeze', branch, from: object, to: undefined })
  return isDone ? { done: true } : { done: false, found: await readState(runner, token, branch) }
}
