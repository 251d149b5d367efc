import { type Command, peak, timed } from './command.ts'

/** One of those that do the same work. */
export interface Contender {
  readonly name: string
  /** How many times the work of one run goes into the whole, for what would take too long; 1 when absent. */
  readonly times?: number
  /** Puts everything back before a run; not measured. */
  readonly prepare: (round: number) => void
  readonly command: (round: number) => Command
  /** Throws when a run has not done what was to be done. */
  readonly check?: (round: number) => void
  /** How many of the lines that were there before are there no more. */
  readonly linesLost?: () => number
}

/** The middle of some numbers, and how far they spread. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** What came of one contender: times in milliseconds, for the whole work. */
export interface Outcome {
  readonly name: string
  readonly milliseconds: Spread
  /** Its time in each round over that of another in the same round. */
  over(yardstick: string): Spread
  /** Its time in each round less that of another. */
  beyond(yardstick: string): Spread
  readonly peak: number | undefined
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (place: number): number => sorted[place] ?? Number.NaN
  const half = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2
  return { median, least: at(0), most: at(sorted.length - 1) }
}

/** Rounds in which each runs once, in another order each time: a machine that slows down slows all of a round. */
export async function race(contenders: readonly Contender[], rounds: number): Promise<Outcome[]> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  const peaks = new Map<string, number | undefined>()
  for (const one of contenders) {
    one.prepare(0)
    peaks.set(one.name, await peak(one.command(0)))
    one.check?.(0)
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const one = contenders[(round + turn) % contenders.length] as Contender
      one.prepare(round)
      const milliseconds = await timed(one.command(round))
      one.check?.(round)
      times.get(one.name)?.push(milliseconds * (one.times ?? 1))
    }
  }
  const of = (name: string): number[] => times.get(name) ?? []
  return contenders.map(({ name }) => ({
    name,
    milliseconds: spread(of(name)),
    over: (yardstick) => spread(of(name).map((value, round) => value / (of(yardstick)[round] ?? Number.NaN))),
    beyond: (yardstick) => spread(of(name).map((value, round) => value - (of(yardstick)[round] ?? Number.NaN))),
    peak: peaks.get(name)
  }))
}
