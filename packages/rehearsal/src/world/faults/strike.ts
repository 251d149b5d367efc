import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { NewEffect } from '../journal.ts'
import type { WorldState } from '../state.ts'
import { type Answer, type ArmedFault, type Fault, strikesEffect, strikesRequest, type Visit } from './fault.ts'
import type { Reply } from './reply.ts'

/** Thrown in place of what a fault keeps from being done. The message is what a pusher by git sees. */
export class Struck extends Error {}

/** The reply to the request that is being served, so that a fault on an effect can reach it from anywhere. */
const serving = new AsyncLocalStorage<Reply>()

const unavailable: Answer = { status: 503, body: { message: 'Service unavailable: a fault of the rehearsal' } }

/** Does something that no request waits for: a fault that strikes there has no reply to harm. */
export function withoutReply<Result>(work: () => Result): Result {
  return serving.exit(work)
}

/** Serves a request under the faults that are armed for it and for the effects that it has. */
export async function serveUnderFaults(
  state: WorldState,
  visit: Visit,
  reply: Reply,
  serve: () => Promise<void>
): Promise<void> {
  const faults = take(state, (fault) => strikesRequest(fault, visit))
  try {
    for (const fault of faults) await before(fault, reply)
  } catch (error) {
    if (error instanceof Struck) return reply.end()
    throw error
  }
  for (const fault of faults) duringReply(fault, reply)
  await serving.run(reply, serve)
  for (const fault of faults) await after(fault)
}

/** Carries out an effect that is to be the `n`th under the faults that are armed for it. Throws Struck if it is refused. */
export async function applyUnderFaults<Result>(
  state: WorldState,
  effect: NewEffect,
  apply: () => Result | Promise<Result>,
  n: number = state.journal.length + 1
): Promise<Result> {
  const faults = take(state, (fault) => strikesEffect(fault, effect, n))
  if (faults.length === 0) return apply()
  const reply = serving.getStore()
  // Git says in its own words that a ref was declined: its reply stays as it is.
  const answering = effect.via === 'git push' ? undefined : reply
  for (const fault of faults) await before(fault, fault.harm === 'reset' ? reply : answering)
  const result = await apply()
  for (const fault of faults) {
    if (reply !== undefined) duringReply(fault, reply)
    await after(fault)
  }
  return result
}

function take({ faults }: WorldState, isMeant: (fault: Fault) => boolean): Fault[] {
  const meant = faults.filter(({ fault, left }: ArmedFault) => left > 0 && isMeant(fault))
  const striking = meant.filter(({ skip }) => skip === 0)
  for (const armed of meant) {
    if (armed.skip > 0) armed.skip -= 1
    else armed.left -= 1
  }
  return striking.map(({ fault }) => fault)
}

async function before(fault: Fault, reply: Reply | undefined): Promise<void> {
  if (fault.harm === 'delay') await wait(fault.milliseconds)
  if (fault.harm === 'run' && fault.when === 'before') await fault.run()
  if (fault.harm === 'reset') {
    reply?.reset()
    throw new Struck('the connection was reset by a fault of the rehearsal')
  }
  if (fault.harm === 'refuse') {
    const answer = fault.answer ?? unavailable
    reply?.replace(answer)
    throw new Struck(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? ''))
  }
}

function duringReply(fault: Fault, reply: Reply): void {
  if (fault.harm === 'lose-reply') reply.lose()
  if (fault.harm === 'answer') reply.replace(fault.answer)
  if (fault.harm === 'truncate') reply.truncate(fault.bytes)
}

async function after(fault: Fault): Promise<void> {
  if (fault.harm === 'run' && fault.when === 'after') await fault.run()
}
