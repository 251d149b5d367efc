/** How far a permission reaches; who may write may read. */
export type Level = 'read' | 'write'

/** Permissions by their names in the API (`pull_requests`); one that is not named is not given. */
export type Permissions = Readonly<Record<string, Level>>

/** Whether what is given reaches as far as what is wanted. */
export function reaches(given: Level | undefined, wanted: Level): boolean {
  return given === 'write' || given === wanted
}

/** Whether all of a set is given. To read metadata is implied: no token that knows a repository is without it. */
export function hasAll(given: Permissions, wanted: Permissions): boolean {
  return Object.entries(wanted).every(
    ([name, level]) => (name === 'metadata' && level === 'read') || reaches(given[name], level)
  )
}

/** The names as the API writes them: a workflow says `pull-requests`, the API `pull_requests`. */
export function apiNames(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]))
}
