/** The full names of objects, as git writes them; pure. */
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'

/** Is a text 40 hexadecimal digits in lower case, or 64 for SHA-256? */
export function isFullSha(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Throws a Failure for what is no full SHA: anything else could be an option of git. */
export function demandFullSha(text: string): void {
  if (!isFullSha(text))
    throw new Failure(`${quote(text)} is no full commit SHA: give one of 40 or 64 hexadecimal digits`)
}
