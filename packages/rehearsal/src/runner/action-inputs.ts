import type { ActionDefinition } from './action-file.ts'
import type { Scope } from './expressions.ts'
import { annotate, log } from './log.ts'
import { stepScope } from './scope.ts'
import type { StepRun } from './state.ts'
import { evaluateText, evaluateTexts } from './template.ts'

/**
 * The inputs of an action for a step: `with`, then the defaults of the action for what is missing. An input without
 * a default is the empty string, and a required one that is missing is no error: that is what the runner does. Inputs
 * that the action does not know are handed on, with a warning.
 */
export function actionInputs(run: StepRun, action: ActionDefinition): Map<string, string> {
  const scope = inputScope(run)
  const given = givenInputs(run)
  const names = new Map([...given.keys()].map((name) => [name.toLowerCase(), name]))
  const known = new Map([...action.inputs].map(([name, input]) => [name.toLowerCase(), input]))
  const inputs = new Map(given)
  for (const [name, input] of action.inputs) {
    if (!names.has(name.toLowerCase())) inputs.set(name, evaluateText(input.default, scope))
  }
  for (const name of given.keys()) {
    const message = known.get(name.toLowerCase())?.deprecated
    if (message !== undefined) {
      annotate(run, 'warning', `Input '${name}' has been deprecated with message: ${message}`)
    }
  }
  // At every stage of the action, so that GitHub shows it twice for one with a `post`.
  const unexpected = [...given.keys()].filter((name) => !known.has(name.toLowerCase()))
  if (unexpected.length > 0) {
    const valid = [...action.inputs.keys()].join("', '")
    annotate(run, 'warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`)
  }
  return inputs
}

/** What `with` of a step says, evaluated. */
export function givenInputs(run: StepRun): Map<string, string> {
  return evaluateTexts(run.step.keys.get('with'), inputScope(run))
}

function inputScope(run: StepRun): Scope {
  return stepScope(run.job, run.nest, run.environment, new Map([...run.github, ...run.files]))
}

/** Writes what an action is run with to the log, as the runner does. */
export function describeAction(run: StepRun, uses: string, inputs: ReadonlyMap<string, string>): void {
  log(run, `##[group]Run ${uses}`)
  const given = [...inputs].filter(([, value]) => value !== '')
  if (given.length > 0) log(run, 'with:')
  // The lines of a long value stand below its name, so that none is taken for another input.
  for (const [name, value] of given) log(run, `  ${name}: ${value.trimEnd().replaceAll('\n', '\n    ')}`)
  log(run, '##[endgroup]')
}
