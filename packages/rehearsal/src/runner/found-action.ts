import { relative } from 'node:path'
import { type ActionDefinition, actionFileIn, readAction } from './action-file.ts'
import type { CompositeAction } from './composite-action.ts'
import type { JavaScriptAction } from './javascript-action.ts'
import type { ResolvedAction } from './resolve-uses.ts'
import type { JobState } from './state.ts'
import type { StepDefinition } from './workflow-file.ts'

/** An action whose files are at hand. */
export type Found = Extract<ResolvedAction, { kind: 'action' }>

/** What a found action is for the step that uses it. */
export type FoundAction =
  | { readonly kind: 'javascript'; readonly javascript: JavaScriptAction }
  | { readonly kind: 'composite'; readonly composite: CompositeAction }

/**
 * Reads the action that a step uses; all stages of the step get the same one, as they do in the runner.
 *
 * Throws an Error with every place and problem for a file that is not valid, and for a kind that is not supported.
 */
export function foundAction(job: JobState, step: StepDefinition, found: Found): FoundAction {
  const known = job.definitions.get(step)
  const action = known ?? definitionIn(found)
  job.definitions.set(step, action)
  const { runs } = action
  const { folder, source } = found
  if (runs.using === 'javascript') {
    return { kind: 'javascript', javascript: { action, runs, folder, trusted: source.trusted } }
  }
  if (runs.using === 'composite') return { kind: 'composite', composite: { action, steps: runs.steps, folder, source } }
  throw new Error(`${action.file}: ${runs.what} is not supported`)
}

function definitionIn({ folder, source }: Found): ActionDefinition {
  const path = actionFileIn(folder) ?? ''
  const { action, problems } = readAction(path, relative(source.root, path))
  if (problems.length > 0)
    throw new Error(problems.map((each) => `${each.file}:${each.line}: ${each.problem}`).join('; '))
  return action
}
