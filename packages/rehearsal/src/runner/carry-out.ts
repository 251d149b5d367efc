import { isAbsolute, relative } from 'node:path'
import { annotationPlace } from './annotation-place.ts'
import type { Command } from './commands.ts'
import { addPaths, setOutput, setVariable } from './file-commands.ts'
import { annotate, type Details, log } from './log.ts'
import type { StepRun } from './state.ts'

const deprecated =
  'is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
const disabled =
  'is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'

/**
 * Carries out a workflow command that a step wrote to its log.
 *
 * Throws an Error in the runner's words for one that it cannot carry out; that fails the step.
 */
export function carryOut(run: StepRun, command: Command, echo: boolean): void {
  const { name, data } = command
  if (name === 'error' || name === 'warning' || name === 'notice') annotate(run, name, data, details(run, command))
  else if (name === 'debug') log(run, `##[debug]${data}`, true)
  else if (name === 'group') log(run, `##[group]${data}`)
  else if (name === 'endgroup') log(run, '##[endgroup]')
  else if (name === 'add-mask') addMask(run, data, echo)
  else if (name === 'set-output' || name === 'save-state') setNamed(run, command)
  else if (name === 'set-env' || name === 'add-path') setForJob(run, command)
  else log(run, `##[debug]problem matchers are not applied in a rehearsal: ${data}`, true)
}

function addMask(run: StepRun, secret: string, echo: boolean): void {
  if (secret.trim() === '') {
    annotate(run, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.")
    return
  }
  if (echo) log(run, '::add-mask::***')
  run.job.masks.add(secret)
}

function setNamed(run: StepRun, { name, data, properties }: Command): void {
  annotate(run, 'warning', `The \`${name}\` command ${deprecated}`)
  const key = requiredName(name, properties)
  if (name === 'set-output') setOutput(run, key, data)
  else run.state.set(key, data)
}

/** The two commands that GitHub switched off; a variable in `env` switches them on again. */
function setForJob(run: StepRun, { name, data, properties }: Command): void {
  if (run.environment.get('ACTIONS_ALLOW_UNSECURE_COMMANDS')?.trim().toLowerCase() !== 'true') {
    throw new Error(`The \`${name}\` command ${disabled}`)
  }
  if (name === 'add-path') {
    if (data === '') throw new Error("Value cannot be null. (Parameter 'path')")
    addPaths(run, [data])
    return
  }
  const refusal = "Can't update NODE_OPTIONS environment variable using ::set-env:: command."
  setVariable(run, requiredName(name, properties), data, refusal)
}

function requiredName(command: string, properties: Command['properties']): string {
  const key = properties.get('name')
  // The runner names set-output for save-state as well.
  const named = command === 'save-state' ? 'set-output' : command
  if (key === undefined) throw new Error(`Required field 'name' is missing in ##[${named}] command.`)
  return key
}

function details(run: StepRun, { name, properties }: Command): Details {
  const file = properties.get('file')
  const inside = file !== undefined && isAbsolute(file) ? relative(run.job.folders.workspace, file) : file
  const place = annotationPlace(name, properties)
  for (const complaint of place.complaints) log(run, `##[debug]${complaint}`, true)
  const named = { title: properties.get('title'), file: inside?.startsWith('..') ? file : inside, ...place.details }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}
