import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string' },
    check: { type: 'boolean', default: false }
  }
})

/** How many rounds are run. */
export const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a number of rounds, got ${values.runs}`)

/** The parts of a measurement that are to be run: all, or the one that is asked for. */
export function wantedParts<Part>(parts: Readonly<Record<string, Part>>): [string, Part][] {
  const { only } = values
  if (only !== undefined && !Object.hasOwn(parts, only))
    throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}, got ${only}`)
  return Object.entries(parts).filter(([name]) => only === undefined || only === name)
}

const missed: string[] = []

/** Says whether a goal is met. */
export function goal(what: string, value: number | undefined, most: number, unit: string): void {
  if (value === undefined) return void process.stdout.write(`${what}: not measured, for want of GNU's time\n`)
  const met = value <= most
  if (!met) missed.push(what)
  process.stdout.write(`${what}: ${value.toFixed(2)}${unit}, goal ${most}${unit}: ${met ? 'yes' : 'NO'}\n`)
}

/** Names the goals that were missed; with `--check` the program then fails. */
export function concludeGoals(): void {
  if (missed.length > 0) process.stdout.write(`\nmissed: ${missed.join('; ')}\n`)
  process.exitCode = values.check && missed.length > 0 ? 1 : 0
}
