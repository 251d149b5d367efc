import { Refusal } from '../../issues/refusal.ts'
import { RefusedUpdate } from '../../update-refs.ts'
import { RestError } from '../errors.ts'
import { refusalOf } from '../refused-update.ts'
import type { Route, WorldRoute } from '../request.ts'

/** The same operations, where a change that GitHub refuses is answered with its status and reasons. */
export function answerRefusals<Operation extends Route | WorldRoute>(routes: readonly Operation[]): Operation[] {
  return routes.map((route) => ({
    ...route,
    handle: async (request: never) => {
      try {
        return await (route.handle as (request: never) => ReturnType<Route['handle']>)(request)
      } catch (error) {
        throw answerOf(error)
      }
    }
  }))
}

function answerOf(error: unknown): unknown {
  if (error instanceof RefusedUpdate) return refusalOf(error)
  if (!(error instanceof Refusal)) return error
  const { status, message, reasons } = error
  return new RestError(status, message, reasons === undefined ? {} : { errors: reasons })
}
