/** Pins the issue of a freeze above the list of all, which GitHub lets only GraphQL do. */
import type { EffectName } from '#core/action/effect'
import type { Runner } from '#core/action/runner'
import { inert } from '#core/action/untrusted'
import { isAmbiguous, readAnswer } from '#core/github/answer'
import type { Client } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { writeCall } from '#core/github/write-call'

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/pinning-an-issue-to-your-repository */
const MOST = 3

const mutations = {
  'pin issue': 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }',
  'unpin issue': 'mutation ($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }'
} as const

/** What is pinned. */
interface Pins {
  readonly count: number
  readonly isPinned: boolean
}

async function readPins(client: Client, runner: Runner, number: number): Promise<Pins> {
  const { owner, repo: name } = namesOf(runner)
  const query = `query ($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) {
  issue(number: $number) { isPinned } pinnedIssues(first: ${MOST}) { totalCount } } }`
  const { repository } = await client.graphql<{
    readonly repository: {
      readonly issue: { readonly isPinned: boolean | null } | null
      readonly pinnedIssues: { readonly totalCount: number } | null
    } | null
  }>(query, { owner, name, number })
  return { count: repository?.pinnedIssues?.totalCount ?? 0, isPinned: repository?.issue?.isPinned === true }
}

/** What a pin is made of. */
export interface PinWish {
  readonly number: number
  /** Its name in GraphQL. */
  readonly id: string
  readonly pinned: boolean
}

/** So often it is tried where no answer tells whether it was done. */
const TRIES = 2

/**
 * Pins an issue where there is room, or takes the pin away; nothing is written where it is so. A pin is a convenience, so
 * that whatever stands against it is only told.
 * @returns lines for the log
 */
export async function pinIssue(client: Client, runner: Runner, wish: PinWish): Promise<readonly string[]> {
  for (let round = 1; ; round += 1) {
    const { lines, isUnsure } = await tryPin(client, runner, wish)
    if (!isUnsure || round === TRIES) return lines
  }
}

async function tryPin(client: Client, runner: Runner, { number, id, pinned }: PinWish) {
  const name: EffectName & keyof typeof mutations = pinned ? 'pin issue' : 'unpin issue'
  const said = (line: string, isUnsure = false) => ({ lines: [line], isUnsure })
  try {
    const { count, isPinned } = await readPins(client, runner, number)
    if (isPinned === pinned) return { lines: [], isUnsure: false }
    if (pinned && count >= MOST)
      return said(`issue #${number} is not pinned: ${MOST} others are, and there is no room for more`)
    await writeCall(name, `${name} #${number}`, () => client.graphql(mutations[name], { id, request: { retries: 0 } }))
    return { lines: [], isUnsure: false }
  } catch (thrown) {
    const answer = readAnswer(thrown)
    if (isAmbiguous(answer)) return said(`${name} #${number}: no answer from GitHub (${inert(answer.message)})`, true)
    return said(`${name} #${number}: GitHub refuses (${inert(answer.message)})`)
  }
}
