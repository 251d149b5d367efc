import { carryOut } from './carry-out.ts'
import { parseCommand } from './commands.ts'
import { annotate, log } from './log.ts'
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

/** Commands that are not repeated in the log when `echo` is on. */
const silent: ReadonlySet<string> = new Set(['add-mask', 'debug', 'warning', 'error', 'notice'])

const badToken =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`."

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
      if (!names.includes(stopToken)) registered.delete(stopToken)
      stopToken = undefined
      log(run, line)
    } else if (command.name === 'stop-commands') {
      stopToken = acceptToken(run, command.data, registered)
      log(run, line)
    } else {
      if (echo && !silent.has(command.name)) log(run, line)
      try {
        if (command.name === 'echo') echo = switched(command.data)
        else carryOut(run, command, echo)
      } catch (error) {
        const said = silent.has(command.name) ? command.name : line
        annotate(run, 'error', `Unable to process command '${said}' successfully.`)
        fail(run, (error as Error).message)
      }
    }
  }
}

function switched(value: string): boolean {
  if (value === '') throw new Error("Value cannot be null. (Parameter 'value')")
  const text = value.trim().toLowerCase()
  if (text === 'on' || text === 'off') return text === 'on'
  throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`)
}

/** A token that a line of the log could hold by chance, or that is a command, is refused; a long one is a secret. */
function acceptToken(run: StepRun, token: string, registered: Set<string>): string | undefined {
  const name = token.toLowerCase()
  const isBad = name === '' || name === 'pause-logging' || registered.has(name)
  const allowed = run.environment.get('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS')?.toLowerCase() ?? ''
  if (isBad && !['1', 'true', '$true'].includes(allowed)) {
    fail(run, badToken)
    return undefined
  }
  if (token.length > 6) run.job.masks.add(token)
  registered.add(name)
  return name
}

function fail(run: StepRun, message: string): void {
  annotate(run, 'error', message)
  run.failures.push(message)
}
