import { appendFileSync } from 'node:fs'

/** What `with` of the step gives, or the default; `''` for what is not given. */
export function input(name: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
}

/** The lines of an input that are not empty. */
export function lines(name: string): string[] {
  return input(name)
    .split('\n')
    .flatMap((line) => line.trim() || [])
}

/** A variable that the job must have. */
export function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`the job has no variable ${name}`)
  return value
}

/** Sets an output of one line. */
export function output(name: string, value: string): void {
  appendFileSync(variable('GITHUB_OUTPUT'), `${name}=${value}\n`)
}
