import { readSlice } from '../description/slice.ts'
import { type Audience, besideTable } from './beside-table.ts'
import type { Level, Permissions } from './permission.ts'

/** What an operation asks for. */
export interface Need {
  /** Sets of permissions; one of them, as a whole, is enough. Empty when it is no matter of permissions. */
  readonly sets: readonly Permissions[]
  readonly audience?: Audience
  /** Whether `workflows` must come on top where the change touches workflow files. */
  readonly workflowsOnTop: boolean
}

type Table = Readonly<Record<string, Partial<Readonly<Record<Level, readonly string[]>>>>>

let loaded: Map<string, Permissions> | undefined

/** Every operation of GitHub's table with all permissions under which it stands, read when it is first asked for. */
export function table(): ReadonlyMap<string, Permissions> {
  if (loaded !== undefined) return loaded
  const operations = new Map<string, Record<string, Level>>()
  for (const [permission, levels] of Object.entries(readSlice<Table>('permissions.json'))) {
    for (const level of ['read', 'write'] as const) {
      for (const operation of levels[level] ?? []) {
        operations.set(operation, { ...operations.get(operation), [permission]: level })
      }
    }
  }
  loaded = operations
  return loaded
}

/**
 * What an operation (`POST /repos/{owner}/{repo}/git/refs`) asks for. One that neither the table nor the list beside it
 * has is judged by its method, as a matter of contents; a test proves that the description has no such operation.
 */
export function needOf(operation: string): Need {
  const beside = besideTable[operation]
  if (typeof beside === 'string') return { sets: [], audience: beside, workflowsOnTop: false }
  const listed = table().get(operation)
  const level = operation.startsWith('GET ') ? 'read' : 'write'
  if (listed === undefined) return { sets: beside ?? [{ contents: level }], workflowsOnTop: false }
  const { workflows, ...others } = listed
  const isOnlyWorkflows = Object.keys(others).length === 0
  return {
    sets: setsOf(isOnlyWorkflows ? listed : others),
    workflowsOnTop: workflows !== undefined && !isOnlyWorkflows
  }
}

/**
 * The table marks operations under several permissions alike; the page of each says whether one is enough or all are
 * needed. With `administration` all are (https://docs.github.com/en/rest/repos/forks , .../rest/pages/pages), else one
 * is (https://docs.github.com/en/rest/issues/labels , .../rest/pulls/pulls#get-a-pull-request).
 */
function setsOf(listed: Permissions): Permissions[] {
  if ('administration' in listed) return [listed]
  return Object.entries(listed).map(([name, level]) => ({ [name]: level }))
}
