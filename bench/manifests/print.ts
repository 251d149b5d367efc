import type { Outcome, Spread } from './race.ts'

const widths = [30, 10, 18, 8, 18, 9, 8]

function print(cells: readonly string[]): void {
  const padded = cells.map((cell, index) => cell.padEnd(widths[index] ?? 0))
  process.stdout.write(`${padded.join(' ').trimEnd()}\n`)
}

function range({ least, most }: Spread, digits: number): string {
  return `${least.toFixed(digits)} to ${most.toFixed(digits)}`
}

function digitsOf(value: number): number {
  return value < 10 ? 2 : value < 100 ? 1 : 0
}

/** Prints what came of a race, each against the yardstick. `lines` is how many lines each has changed or taken out. */
export function printRace(
  title: string,
  outcomes: readonly Outcome[],
  yardstick: string,
  lines: (name: string) => string
) {
  process.stdout.write(`\n${title}\n`)
  print(['', 'ms', 'min to max', 'ratio', 'min to max', 'peak MiB', 'lines'])
  for (const { name, milliseconds, over, peak } of outcomes) {
    const ratio = over(yardstick)
    const digits = digitsOf(ratio.median)
    print([
      name,
      milliseconds.median.toFixed(0),
      range(milliseconds, 0),
      name === yardstick ? '1' : ratio.median.toFixed(digits),
      name === yardstick ? '' : range(ratio, digits),
      peak?.toFixed(0) ?? '-',
      lines(name)
    ])
  }
}
