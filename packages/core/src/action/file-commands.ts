/**
 * The runner's file commands: outputs, state and the step summary. The same bytes as `@actions/core` 3 appends, but for
 * the random part of the delimiter; a differential test holds that.
 */
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { command, EOL } from './commands.ts'
import type { Environment } from './runner.ts'

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

/** Appends to the file that the runner names in an environment variable, and never makes one. */
function append(variable: string, file: string, text: string): void {
  try {
    const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0))
    try {
      writeFileSync(descriptor, text)
    } finally {
      closeSync(descriptor)
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new Error(
      `${variable} names ${file}, which cannot be written (${code}): run this under a GitHub Actions runner, or unset ${variable}`,
      { cause }
    )
  }
}

/**
 * Sets outputs of the step with one write; or, under a runner without output files, returns the commands that do.
 * @returns what must be written to the log: mostly nothing
 */
export function setOutputs(env: Environment, outputs: readonly (readonly [string, string])[]): string {
  const file = env.GITHUB_OUTPUT
  if (!file) return outputs.map(([name, value]) => `${EOL}${command('set-output', { name }, value)}`).join('')
  append('GITHUB_OUTPUT', file, outputs.map(([name, value]) => keyValue(name, value)).join(''))
  return ''
}

/** Saves state for the action's `post` step; returns what must be written to the log, as `setOutputs` does. */
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
