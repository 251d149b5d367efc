import { relative } from 'node:path'
import { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { TokenType } from '@actions/workflow-parser/templates/tokens/types'
import { type ActionDefinition, actionFileIn, readAction } from './action-file.ts'
import { contradiction } from './concurrency.ts'
import type { PlayOptions } from './options.ts'
import { type ResolvedAction, resolveAction, type Source } from './resolve-uses.ts'
import { refusesUnknown } from './stubs.ts'
import { literal, type Problem, parts } from './tokens.ts'
import type { StepDefinition, WorkflowDefinition } from './workflow-file.ts'

/** Thrown before anything runs, with everything in the workflows that cannot be played. */
export class UnsupportedWorkflow extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, line, problem }) => `${file}${line === undefined ? '' : `:${line}`}: ${problem}`
    )
    super(`the workflow cannot be rehearsed:\n${lines.join('\n')}`)
    this.name = 'UnsupportedWorkflow'
    this.problems = problems
  }
}

const jobKeys: Readonly<Record<string, string>> = {
  container: 'jobs in a container (`container`) are not supported by the rehearsal',
  services: 'service containers (`services`) are not supported by the rehearsal',
  snapshot: 'custom images (`snapshot`) are not supported by the rehearsal'
}

const stepKeys: readonly string[] = ['background', 'wait', 'wait-all', 'cancel', 'parallel']

/** What in a workflow the rehearsal does not play, by name and line. `place` is how messages call the file. */
export function refusals(workflow: WorkflowDefinition, source: Source, place: string, options: PlayOptions): Problem[] {
  const ofJobs = workflow.jobs.flatMap((job) => [
    ...Object.entries(jobKeys).flatMap(([key, problem]) => {
      const token = job.keys.get(key)
      return token === undefined ? [] : [{ file: place, line: token.line, problem }]
    }),
    ...job.steps.flatMap((step) => stepRefusals(step, source, place, options))
  ])
  const groups = [workflow, ...workflow.jobs].flatMap(({ keys }) => concurrencyRefusals(keys.get('concurrency'), place))
  return [...groups, ...ofJobs, ...insertDirectives(workflow, place)]
}

/** GitHub's validation error for what its parser package lets through. */
function concurrencyRefusals(token: TemplateToken | undefined, place: string): Problem[] {
  const keys = parts(token)
  if (literal(keys.get('queue')) !== 'max' || literal(keys.get('cancel-in-progress')) !== 'true') return []
  return [{ file: place, line: keys.get('queue')?.line, problem: contradiction }]
}

function stepRefusals(step: StepDefinition, source: Source, place: string, options: PlayOptions): Problem[] {
  const keys = stepKeys.filter((key) => step.keys.has(key))
  const problems = keys.map((key) => ({
    file: place,
    line: step.keys.get(key)?.line ?? step.line,
    problem: `steps with \`${key}\` are not supported by the rehearsal`
  }))
  if (step.uses === undefined) return problems
  // A `./` action is looked up in the repository as it is committed; what a step makes at run time is seen then.
  const resolved = resolveAction(step.uses, source, options.workspace, options)
  const at = { file: place, line: step.keys.get('uses')?.line ?? step.line }
  if (resolved.kind === 'missing' && !step.uses.startsWith('./')) problems.push({ ...at, problem: resolved.problem })
  problems.push(...usesRefusals(resolved, step.uses, at, options))
  if (resolved.kind === 'action') problems.push(...actionRefusals(resolved.folder, resolved.source, options))
  return problems
}

function usesRefusals(
  { kind }: ResolvedAction,
  uses: string,
  at: Omit<Problem, 'problem'>,
  options: PlayOptions
): Problem[] {
  if (kind === 'docker') return [{ ...at, problem: `Docker actions are not supported: ${uses}` }]
  if (kind === 'app-token' && options.appToken === undefined) {
    return [{ ...at, problem: `${uses} needs an App that gives tokens, and there is none: stub the action to go on` }]
  }
  if (kind === 'third-party' && refusesUnknown(options)) return [{ ...at, problem: notAtHand(uses) }]
  return []
}

/** What is said of somebody else's action or workflow where such are refused. */
export function notAtHand(uses: string): string {
  const name = uses.split('@')[0] ?? uses
  return `${uses} is not at hand and is not stubbed: give a stub for ${name} to go on without running it`
}

function actionRefusals(folder: string, source: Source, options: PlayOptions, depth = 0): Problem[] {
  const path = actionFileIn(folder) ?? ''
  const place = relative(source.root, path)
  const { action, problems } = readAction(path, place)
  const all = [...problems, ...runsRefusals(action, place)]
  if (action.runs.using !== 'composite') return all
  if (depth > 9) return [...all, { file: place, line: undefined, problem: 'composite actions are nested over 10 deep' }]
  for (const step of action.runs.steps) {
    const resolved = step.uses && resolveAction(step.uses, source, options.workspace, options)
    if (!resolved) continue
    all.push(...usesRefusals(resolved, step.uses ?? '', { file: place, line: step.line }, options))
    if (resolved.kind === 'action') all.push(...actionRefusals(resolved.folder, resolved.source, options, depth + 1))
  }
  return all
}

function runsRefusals({ runs }: ActionDefinition, place: string): Problem[] {
  if (runs.using !== 'unsupported') return []
  return [{ file: place, line: runs.line, problem: `${runs.what} is not supported by the rehearsal` }]
}

/** `${{ insert }}` is in GitHub's grammar and merges a mapping into another; no workflow in the open is known to use it. */
function insertDirectives(workflow: WorkflowDefinition, place: string): Problem[] {
  const found: Problem[] = []
  for (const root of workflow.keys.values()) {
    for (const [, token] of TemplateToken.traverse(root)) {
      if (token.templateTokenType !== TokenType.InsertExpression) continue
      found.push({ file: place, line: token.line, problem: '`${{ insert }}` is not supported by the rehearsal' })
    }
  }
  return found
}
