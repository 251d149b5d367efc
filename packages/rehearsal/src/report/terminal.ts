import { visible } from '../runner/visible.ts'

/** Where the rehearsal writes, and what that place can show. */
export interface Terminal {
  write(text: string): void
  /** Whether a line may be drawn and taken away again. */
  readonly isLive: boolean
  readonly paint: Paint
}

type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Puts a text in colour, or leaves it as it is where there are no colours. */
export type Paint = Readonly<Record<Colour, (text: string) => string>>

const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
}

/** The standard output. Colours and live lines only on a terminal; no colours when NO_COLOR says so (no-color.org). */
export function standardOutput(): Terminal {
  const { stdout, env } = process
  const isTerminal = stdout.isTTY === true && env.TERM !== 'dumb'
  return {
    write: (text) => void stdout.write(text),
    isLive: isTerminal && env.CI === undefined,
    paint: paintWith(isTerminal && !env.NO_COLOR)
  }
}

/** The colours of a place that has them, or that has none. */
export function paintWith(colours: boolean): Paint {
  const entries = Object.entries(codes).map(([name, [on, off]]) => [
    name,
    (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  ])
  return Object.fromEntries(entries) as Paint
}

/** A text of others as one line that can do nothing to a terminal. */
export function safe(text: string): string {
  return visible(text.replace(/\r\n|\r|\n/g, ' '))
}

/** A duration as people say it: `0.4 s`, `1 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}
