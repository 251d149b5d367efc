import { runs } from '../goals.ts'
import { printRace } from './print.ts'
import { type Contender, type Outcome, race } from './race.ts'

/**
 * Lets contenders race against each other, and prints what came of it.
 * @returns the outcome of one, by its name
 */
export async function measure(
  title: string,
  yardstick: string,
  contenders: readonly Contender[]
): Promise<(name: string) => Outcome> {
  const outcomes = await race(contenders, runs)
  const lines = new Map(contenders.map(({ name, times = 1, linesLost }) => [name, (linesLost?.() ?? 0) * times]))
  printRace(title, outcomes, yardstick, (name) => String(lines.get(name) || ''))
  return (name) => outcomes.find((one) => one.name === name) as Outcome
}
