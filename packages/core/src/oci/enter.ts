import { authorizationFor, authorize, challengeIn, type Door, type Pass, type Refused } from './authorize.ts'
import type { Challenge } from './challenge.ts'
import { discard } from './exchange.ts'
import { type Followed, isClosed } from './follow.ts'

/** Asks by a pass for some scopes, whatever it takes to be let in. */
type Enter = (scopes: readonly string[], send: (pass: Pass) => Promise<Followed>) => Promise<Followed | Refused>

/**
 * Remembers what lets into a registry. A request is made with what let in before; where the registry wants more, it is
 * made once more, and what it wanted is remembered for the next scope.
 * @param door `isEarly`: what a new scope needs is asked for in advance, once it is known how
 */
export function admission(door: Door & { readonly isEarly: boolean }): Enter {
  const passes = new Map<string, Pass>()
  let challenge: Challenge | undefined
  const keep = (scopes: readonly string[], pass: Pass): void => {
    for (const key of [scopes.join(' '), ...scopes]) passes.set(key, pass)
  }
  const passFor = async (scopes: readonly string[]): Promise<Pass> => {
    const known = passes.get(scopes.join(' '))
    const [as] = door.identities
    if (known !== undefined) return known
    if (!door.isEarly || challenge === undefined) return { authorization: undefined, as: undefined }
    const authorization = await authorizationFor(door, challenge, scopes, as)
    if (typeof authorization !== 'string') return { authorization: undefined, as: undefined }
    keep(scopes, { authorization, as })
    return { authorization, as }
  }
  return async (scopes, send) => {
    const pass = await passFor(scopes)
    const answer = await send(pass)
    if (!isClosed(answer)) return answer
    if (answer.isElsewhere) {
      // Whoever this is, it is not the registry: nothing is for it to ask for.
      await discard(answer)
      return { refused: true, status: answer.status, as: undefined, said: [] }
    }
    const wanted = challengeIn(answer)
    // A registry that once has said how to be let in may leave it out when a token has run out.
    if (wanted !== undefined) challenge = wanted
    const isWanted = wanted !== undefined || answer.status === 401
    const entered = await authorize({ door, challenge: isWanted ? challenge : undefined, answer, pass, scopes, send })
    if ('refused' in entered) return entered
    keep(scopes, entered.pass)
    return entered.answer
  }
}
