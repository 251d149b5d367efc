import fc from 'fast-check'
import type { RemoteRefs } from '#core/git/remote'

/** A small history: the parents of each commit (always earlier ones), tags, branches, and what is released where. */
export interface History {
  readonly parents: readonly (readonly number[])[]
  readonly messages: readonly string[]
  readonly tags: ReadonlyMap<string, number>
  readonly branches: ReadonlyMap<string, number>
  readonly version: string
  readonly at: number
}

/** The hash of a commit. */
export const shaOf = (index: number) => index.toString(16).padStart(40, 'a')

/** Every commit that can be reached from one, itself included, by following parents and nothing cleverer. */
export function reached({ parents }: History, from: number): Set<number> {
  const seen = new Set([from])
  for (const index of seen) for (const parent of parents[index] ?? []) seen.add(parent)
  return seen
}

const commits = 9
const index = fc.nat({ max: commits - 1 })
const version = fc
  .tuple(
    fc.nat({ max: 1 }),
    fc.nat({ max: 2 }),
    fc.nat({ max: 2 }),
    fc.constantFrom('', '', '', '-rc.1', '-rc.2', '-beta.1')
  )
  .map(([major, minor, patch, rest]) => `v${major}.${minor}.${patch}${rest}`)
const branch = fc.constantFrom('main', 'main', 'release/v0.1', 'release/v0.2', 'release/v1.0', 'release/v1.1')
const message = fc.constantFrom('feat: a', 'fix: b', 'docs: c', 'fix!: d', 'e')

/** Histories with merges, forks, several roots, and tags and branches anywhere. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    parents: fc.tuple(
      ...Array.from({ length: commits }, (_, own) =>
        own === 0
          ? fc.constant([])
          : fc.uniqueArray(fc.nat({ max: own - 1 }), { minLength: own > 6 ? 0 : 1, maxLength: 2 })
      )
    ),
    messages: fc.array(message, { minLength: commits, maxLength: commits }),
    tags: fc.array(fc.tuple(version, index), { maxLength: 9 }).map((entries) => new Map(entries)),
    branches: fc.array(fc.tuple(branch, index), { maxLength: 5 }).map((entries) => new Map(entries)),
    version,
    at: index
  })
  .map((history) => ({ ...history, at: history.tags.get(history.version) ?? history.at }))

/** What the server would list. */
export function refsOf({ tags, branches }: History): RemoteRefs {
  return {
    defaultBranch: branches.has('main') ? 'main' : undefined,
    branches: new Map([...branches].map(([name, at]) => [name, shaOf(at)])),
    tags: new Map([...tags].map(([name, at]) => [name, { object: shaOf(at), commit: shaOf(at) }]))
  }
}
