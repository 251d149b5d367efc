import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { listRefs, type RemoteRefs } from '#core/git/remote'
import { openHistory } from '#core/history/history'
import type { History, Range } from '#core/history/range'
import type { Change } from '#core/release/change'
import type { Inputs } from './inputs.ts'
import { type Questions, questionsOf, type RangeQuestion } from './questions.ts'
import { type Request, readRequest } from './request.ts'
import { subjectOf } from './subject.ts'

/** A range of commits, and what they ask of the next release. */
export interface Changes {
  readonly list: readonly Change[]
  /** How many commits there are; more than are listed when there are very many. */
  readonly total: number
}

/** What the history answered. */
export interface Answers {
  /** The commits since the previous stable release; undefined when there is none, or nobody to ask. */
  readonly changes: Changes | undefined
  /** The commits that the release has and its last candidate has not, and the other way round. */
  readonly ahead: Changes | undefined
  readonly behind: Changes | undefined
  /** Whether one commit is another's ancestor, by `ANCESTOR..DESCENDANT`. */
  readonly ancestors: ReadonlyMap<string, boolean>
  /** Why the history could not be asked; undefined when it could. */
  readonly unavailable: string | undefined
}

/** What the decision needs to know besides the inputs. */
export interface Facts {
  readonly request: Request
  readonly refs: RemoteRefs
  readonly answers: Answers
}

const unasked: Answers = {
  changes: undefined,
  ahead: undefined,
  behind: undefined,
  ancestors: new Map(),
  unavailable: undefined
}

async function readRange(range: Range, inputs: Inputs): Promise<Changes> {
  const { readChanges } = await import('#core/release/commits')
  return { list: readChanges(range.commits, inputs['commit-types']), total: range.total }
}

async function ask(questions: Questions, history: History, inputs: Inputs): Promise<Answers> {
  const between = async (range: RangeQuestion | undefined) =>
    range && readRange(await history.between(range.base, range.head), inputs)
  const { changes, parity, ancestors } = questions
  const [found, ahead, behind, ...known] = await Promise.all([
    between(changes),
    between(parity),
    between(parity && { base: parity.head, head: parity.base }),
    ...ancestors.map(async ([a, b]) => [`${a}..${b}`, await history.isAncestor(a, b)] as const)
  ])
  return { changes: found, ahead, behind, ancestors: new Map(known), unavailable: undefined }
}

/**
 * Asks the history. Without a token there may be nobody to ask: then the decision says so, and leaves out what it cannot
 * know. With one, a server that does not answer ends the run, so that the same release always gets the same answer.
 */
async function answersTo(questions: Questions, history: History, inputs: Inputs): Promise<Answers> {
  try {
    return await ask(questions, history, inputs)
  } catch (error) {
    if (inputs.token !== '') throw error
    return { ...unasked, unavailable: (error as Error).message }
  }
}

/** Loads what reads commits once the server has been asked: the process would only wait for the answer. */
async function openHistoryOf(runner: Runner, token: string): Promise<History> {
  await new Promise((resolve) => setImmediate(resolve))
  const history = openHistory(runner, token)
  await import('#core/release/commits')
  return history
}

/** Reads the refs of the server and, only as far as they leave something open, the history. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const { ref, sha } = runner
  const request = readRequest(inputs, { ref, sha })
  if (!('release' in request)) throw new Refusal(request)
  const [refs, history] = await Promise.all([listRefs(runner, inputs.token), openHistoryOf(runner, inputs.token)])
  const questions = questionsOf(inputs, subjectOf(inputs, request, refs))
  const silent = questions.changes === undefined && questions.parity === undefined && questions.ancestors.length === 0
  const answers = silent ? unasked : await answersTo(questions, history, inputs)
  return { request, refs, answers }
}
