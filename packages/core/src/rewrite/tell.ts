import type { Runner } from '../action/runner.ts'
import { changeLine } from '../manifest/changes.ts'
import type { Found } from './found.ts'

/** More lines than this hide the rest of a log; the outputs and the summary have them all. */
const mostLines = 200

/** Says each change in a line of the log. */
export function tellChanges({ account: { changes } }: Pick<Found, 'account'>, { log }: Runner): void {
  for (const change of changes.slice(0, mostLines)) log(changeLine(change))
  if (changes.length > mostLines) log(`and ${changes.length - mostLines} more places`)
}
