/**
 * The runner's file commands: outputs, state and the step summary. The same bytes as `@actions/core` 3 appends, but for
 * the random part of the delimiter; a differential test holds that.
 */
import { appendFileSync, existsSync } from 'node:fs'
import { command, EOL } from './commands.ts'

/** A delimiter that does not occur in the value; the value is complete by now, so nobody can answer to what is drawn here. */
function delimiterFor(value: string): string {
  const draw = () => Math.random().toString(16).slice(2).padEnd(12, '0')
  let delimiter = ''
  do delimiter = `ghadelimiter_${draw()}-${draw()}`
  while (value.includes(delimiter))
  return delimiter
}

/** Renders `name<<delimiter`, the value and the delimiter, each on a line of its own. */
export function keyValue(name: string, value: string): string {
  const delimiter = delimiterFor(`${name}${value}`)
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`
}

/** Appends to the file that the runner names in an environment variable. */
function append(variable: string, file: string, text: string): void {
  if (!existsSync(file)) {
    throw new Error(`${variable} names ${file}, which does not exist: run this under a GitHub Actions runner, or unset ${variable}`)
  }
  appendFileSync(file, text)
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Sets an output of the step; or, under a runner without output files, returns the command that does.
 * @returns what must be written to the log: mostly nothing
 */
export function setOutput(env: Environment, name: string, value: string): string {
  const file = env.GITHUB_OUTPUT
  if (!file) return `${EOL}${command('set-output', { name }, value)}`
  append('GITHUB_OUTPUT', file, keyValue(name, value))
  return ''
}

/** Saves state for the action's `post` step; returns what must be written to the log, as `setOutput` does. */
export function saveState(env: Environment, name: string, value: string): string {
  const file = env.GITHUB_STATE
  if (!file) return command('save-state', { name }, value)
  append('GITHUB_STATE', file, keyValue(name, value))
  return ''
}

/** Appends Markdown to the summary of the step; does nothing where there is no summary file. */
export function appendSummary(env: Environment, markdown: string): void {
  const file = env.GITHUB_STEP_SUMMARY
  if (file) append('GITHUB_STEP_SUMMARY', file, markdown)
}
