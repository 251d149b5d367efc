import { FeatureFlags } from '@actions/expressions'
import { isMapping } from '@actions/workflow-parser'
import { convertWorkflowTemplate, ErrorPolicy } from '@actions/workflow-parser/model/convert'
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition'
import type { EventsConfig, Step, WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template'
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
import { items, literal, type Problem, parseFile, parts, type TemplateToken } from './tokens.ts'

type Tokens = ReadonlyMap<string, TemplateToken>

/** One step, of a job or of a composite action. `actionId` is what GITHUB_ACTION becomes. */
export interface StepDefinition {
  readonly id: string | undefined
  readonly actionId: string
  readonly line: number | undefined
  readonly condition: string
  readonly uses: string | undefined
  readonly keys: Tokens
}

/** One job: what must be known before it starts; everything else is read from `keys` when its turn comes. */
export interface JobDefinition {
  readonly id: string
  readonly line: number | undefined
  readonly needs: readonly string[]
  readonly condition: string
  readonly uses: string | undefined
  readonly steps: readonly StepDefinition[]
  readonly keys: Tokens
}

/** A workflow file. `events` is `on`, with a key for each event. */
export interface WorkflowDefinition {
  readonly file: string
  readonly name: string
  readonly events: EventsConfig
  readonly on: Tokens
  readonly jobs: readonly JobDefinition[]
  readonly keys: Tokens
}

/**
 * Reads a workflow file.
 *
 * Gives the definition and the problems GitHub's own parser reports; with problems the definition must not be played.
 */
export async function readWorkflow(
  file: string,
  content: string
): Promise<{ workflow: WorkflowDefinition; problems: Problem[] }> {
  const parsed = parseFile(file, content, 'workflow')
  const keys: Tokens = parts(parsed.root)
  const options = { errorPolicy: ErrorPolicy.TryConversion, featureFlags: new FeatureFlags({ all: true }) }
  const template: WorkflowTemplate | undefined =
    parsed.root && (await convertWorkflowTemplate(parsed.context, parsed.root, undefined, options))
  const jobs = keys.get('jobs')
  const workflow = {
    file,
    name: literal(keys.get('name')) ?? file,
    events: template?.events ?? {},
    on: parts(keys.get('on')),
    jobs: (jobs !== undefined && isMapping(jobs) ? [...jobs] : []).map((pair) =>
      readJob(pair.key.toString(), pair.key.line, pair.value, template, parsed.context)
    ),
    keys
  }
  return { workflow, problems: distinct(parsed.problems()) }
}

function readJob(
  id: string,
  line: number | undefined,
  token: TemplateToken,
  template: WorkflowTemplate | undefined,
  context: TemplateContext
): JobDefinition {
  const keys = parts(token)
  const converted = template?.jobs?.find((job) => job.id.value === id)
  const ids = converted?.type === 'job' ? converted.steps.map((step: Step) => step.id) : []
  return {
    id,
    line,
    needs: items(keys.get('needs')).map((need) => String(need)),
    condition: converted?.if.expression ?? 'success()',
    uses: literal(keys.get('uses')),
    steps: items(keys.get('steps')).map((step, index) => readStep(step, ids[index] ?? '__run', context)),
    keys
  }
}

/** Reads one step. A missing `if` is `success()`, and so is the part of an `if` without a status function. */
export function readStep(token: TemplateToken, actionId: string, context: TemplateContext): StepDefinition {
  const keys = parts(token)
  const condition = keys.get('if')
  return {
    id: literal(keys.get('id')),
    actionId,
    line: token.line,
    condition: (condition && convertToIfCondition(context, condition)?.expression) ?? 'success()',
    uses: literal(keys.get('uses')),
    keys
  }
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((each) => [`${each.line} ${each.problem}`, each]))
  return [...seen.values()]
}
