import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { items, literal, type Problem, parseFile, parts, type TemplateToken } from './tokens.ts'
import { readStep, type StepDefinition } from './workflow-file.ts'

/** An input of an action: its default as it stands in the file, and the message when it is deprecated. */
export interface ActionInput {
  readonly default: TemplateToken | undefined
  readonly deprecated: string | undefined
  readonly required: boolean
}

/** What an action runs. `conditions` are `pre-if` and `post-if`, taken as they stand. */
export type ActionRuns =
  | {
      readonly using: 'javascript'
      readonly version: string
      readonly main: string
      readonly pre: string | undefined
      readonly preIf: string
      readonly post: string | undefined
      readonly postIf: string
    }
  | { readonly using: 'composite'; readonly steps: readonly StepDefinition[] }
  | { readonly using: 'unsupported'; readonly what: string; readonly line: number | undefined }

/** An action file. `file` is the path that messages name. */
export interface ActionDefinition {
  readonly file: string
  readonly name: string
  readonly inputs: ReadonlyMap<string, ActionInput>
  readonly outputs: ReadonlyMap<string, TemplateToken | undefined>
  readonly runs: ActionRuns
}

/** The path of the action file in a folder; undefined when there is none. */
export function actionFileIn(folder: string): string | undefined {
  return ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path))
}

/**
 * Reads an action file.
 *
 * `label` is how messages call it. Gives the definition and what GitHub's parser found wrong.
 */
export function readAction(path: string, label: string): { action: ActionDefinition; problems: Problem[] } {
  const parsed = parseFile(label, readFileSync(path, 'utf8'), 'action')
  const keys = parts(parsed.root)
  const runs = keys.get('runs')
  const action = {
    file: label,
    name: literal(keys.get('name')) ?? label,
    inputs: new Map([...parts(keys.get('inputs'))].map(([name, token]) => [name, readInput(token)])),
    outputs: new Map([...parts(keys.get('outputs'))].map(([name, token]) => [name, parts(token).get('value')])),
    runs: readRuns(runs, (step) => readStep(step, '__composite', parsed.context))
  }
  return { action, problems: parsed.problems() }
}

function readInput(token: TemplateToken): ActionInput {
  const keys = parts(token)
  return {
    default: keys.get('default'),
    deprecated: literal(keys.get('deprecationMessage')),
    required: literal(keys.get('required')) === 'true'
  }
}

function readRuns(token: TemplateToken | undefined, step: (token: TemplateToken) => StepDefinition): ActionRuns {
  const keys = parts(token)
  const using = literal(keys.get('using')) ?? (literal(keys.get('plugin')) ? 'plugin' : '')
  if (using === 'composite') return { using, steps: items(keys.get('steps')).map(step) }
  const main = literal(keys.get('main'))
  if (/^node(12|16|20|24)$/.test(using) && main !== undefined) {
    return {
      using: 'javascript',
      version: using,
      main,
      pre: literal(keys.get('pre')),
      preIf: literal(keys.get('pre-if')) ?? 'always()',
      post: literal(keys.get('post')),
      postIf: literal(keys.get('post-if')) ?? 'always()'
    }
  }
  const what = using === 'docker' ? 'a Docker action' : using === '' ? 'no `runs.using`' : `\`using: ${using}\``
  return { using: 'unsupported', what, line: keys.get('using')?.line ?? token?.line }
}
