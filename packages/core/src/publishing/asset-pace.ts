import { inert } from '../action/untrusted.ts'
import { isRateLimited, readAnswer } from '../github/answer.ts'
import { askedWait, limited, pause, UNTOLD_MS } from '../github/write-call.ts'

/**
 * All pauses of the files of one release together. GitHub lets 80 contents be made in a minute and 500 in an hour: what the
 * first costs is waited for, and what the second costs is left to a later run.
 */
const PATIENCE_MS = 900_000

/** Makes calls that write, several at a time: when one of them is asked to wait, all of them wait. */
export type Pace = <T>(what: string, call: () => Promise<T>) => Promise<T>

/**
 * Begins to keep the pace that the server asks for. Nothing is spaced out unasked; where the server tells no time, it is a
 * minute, and twice as long whenever that was not enough.
 * @param log for a line about each pause
 * @param patience in milliseconds
 * @returns what makes a call; it throws a Failure when all pauses together would be too long, and else what the call throws
 */
export function startPace(log: (line: string) => void, patience = PATIENCE_MS): Pace {
  let [until, waited, inVain] = [0, 0, 0]
  const rest = async () => {
    for (let left = until - Date.now(); left > 0; left = until - Date.now()) await pause(left)
  }
  const delay = (what: string, thrown: unknown, begun: number) => {
    const answer = readAnswer(thrown)
    if (!isRateLimited(answer)) throw thrown
    const now = Date.now()
    // Those that were under way together are told the same; only who was told again after a pause has waited in vain.
    const told = askedWait(answer)
    const wait = Math.max(told ?? UNTOLD_MS * 2 ** (begun >= until ? inVain : Math.max(0, inVain - 1)), 1000)
    const more = Math.max(0, now + wait - Math.max(until, now))
    if (waited + more > patience) throw limited(what, answer, wait)
    if (begun >= until) {
      inVain = told === undefined ? inVain + 1 : 0
      log(`GitHub asks to wait (${inert(answer.message)}): all go on in ${Math.ceil(wait / 1000)} seconds`)
    }
    waited += more
    until = Math.max(until, now + wait)
  }
  return async (what, call) => {
    for (;;) {
      await rest()
      const begun = Date.now()
      try {
        const done = await call()
        inVain = 0
        return done
      } catch (thrown) {
        delay(what, thrown, begun)
      }
    }
  }
}
