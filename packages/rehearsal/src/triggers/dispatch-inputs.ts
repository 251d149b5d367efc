import { items, literal, parts, type TemplateToken } from '../runner/tokens.ts'
import type { WorkflowDefinition } from '../runner/workflow-file.ts'

/** What GitHub makes of the inputs of a dispatch: those of the event, or the message of its refusal (status 422). */
export type CheckedInputs =
  | { readonly ok: true; readonly inputs: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly message: string }

interface Declared {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly default: string | undefined
  readonly options: readonly string[]
}

/**
 * Holds the inputs that someone gives a workflow to what its `on.workflow_dispatch` declares, and fills in the defaults.
 *
 * The messages are GitHub's, as seen in public issues: no such trigger https://github.com/benc-uk/workflow-dispatch/issues/46 ,
 * unexpected inputs https://github.com/benc-uk/workflow-dispatch/issues/80 , a value that a choice or a boolean does not
 * have https://github.com/cli/cli/issues/5246 . What it says of a number is not known, so that is said in the same way.
 * The name of an environment is not looked at: it is made when a job first names it.
 */
export function checkDispatchInputs(
  { events, on }: Pick<WorkflowDefinition, 'events' | 'on'>,
  given: Readonly<Record<string, unknown>>
): CheckedInputs {
  if (events.workflow_dispatch === undefined) return refuse("Workflow does not have 'workflow_dispatch' trigger")
  const declared = [...parts(parts(on.get('workflow_dispatch')).get('inputs'))].map(readInput)
  const names = declared.map(({ name }) => name)
  const unexpected = Object.keys(given).filter((name) => !names.includes(name))
  if (unexpected.length > 0) return refuse(`Unexpected inputs provided: [${unexpected.map(quoted).join(', ')}]`)
  const inputs = declared.map((input) => ({ ...input, value: textOf(input, own(given, input.name)) }))
  const missing = inputs.find(({ required, value }) => required && value === '')
  if (missing !== undefined) return refuse(`Required input '${missing.name}' not provided`)
  const wrong = inputs.find((input) => own(given, input.name) !== undefined && !fits(input, input.value))
  if (wrong !== undefined) {
    return refuse(`Provided value '${wrong.value}' for input '${wrong.name}' not in the list of allowed values`)
  }
  return { ok: true, inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, value])) }
}

/** A value that was really given: an input may be called `constructor`. */
function own(given: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name] : undefined
}

const refuse = (message: string): CheckedInputs => ({ ok: false, message })

const quoted = (name: string): string => JSON.stringify(name)

function readInput([name, token]: readonly [string, TemplateToken]): Declared {
  const keys = parts(token)
  return {
    name,
    type: literal(keys.get('type')) ?? 'string',
    required: literal(keys.get('required')) === 'true',
    default: literal(keys.get('default')),
    options: items(keys.get('options')).map((option) => literal(option) ?? '')
  }
}

/** A value as the event has it: as text; where nothing is given the default, and a boolean without one is false. */
function textOf({ type, ...input }: Declared, given: unknown): string {
  if (given !== undefined && given !== null) return typeof given === 'string' ? given : JSON.stringify(given)
  return input.default ?? (type === 'boolean' && !input.required ? 'false' : '')
}

function fits({ type, options }: Declared, value: string): boolean {
  if (type === 'choice') return options.includes(value)
  if (type === 'boolean') return value === 'true' || value === 'false'
  return type !== 'number' || value === '' || Number.isFinite(Number(value))
}
