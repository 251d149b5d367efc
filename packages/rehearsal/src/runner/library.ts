import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlayOptions } from './options.ts'
import { notAtHand, refusals } from './refuse.ts'
import { checkCall } from './refuse-calls.ts'
import { resolveWorkflow, type Source } from './resolve-uses.ts'
import { refusesUnknown } from './stubs.ts'
import type { Problem } from './tokens.ts'
import { readWorkflow, type WorkflowDefinition } from './workflow-file.ts'

/** The workflow files of a run: the one that is started and those that it calls, each read once. */
export interface Library {
  get(source: Source, file: string): WorkflowDefinition
}

/** How deep GitHub lets workflows call each other, the first one included. */
const deepest = 10

/**
 * Reads a workflow and all that it calls.
 *
 * Gives them with everything that cannot be played, in all of them, so that it can be refused before anything runs.
 */
export async function loadLibrary(
  source: Source,
  file: string,
  options: PlayOptions
): Promise<{ library: Library; problems: Problem[] }> {
  const workflows = new Map<string, WorkflowDefinition>()
  const problems: Problem[] = []
  const load = async (from: Source, path: string, depth: number): Promise<WorkflowDefinition> => {
    const known = workflows.get(key(from, path))
    if (known !== undefined) return known
    const read = await readWorkflow(label(from, path, options), readFileSync(join(from.root, path), 'utf8'))
    const workflow = { ...read.workflow, file: path }
    workflows.set(key(from, path), workflow)
    const place = label(from, path, options)
    problems.push(...read.problems, ...refusals(workflow, from, place, options))
    for (const job of workflow.jobs) {
      if (job.uses === undefined) continue
      const resolved = resolveWorkflow(job.uses, from, options)
      const at = { file: place, line: job.keys.get('uses')?.line }
      if (resolved.kind === 'missing') problems.push({ ...at, problem: resolved.problem })
      if (resolved.kind === 'third-party' && refusesUnknown(options))
        problems.push({ ...at, problem: notAtHand(job.uses) })
      if (resolved.kind !== 'workflow') continue
      if (depth >= deepest) problems.push({ ...at, problem: `workflows call each other more than ${deepest} deep` })
      else problems.push(...checkCall(job, workflow, await load(resolved.source, resolved.file, depth + 1), place))
    }
    return workflow
  }
  await load(source, file, 1)
  problems.push(...circles(workflows, source, file, options))
  return { library: { get: (from, path) => found(workflows.get(key(from, path)), path) }, problems }
}

function circles(
  workflows: ReadonlyMap<string, WorkflowDefinition>,
  source: Source,
  file: string,
  options: PlayOptions,
  above: readonly string[] = []
): Problem[] {
  const here = key(source, file)
  const place = { file: label(source, file, options), line: undefined }
  if (above.includes(here)) return [{ ...place, problem: 'the workflow calls itself' }]
  return (workflows.get(here)?.jobs ?? []).flatMap((job) => {
    const resolved = job.uses === undefined ? undefined : resolveWorkflow(job.uses, source, options)
    if (resolved?.kind !== 'workflow' || above.length > deepest) return []
    return circles(workflows, resolved.source, resolved.file, options, [...above, here])
  })
}

function key(source: Source, file: string): string {
  return `${source.root}\n${file}`
}

/** How messages call a file: the suite's are named with their repository. */
function label(source: Source, file: string, options: PlayOptions): string {
  return source.root === options.workspace ? file : `${source.repository}/${file}`
}

function found(workflow: WorkflowDefinition | undefined, file: string): WorkflowDefinition {
  if (workflow === undefined) throw new Error(`the workflow ${file} was not loaded`)
  return workflow
}
