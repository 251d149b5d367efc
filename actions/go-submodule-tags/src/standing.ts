import type { RemoteTag } from '#core/git/remote'

/** Where the tags of a release stand at the server. */
export interface Standing {
  /** Tag to commit, of those that are there. */
  readonly there: ReadonlyMap<string, string>
  /** The commit of all that are there; undefined when there are none, or when they disagree. */
  readonly bound: string | undefined
}

/** Looks the tags of a release up among those of the server. */
export function standingOf(wanted: readonly string[], tags: ReadonlyMap<string, RemoteTag>): Standing {
  const there = new Map(
    wanted.flatMap((tag) => {
      const commit = tags.get(tag)?.commit
      return commit === undefined ? [] : [[tag, commit] as const]
    })
  )
  const commits = new Set(there.values())
  return { there, bound: commits.size === 1 ? [...commits][0] : undefined }
}
