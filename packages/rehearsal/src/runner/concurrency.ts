import { data } from '@actions/expressions'
import type { Cancellation } from './cancellation.ts'
import type { Scope } from './expressions.ts'
import type { Frame } from './frame.ts'
import { evaluateToken, textOf } from './template.ts'
import type { TemplateToken } from './tokens.ts'
import { fromData, isTrue } from './values.ts'

/** What `concurrency` says once it is evaluated. */
export interface Concurrency {
  readonly group: string
  readonly cancelInProgress: boolean
  readonly queue: 'single' | 'max'
}

/** The place of a run or a job in its concurrency group. `held` are all groups that it and what is around it are in. */
export interface Turn {
  readonly held: ReadonlyMap<string, string>
  leave(): void
}

/** GitHub refuses a workflow with both: a validation error, as its documentation says. */
export const contradiction = "'queue: max' cannot be combined with 'cancel-in-progress: true'"

/** Evaluates `concurrency` of a workflow or a job; undefined where there is none, or an empty group. */
export function readConcurrency(token: TemplateToken | undefined, scope: Scope): Concurrency | undefined {
  if (token === undefined) return undefined
  const value = evaluateToken(token, scope)
  const part = (key: string) => (value instanceof data.Dictionary ? value.get(key) : undefined)
  const name = value instanceof data.Dictionary ? part('group') : value
  const group = name === undefined ? '' : textOf(name)
  const inProgress = part('cancel-in-progress')
  const cancelInProgress = inProgress !== undefined && isTrue(inProgress)
  const queue = fromData(part('queue') ?? new data.Null()) === 'max' ? 'max' : 'single'
  if (queue === 'max' && cancelInProgress) throw new Error(contradiction)
  return group === '' ? undefined : { group, cancelInProgress, queue }
}

/** Who wants to be in a group. `waiting` is told that it must wait, `isPending` whether it waits for something else. */
interface Entrant {
  readonly who: string
  readonly control: Cancellation
  readonly waiting: () => void
  readonly isPending?: () => boolean
}

/**
 * Waits until a run or a job may be in progress in its group.
 *
 * Gives undefined when it was cancelled before its turn came. A group that something around it holds already can never
 * come free: GitHub finds that and cancels it.
 */
export async function enterGroup(
  frame: Pick<Frame, 'play' | 'held'>,
  concurrency: Concurrency | undefined,
  { who, control, waiting, isPending = () => false }: Entrant
): Promise<Turn | undefined> {
  if (concurrency === undefined) return { held: frame.held, leave: () => undefined }
  const key = concurrency.group.toLowerCase()
  const holder = frame.held.get(key)
  if (holder !== undefined) {
    const places = `between '${holder}' and '${who}'`
    control.cancel(`Canceling since a deadlock for concurrency group '${concurrency.group}' was detected ${places}`)
    return undefined
  }
  const { groups, options } = frame.play
  const { cancel, signal } = control
  const { repository } = options
  const leave = await groups.enter({ ...concurrency, repository, waiting, isPending, cancel, signal })
  return leave && { held: new Map([...frame.held, [key, who]]), leave }
}
