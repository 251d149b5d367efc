/** The status that a pull request must have on its head; pure. */
import { inert } from '#core/action/untrusted'
import type { Judgement } from './judge.ts'
import type { Status } from './pull-facts.ts'

/** How the branch that a pull request goes to stands. */
export type Ground =
  | { readonly kind: 'free'; readonly branch: string }
  | {
      readonly kind: 'frozen'
      readonly branch: string
      /** RFC 3339, in UTC: when the last who holds it is to let it go. */
      readonly until: string
      /** The versions that it is frozen for; none for a freeze without. */
      readonly versions: readonly string[]
      readonly reason: string
    }
  /** A change window is closed. `opens` is RFC 3339, in UTC. */
  | { readonly kind: 'closed'; readonly branch: string; readonly opens: string }
  /** Somebody is about to find out: a check that never ends must hold. */
  | { readonly kind: 'undecided'; readonly branch: string }

/** GitHub refuses longer descriptions: `description is too long (maximum is 140 characters)`. */
export const LONGEST = 140

/** What begins a word is kept where that costs no more of the text than this. */
const LAST_WORD = 30

/**
 * Makes a text fit for the description of a status: one line, inert, cut at a word. Characters that do not fit in 16 bits
 * GitHub takes in some texts and refuses in others (`contains unicode characters above 0xffff`), so none is left.
 */
export function fitDescription(text: string): string {
  const line = inert(text.replace(/\s+/g, ' ').replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')).trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > LONGEST - LAST_WORD ? cut.slice(0, end) : cut).replace(/[\s,;:.(]+$/, '')}…`
}

/** `2026-01-02T15:04:05Z` as people read it: `2026-01-02 15:04 UTC`. */
function minute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
}

/** The status of a pull request on this ground; without a judgement nothing passes a freeze. */
export function freezeStatus(ground: Ground, judgement?: Pick<Judgement, 'passes' | 'because'>): Status {
  const { branch } = ground
  switch (ground.kind) {
    case 'free':
      return { state: 'success', description: fitDescription(`${branch} is not frozen`) }
    case 'undecided':
      return { state: 'pending', description: fitDescription(`whether ${branch} takes this now is being found out`) }
    case 'closed': {
      if (judgement?.passes) {
        return {
          state: 'success',
          description: fitDescription(`passes outside of the window of ${branch}: ${judgement.because}`)
        }
      }
      const description = `held: ${branch} takes changes in its window only, which opens ${minute(ground.opens)}`
      return { state: 'failure', description: fitDescription(description) }
    }
    case 'frozen': {
      if (judgement?.passes) {
        return { state: 'success', description: fitDescription(`passes the freeze of ${branch}: ${judgement.because}`) }
      }
      const release = ground.versions.length === 0 ? '' : ` for ${ground.versions.join(', ')}`
      const why = ground.reason === '' ? '' : `: ${ground.reason}`
      const description = `held: ${branch} is frozen until ${minute(ground.until)}${release}${why}`
      return { state: 'failure', description: fitDescription(description) }
    }
  }
}

/** Whether a status that stands is the one that must. */
export function isRight(stands: Status | undefined, must: Status): boolean {
  return stands?.state === must.state && stands.description === must.description
}

const severity: readonly Status['state'][] = ['failure', 'pending', 'success']

/** The strictest of the statuses that one head should have for several pull requests: whoever shares it must wait for all. */
export function strictest(statuses: readonly [Status, ...Status[]]): Status {
  const rank = ({ state }: Status) => severity.indexOf(state)
  return statuses.reduce((least, one) => (rank(one) < rank(least) ? one : least))
}
