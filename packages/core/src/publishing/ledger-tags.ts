/** Whether the tags that a ledger is to tell of are there; pure. */
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { LedgerTag } from './ledger-document.ts'

/** The tags at the server, with the commits that they lead to. */
export type TagsAt = ReadonlyMap<string, { readonly commit: string }>

const REMEDY = 'give the plans of the runs for this release, in this repository'

/**
 * Why tags cannot be told of as parts of a release: whoever verifies it or rolls it back would look for them in vain.
 * @param soon they may be made later, as in a dry run of everything
 */
export function ledgerTagComplaints(tags: readonly LedgerTag[], at: TagsAt, soon: boolean): Complaint[] {
  return tags.flatMap(({ tag, commit }) => {
    const there = at.get(tag)?.commit
    if (there === commit || (there === undefined && soon)) return []
    const leads = there === undefined ? 'there is no such tag' : `it leads to ${there}`
    const problem = `a line says that ${quote(tag)} leads to ${commit}, and ${leads}`
    return [{ place: 'ledger', problem, remedy: REMEDY }]
  })
}
