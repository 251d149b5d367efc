import type { Effect, NewEffect } from '../journal.ts'

/** A request that came to the world, whatever it asks for: REST, GraphQL, git, a download. */
export interface Visit {
  /** Counts from 1 in the order of arrival. */
  readonly n: number
  readonly method: string
  /** As it was asked for, with the query: `/api/v3/repos/acme/harbor/releases?per_page=100`. */
  readonly path: string
}

type Text = string | RegExp

/** Which effects or requests are struck: one by its number, or all that fit every pattern; a string must be equal. */
export type Strikes =
  | {
      readonly effect:
        | number
        | { readonly kind?: Text; readonly target?: Text; readonly via?: Text; readonly by?: Text }
    }
  | { readonly request: number | { readonly method?: Text; readonly path?: Text } }

/** An answer in place of the world's own. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown
}

/**
 * What goes wrong. With nothing done: `refuse` (an answer, and for a push by git its message), `reset` (the connection).
 * With everything done: `lose-reply` (the connection ends without a reply), `answer` (another one), `truncate` (so many
 * bytes of the body, then the connection ends). `delay` waits before anything is done. `run` calls a function.
 */
export type Harm =
  | { readonly harm: 'refuse'; readonly answer?: Answer }
  | { readonly harm: 'reset' }
  | { readonly harm: 'lose-reply' }
  | { readonly harm: 'answer'; readonly answer: Answer }
  | { readonly harm: 'truncate'; readonly bytes: number }
  | { readonly harm: 'delay'; readonly milliseconds: number }
  | { readonly harm: 'run'; readonly when: 'before' | 'after'; readonly run: () => unknown }

/**
 * A fault to be armed. It strikes once, or as often as `times` says (`Infinity`: always); `skip`: not before so many
 * that it is meant for have passed.
 */
export type Fault = Strikes & Harm & { readonly times?: number; readonly skip?: number }

/** A fault, how often it may still strike, and how many it still lets pass before that. */
export interface ArmedFault {
  readonly fault: Fault
  left: number
  skip: number
}

/** Arms a fault; the function that it gives disarms it. */
export function arm(faults: ArmedFault[], fault: Fault): () => void {
  const armed: ArmedFault = { fault, left: fault.times ?? 1, skip: fault.skip ?? 0 }
  faults.push(armed)
  return () => {
    armed.left = 0
  }
}

/** Whether a fault is meant for a request. */
export function strikesRequest(fault: Fault, visit: Visit): boolean {
  if (!('request' in fault)) return false
  if (typeof fault.request === 'number') return fault.request === visit.n
  return fits(fault.request.method, visit.method) && fits(fault.request.path, visit.path)
}

/** Whether a fault is meant for an effect that is about to be the `n`th of the journal. */
export function strikesEffect(fault: Fault, effect: NewEffect, n: Effect['n']): boolean {
  if (!('effect' in fault)) return false
  if (typeof fault.effect === 'number') return fault.effect === n
  return Object.entries(fault.effect).every(([name, wanted]) => fits(wanted, String(effect[name as keyof NewEffect])))
}

function fits(wanted: Text | undefined, actual: string): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? wanted === actual : wanted.test(actual))
}
