import type { Version } from '../version/semver.ts'

/** A branch of the server, and the commit at its head. */
export interface Branch {
  readonly name: string
  readonly head: string
}

/** The branches that a release may come from, as far as they exist. */
export interface Origins {
  readonly release: Branch | undefined
  readonly main: Branch | undefined
}

/** Where a commit was found. `ok` and `name` are undefined when nobody could tell. */
export interface Origin {
  readonly name: string | undefined
  readonly ok: boolean | undefined
}

/** Whether a branch holds the commit; undefined when unknown. */
export type Holds = (branch: Branch) => boolean | undefined

/** Finds the release branch and the default branch at the server. */
export function originsOf(
  branches: ReadonlyMap<string, string>,
  releaseBranch: string,
  defaultBranch: string | undefined
): Origins {
  const find = (name: string | undefined): Branch | undefined => {
    const head = name === undefined ? undefined : branches.get(name)
    return name === undefined || head === undefined ? undefined : { name, head }
  }
  return { release: find(releaseBranch), main: releaseBranch === defaultBranch ? undefined : find(defaultBranch) }
}

/** The branches in the order in which they are named: a patch comes from its release branch, x.y.0 from the default branch. */
export function byPreference(version: Version, { release, main }: Origins): Branch[] {
  return (version.patch === '0' ? [main, release] : [release, main]).filter((branch) => branch !== undefined)
}

/** The branches of which it must be asked whether they hold the commit: none when the first choice ends with it. */
export function branchesToAsk(version: Version, origins: Origins, commit: string): Branch[] {
  const branches = byPreference(version, origins)
  return branches[0]?.head === commit ? [] : branches.filter(({ head }) => head !== commit)
}

/**
 * Judges where a release comes from. A patch must be on the release branch of its line once that branch exists: what is
 * on the default branch by then belongs to the next minor release. Everything else may come from either branch.
 */
export function originOf(version: Version, origins: Origins, holds: Holds): Origin {
  const branches = byPreference(version, origins)
  const answers = new Map<Branch, boolean | undefined>()
  for (const branch of branches) {
    answers.set(branch, holds(branch))
    if (answers.get(branch) === true) break
  }
  const name = branches.find((branch) => answers.get(branch) === true)?.name
  const strict = version.patch === '0' ? undefined : origins.release
  if (strict !== undefined) return { name, ok: answers.get(strict) }
  if (name !== undefined) return { name, ok: true }
  if ([...answers.values()].includes(undefined)) return { name: undefined, ok: undefined }
  return { name, ok: false }
}
