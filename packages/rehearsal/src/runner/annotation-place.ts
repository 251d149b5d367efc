import type { Details } from './log.ts'

type Properties = ReadonlyMap<string, string>

/** What an annotation command says about lines and columns, and what is wrong with it, for the debug log. */
export interface Place {
  readonly details: Details
  readonly complaints: readonly string[]
}

/**
 * Reads lines and columns of `error`, `warning` and `notice`, and drops or completes what does not fit together, as
 * ValidateLinesAndColumns of the runner's ActionCommandManager does.
 */
export function annotationPlace(command: string, properties: Properties): Place {
  const complaints: string[] = []
  const complain = (problem: string): void => {
    complaints.push(`Invalid ${command} command value. ${problem}`)
  }
  const number = (name: string): number | undefined => {
    const text = properties.get(name)
    return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined
  }
  let [line, column] = [number('line'), number('col')]
  let [endLine, endColumn] = [number('endline'), number('endcolumn')]
  const dropColumns = (problem: string): void => {
    complain(problem)
    column = endColumn = undefined
  }
  if (endLine !== undefined && line === undefined) {
    complain("'endLine' can only be set if 'line' is provided")
    line = endLine
  }
  if (endColumn !== undefined && column === undefined) {
    complain("'endColumn' can only be set if 'col' is provided")
    column = endColumn
  }
  if (line === undefined && column !== undefined) {
    dropColumns("'col' and 'endColumn' can only be set if 'line' value is provided.")
  }
  if (endLine !== undefined && line !== endLine && column !== undefined) {
    dropColumns("'col' and 'endColumn' cannot be set if 'line' and 'endLine' are different values.")
  }
  if (line !== undefined && endLine !== undefined && endLine < line) {
    complain("'endLine' cannot be less than 'line'.")
    line = endLine = undefined
  }
  if (column !== undefined && endColumn !== undefined && endColumn < column) {
    dropColumns("'endColumn' cannot be less than 'col'.")
  }
  const found = Object.entries({ line, endLine, column, endColumn }).filter(([, value]) => value !== undefined)
  return { details: Object.fromEntries(found.map(([name, value]) => [name, String(value)])), complaints }
}
