import { isAbsolute, relative } from 'node:path'
import { type Command, parseCommand } from './commands.ts'
import { addPaths, setVariable } from './file-commands.ts'
import { annotate, type Details, log } from './log.ts'
import type { StepRun } from './state.ts'

const names: readonly string[] = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands'
]

const deprecated = 'is deprecated and will be disabled soon. Please upgrade to using Environment Files.'
const disabled = 'is disabled. Please upgrade to using Environment Files.'

/**
 * Makes what takes the output lines of one process of a step: a workflow command is carried out, anything else goes
 * to the log. Between `::stop-commands::TOKEN` and `::TOKEN::` nothing is a command.
 */
export function commandProcessor(run: StepRun): (line: string) => void {
  const registered = new Set(names)
  let stopToken: string | undefined
  let echo = run.job.frame.play.options.debug === true
  return (line) => {
    const command = parseCommand(line, registered)
    if (command === undefined || (stopToken !== undefined && command.name !== stopToken)) {
      log(run, line)
    } else if (stopToken !== undefined) {
      registered.delete(stopToken)
      stopToken = undefined
      log(run, line)
    } else if (command.name === 'stop-commands') {
      log(run, line)
      stopToken = acceptToken(run, command.data, registered)
    } else if (command.name === 'echo') {
      echo = command.data.trim().toLowerCase() === 'on'
    } else {
      if (echo && !silent.has(command.name)) log(run, line)
      carryOut(run, command)
    }
  }
}

const silent: ReadonlySet<string> = new Set(['add-mask', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup'])

function acceptToken(run: StepRun, token: string, registered: Set<string>): string | undefined {
  const name = token.toLowerCase()
  if (name === '' || name === 'pause-logging' || registered.has(name)) {
    fail(run, `Invoked ::stop-commands:: with the token "${token}", which is empty or the name of a command.`)
    return undefined
  }
  registered.add(name)
  return name
}

function carryOut(run: StepRun, command: Command): void {
  const { name, data } = command
  if (name === 'error' || name === 'warning' || name === 'notice') annotate(run, name, data, details(run, command))
  else if (name === 'debug') log(run, `##[debug]${data}`, true)
  else if (name === 'group') log(run, `##[group]${data}`)
  else if (name === 'endgroup') log(run, '##[endgroup]')
  else if (name === 'add-mask') addMask(run, data)
  else if (name === 'set-output' || name === 'save-state') setNamed(run, command)
  else if (name === 'set-env' || name === 'add-path') setForJob(run, command)
  else log(run, `##[debug]problem matchers are not applied in a rehearsal: ${data}`, true)
}

function addMask(run: StepRun, secret: string): void {
  if (secret.trim() === '') annotate(run, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.")
  else run.job.masks.add(secret)
}

function setNamed(run: StepRun, command: Command): void {
  const key = command.properties.get('name')
  if (key === undefined) {
    fail(run, `Unable to process command '${command.name}': required field 'name' is missing.`)
    return
  }
  annotate(run, 'warning', `The \`${command.name}\` command ${deprecated}`)
  if (command.name === 'set-output') run.result.outputs[key] = command.data
  else run.state.set(key, command.data)
}

/** The two commands that GitHub switched off; a variable in `env` switches them on again. */
function setForJob(run: StepRun, command: Command): void {
  const key = command.properties.get('name')
  if (run.environment.get('ACTIONS_ALLOW_UNSECURE_COMMANDS')?.toLowerCase() !== 'true') {
    fail(run, `The \`${command.name}\` command ${disabled}`)
  } else if (command.name === 'add-path') {
    addPaths(run, [command.data])
  } else if (key === undefined) {
    fail(run, "Unable to process command 'set-env': required field 'name' is missing.")
  } else {
    setVariable(run, key, command.data)
  }
}

function fail(run: StepRun, message: string): void {
  annotate(run, 'error', message)
  run.failures.push(message)
}

function details(run: StepRun, { properties }: Command): Details {
  const file = properties.get('file')
  const inside = file !== undefined && isAbsolute(file) ? relative(run.job.folders.workspace, file) : file
  const named: Record<keyof Details, string | undefined> = {
    title: properties.get('title'),
    file: inside?.startsWith('..') ? file : inside,
    line: properties.get('line'),
    endLine: properties.get('endline'),
    column: properties.get('col'),
    endColumn: properties.get('endcolumn')
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}
