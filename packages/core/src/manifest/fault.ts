/** A reason not to make an edit: what is wrong, as the end of a sentence about the place, and what to do about it. */
export class EditFault extends Error {
  readonly problem: string
  readonly remedy: string
  /** The line it is about, counted from 1; 0 for the file as a whole. */
  readonly line: number
  /** Set when the place is not there at all, which an optional edit accepts. */
  readonly missing: boolean

  constructor(problem: string, remedy: string, line = 0, missing = false) {
    super(`${problem}; ${remedy}`)
    this.problem = problem
    this.remedy = remedy
    this.line = line
    this.missing = missing
  }
}

/** The fault that a place is not there. */
export function missing(problem: string, remedy: string, line = 0): EditFault {
  return new EditFault(problem, remedy, line, true)
}
