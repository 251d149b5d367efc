import { defaultPermissions, excess, readPermissions } from './permissions.ts'
import { literal, type Problem, parts } from './tokens.ts'
import type { JobDefinition, WorkflowDefinition } from './workflow-file.ts'

/**
 * What GitHub refuses about the call of a workflow before it starts: inputs and secrets that are unknown or missing,
 * and a called job that wants more from the token than the calling job may have.
 */
export function checkCall(
  job: JobDefinition,
  caller: WorkflowDefinition,
  called: WorkflowDefinition,
  place: string
): Problem[] {
  const file = place
  const line = job.keys.get('uses')?.line
  if (!called.on.has('workflow_call') && called.events.workflow_call === undefined) {
    return [{ file, line, problem: `${called.file} has no \`on: workflow_call\`` }]
  }
  const call = parts(called.on.get('workflow_call'))
  const problems = checkNames('input', parts(call.get('inputs')), parts(job.keys.get('with')), called.file)
  if (literal(job.keys.get('secrets')) !== 'inherit') {
    problems.push(...checkNames('secret', parts(call.get('secrets')), parts(job.keys.get('secrets')), called.file))
  }
  return [...problems, ...checkPermissions(job, caller, called)].map((problem) => ({ file, line, problem }))
}

type Tokens = ReturnType<typeof parts>

function checkNames(what: string, declared: Tokens, given: Tokens, file: string): string[] {
  const known = new Set([...declared.keys()].map((name) => name.toLowerCase()))
  const named = new Set([...given.keys()].map((name) => name.toLowerCase()))
  const unknown = [...given.keys()].filter((name) => !known.has(name.toLowerCase()))
  const missing = [...declared].filter(
    ([name, token]) => literal(parts(token).get('required')) === 'true' && !named.has(name.toLowerCase())
  )
  return [
    ...unknown.map((name) => `${what} ${name} is not defined in ${file}`),
    ...missing.map(([name]) => `${what} ${name} is required by ${file} and not given`)
  ]
}

function checkPermissions(job: JobDefinition, caller: WorkflowDefinition, called: WorkflowDefinition): string[] {
  const allowed =
    readPermissions(job.keys.get('permissions')) ??
    readPermissions(caller.keys.get('permissions')) ??
    // A calling workflow that says nothing gets its own from above, or the default.
    (caller.on.has('workflow_call') ? undefined : defaultPermissions)
  if (allowed === undefined) return []
  const ofWorkflow = readPermissions(called.keys.get('permissions'))
  return called.jobs.flatMap((nested) => {
    const wanted = readPermissions(nested.keys.get('permissions')) ?? ofWorkflow
    const over = wanted === undefined ? [] : excess(wanted, allowed)
    return over.map((each) => `the nested job '${nested.id}' is requesting ${each}`)
  })
}
