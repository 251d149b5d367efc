/** The repository variable that tells workflows which branches are frozen; pure. */
import { inert } from '#core/action/untrusted'

/** The name of the variable: an object in JSON, from the names of branches. */
export const variableName = 'SLIPWAY_FREEZE'

/** What is told of a frozen branch. */
export interface FreezeNote {
  /** RFC 3339, in UTC. */
  readonly until: string
  readonly reason: string
}

/** What each branch has from now on; undefined for one that is thawed. Of others what stands there stays. */
export type VariableWish = ReadonlyMap<string, FreezeNote | undefined>

/** What is done about the variable. */
export type VariablePlan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'create' | 'update'; readonly value: string }
  | { readonly kind: 'delete' }

/** GitHub takes 48 KB; workflows get all of it in their contexts. */
const REASON = 200

/** What stands there of other branches; whatever is nothing that was written here is none of them. */
function readEntries(value: string | undefined): ReadonlyMap<string, unknown> {
  try {
    const read: unknown = JSON.parse(value ?? '{}')
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read)
    return new Map(isObject ? Object.entries(read) : [])
  } catch {
    return new Map()
  }
}

/** The reason goes into contexts of workflows: in one line, and cut. */
function noteOf({ until, reason }: FreezeNote): FreezeNote {
  const shown = inert(reason)
  return { until, reason: shown.length > REASON ? `${shown.slice(0, REASON).replace(/[\uD800-\uDBFF]$/, '')}…` : shown }
}

/**
 * What is to be done about the variable: nothing where it says all this already, and none is left when no branch is frozen.
 * @param current what stands there; undefined where there is no such variable
 */
export function planVariable(current: string | undefined, wish: VariableWish): VariablePlan {
  const others = [...readEntries(current)].filter(([branch]) => !wish.has(branch))
  const own = [...wish].flatMap(([branch, note]) => (note === undefined ? [] : [[branch, noteOf(note)] as const]))
  const all = [...others, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (all.length === 0) return { kind: current === undefined ? 'nothing' : 'delete' }
  const value = JSON.stringify(Object.fromEntries(all))
  if (value === current) return { kind: 'nothing' }
  return { kind: current === undefined ? 'create' : 'update', value }
}
