import { visible } from '../runner/visible.ts'

/** Where the rehearsal writes, and what that place can show. */
export interface Terminal {
  write(text: string): void
  /** Writes what must not stand in the output: why something cannot be done. */
  complain(text: string): void
  /** Whether lines may be drawn and taken away again. */
  readonly isLive: boolean
  /** How much there is room for now. */
  size(): { readonly columns: number; readonly rows: number }
  /** Listens to single keys until the function that it gives is called; absent where no person sits. */
  readonly keys?: (hear: (key: string) => void) => () => void
  readonly paint: Paint
}

/** A colour or style of text. */
export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

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

/**
 * The standard output. Colours and the live tree only on a terminal, and neither when NO_COLOR says so (no-color.org):
 * who sets it wants plain text.
 */
export function standardOutput(): Terminal {
  const { stdin, stdout, stderr, env } = process
  const isPlain = stdout.isTTY !== true || env.TERM === 'dumb' || Boolean(env.NO_COLOR)
  const isLive = !isPlain && env.CI === undefined
  return {
    write: (text) => void stdout.write(text),
    complain: (text) => void stderr.write(text),
    isLive,
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    ...(isLive && stdin.isTTY && { keys: listenToKeys }),
    paint: paintWith(!isPlain)
  }
}

/** Takes keys as they are pressed. The terminal then no longer makes a signal of Ctrl-C, so it is made here. */
function listenToKeys(hear: (key: string) => void): () => void {
  const { stdin } = process
  const onData = (data: Buffer): void => {
    for (const key of data.toString('utf8')) {
      if (key === '\u0003') process.kill(process.pid, 'SIGINT')
      else hear(key)
    }
  }
  stdin.setRawMode(true)
  stdin.on('data', onData)
  stdin.resume()
  return () => {
    stdin.setRawMode(false)
    stdin.removeListener('data', onData)
    stdin.pause()
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
