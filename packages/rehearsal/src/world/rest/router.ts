import type { Match } from '../description/match.ts'
import type { Route, WorldRoute } from './request.ts'

/** A route and the values that the path has in the places of its placeholders. */
export interface RouteMatch {
  readonly route: Route | WorldRoute
  readonly via: string
  readonly parameters: Readonly<Record<string, string>>
}

/** Finds what answers an operation of GitHub's description; undefined when the world does not know the operation. */
export function findRoute(
  routes: readonly (Route | WorldRoute)[],
  operation: Match | undefined
): RouteMatch | undefined {
  if (operation === undefined) return undefined
  const { method, template, parameters } = operation
  const route = routes.find((each) => each.path === template && each.method === method)
  return route && { route, via: `${method} ${template}`, parameters }
}
