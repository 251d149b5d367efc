/** Every scalar of a value by its key path, as edits write one: items of lists that have names by their name. */
export function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  const inner = Object.entries(value).map(([key, item]) => [...leaves(item, `${path}${step(value, key, item, path)}`)])
  return new Map(inner.flat())
}

function step(parent: object, key: string, item: unknown, path: string): string {
  if (!Array.isArray(parent)) return /[./]/.test(key) ? `["${key}"]` : `${path === '' ? '' : '.'}${key}`
  const name = (item as { name?: unknown } | null)?.name
  return typeof name === 'string' ? `[name=${name}]` : `[${key}]`
}

/** The scalars that two values do not share, by key path, as they are in the second one; undefined where they are no more. */
export function changedLeaves(before: unknown, after: unknown): Record<string, unknown> {
  const [was, is] = [leaves(before), leaves(after)]
  const paths = [...new Set([...was.keys(), ...is.keys()])]
  return Object.fromEntries(paths.filter((path) => was.get(path) !== is.get(path)).map((path) => [path, is.get(path)]))
}
