/** A difference that a later version of the API makes to the object in which it is described. */
interface Change {
  readonly version: string
  readonly patch: Tree | readonly PatchOperation[]
}

/** One operation of a JSON patch (RFC 6902); GitHub uses these two. */
interface PatchOperation {
  readonly op: string
  readonly path: string
  readonly value?: unknown
}

type Tree = Readonly<Record<string, unknown>>

/** The versions of the API that differ, the oldest first: that is the one that a call without a version gets. */
export const versions = ['2022-11-28', '2026-03-10'] as const

/** The version that decides about a call with this X-GitHub-Api-Version: one of `versions`, whatever the header says. */
export function effectiveVersion(header: string | undefined): string {
  return versions.findLast((version) => version <= (header ?? '')) ?? versions[0]
}

/** What was patched already: the same object each time, because what is compiled is known by its object. */
const patched = new WeakMap<object, Map<string, object>>()

/**
 * A part of the description as it reads in a version of the API (`2026-03-10`): GitHub describes the oldest version and
 * lists what later ones change under `x-github-breaking-changes`, as a merge patch (RFC 7396) or as a JSON patch.
 */
export function inVersion<T extends object>(described: T, version: string): T {
  if (!('x-github-breaking-changes' in described)) return described
  const inVersions = patched.get(described) ?? new Map<string, object>()
  patched.set(described, inVersions)
  const result = inVersions.get(version) ?? patch(described, version)
  inVersions.set(version, result)
  return result as T
}

function patch(described: { 'x-github-breaking-changes'?: unknown }, version: string): object {
  const { 'x-github-breaking-changes': changes, ...rest } = described
  return (changes as readonly Change[])
    .filter((change) => change.version <= version)
    .reduce<object>((value, change) => {
      if (!Array.isArray(change.patch)) return merge(value, change.patch) as object
      return change.patch.reduce(applyOperation, structuredClone(value))
    }, rest)
}

function merge(target: unknown, change: unknown): unknown {
  if (!isTree(change)) return change
  const result = new Map(Object.entries(isTree(target) ? target : {}))
  for (const [name, value] of Object.entries(change)) {
    if (value === null) result.delete(name)
    else result.set(name, merge(result.get(name), value))
  }
  return Object.fromEntries(result)
}

function applyOperation(target: unknown, { op, path, value }: PatchOperation): unknown {
  const names = path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = names.pop() ?? ''
  const parent = names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], target)
  if (typeof parent !== 'object' || parent === null) return target // what was to change is prose, and not in the slice
  if (op !== 'remove') Object.assign(parent, { [last]: value })
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else Reflect.deleteProperty(parent, last)
  return target
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
