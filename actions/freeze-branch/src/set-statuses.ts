/** Brings the statuses of many pull requests to what they must be. */
import { Failure } from '#core/action/errors'
import { isRight, strictest } from './freeze-status.ts'
import type { PullFacts, StandingStatus, Status } from './pull-facts.ts'
import type { StatusWriter } from './set-status.ts'

/** The status that a commit must have, for all pull requests whose head it is. */
export interface HeadStatus {
  readonly head: string
  /** Ascending. */
  readonly numbers: readonly number[]
  readonly must: Status
  readonly stands: StandingStatus | undefined
}

/** A pull request with the status that it should have by itself. */
export interface PullStatus {
  readonly facts: Pick<PullFacts, 'number' | 'head' | 'status'>
  readonly must: Status
}

/** Puts together what shares a head: the strictest holds for all. In the order in which the heads come first. */
export function headStatuses(pulls: readonly PullStatus[]): readonly HeadStatus[] {
  const heads = new Map<string, [PullStatus, ...PullStatus[]]>()
  for (const pull of pulls) heads.set(pull.facts.head, [...(heads.get(pull.facts.head) ?? []), pull] as [PullStatus])
  return [...heads].map(([head, [first, ...others]]) => ({
    head,
    numbers: [first, ...others].map(({ facts }) => facts.number).toSorted((a, b) => a - b),
    must: strictest([first.must, ...others.map(({ must }) => must)]),
    stands: first.facts.status
  }))
}

/**
 * Adds the commit that a merge queue has made of pull requests: its status is the strictest of theirs.
 * @param group the commit; undefined where there is no queue
 */
export function withGroup(heads: readonly HeadStatus[], group: string | undefined): readonly HeadStatus[] {
  const [first, ...others] = heads
  if (group === undefined || first === undefined) return heads
  const numbers = heads.flatMap((one) => one.numbers).toSorted((a, b) => a - b)
  const must = strictest([first.must, ...others.map((one) => one.must)])
  return [...heads, { head: group, numbers, must, stands: undefined }]
}

/** The statuses that are not what they must be. */
export function wrongStatuses(heads: readonly HeadStatus[]): readonly HeadStatus[] {
  return heads.filter(({ stands, must }) => !isRight(stands, must))
}

/** How statuses are set, and what is to be known of it. */
export interface Setting {
  readonly writer: StatusWriter
  /** The address that statuses lead to; empty for none. */
  readonly target: string
  /** Reads and judges anew: heads have moved since, pull requests were opened, and answers may have been lost. */
  readonly look: () => Promise<readonly HeadStatus[]>
  /** Hears of each status: `status 3 of 500: #12: failure: held: …`. */
  readonly tell: (line: string) => void
}

/** A branch on which so much happens is left to the runs that the events there start. */
const ROUNDS = 4

/**
 * Sets every status that is not right yet, then looks again until nothing is left to do; each commit is written to once,
 * unless somebody else writes there too.
 * A run that was cut goes on where it stopped, since what is right is not written again.
 * @returns the statuses that this run has set
 * @throws Failure when the token may not, or when GitHub does not answer
 */
export async function setStatuses(first: readonly HeadStatus[], setting: Setting): Promise<readonly HeadStatus[]> {
  const { writer, target, look, tell } = setting
  const set: HeadStatus[] = []
  let heads = first
  for (let round = 1; ; round += 1) {
    const wrong = wrongStatuses(heads).filter((one) => needsWrite(one, writer.setAt(one.head)))
    if (round > 1 && wrong.length === 0) return set
    if (round > ROUNDS) throw unsettled(wrong)
    for (const [index, one] of wrong.entries()) {
      const written = await writer.set(one.head, one.must, target)
      if (written === 'written') set.push(one)
      const pulls = one.numbers.map((number) => `#${number}`).join(', ')
      const outcome = written === 'written' ? `${one.must.state}: ${one.must.description}` : words[written]
      tell(`status ${index + 1} of ${wrong.length}: ${pulls}: ${outcome}`)
    }
    if (wrong.length === 0) return set
    heads = await look()
  }
}

/**
 * GitHub may show for a moment what stood there before, so what this run has set counts as set; but another run that had
 * looked before the branch was frozen may have said otherwise since.
 */
function needsWrite({ stands, must }: HeadStatus, setAt: string | undefined): boolean {
  return setAt === undefined || (stands !== undefined && stands.state !== must.state && stands.at >= setAt)
}

const words = {
  unsure: 'no answer; it is looked at again',
  gone: 'its head is gone; it is looked at again'
}

function unsettled(wrong: readonly HeadStatus[]): Failure {
  const pulls = wrong.flatMap(({ numbers }) => numbers.map((number) => `#${number}`)).slice(0, 20)
  return new Failure(
    `statuses of pull requests ${pulls.join(', ')}: still not right after ${ROUNDS} rounds; run it again, and look at the status of the server`
  )
}
