import type { Route } from './request.ts'

/** A route and the values that the path has in the places of its placeholders. */
export interface Match {
  readonly route: Route
  readonly parameters: Readonly<Record<string, string>>
}

/**
 * Finds the route of a path such as /repos/acme/harbor/git/ref/tags/v1. Placeholders stand for one part; a last
 * placeholder in braces with a plus sign, `{+ref}`, stands for the rest, slashes included (GitHub takes refs both
 * escaped and as they are). HEAD is answered by the routes of GET.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method
  for (const route of routes) {
    if (route.method !== wanted) continue
    const groups = patternOf(route.path).exec(path)?.groups
    if (groups === undefined) continue
    const parameters = decodeAll(groups)
    if (parameters !== undefined) return { route, parameters }
  }
  return undefined
}

function patternOf(path: string): RegExp {
  const known = patterns.get(path)
  if (known !== undefined) return known
  const source = path.replace(/\{\+(\w+)\}$/, '(?<$1>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const pattern = new RegExp(`^${source}$`)
  patterns.set(path, pattern)
  return pattern
}

const patterns = new Map<string, RegExp>()

function decodeAll(groups: Record<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return undefined // a path with a broken escape names nothing
  }
}
