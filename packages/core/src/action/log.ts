/** The only place that writes to standard output: redacted, inert, line by line. */
import { writeSync } from 'node:fs'
import { annotation, EOL, mask, type Place } from './commands.ts'
import type { Redactor } from './redactor.ts'
import { inert, inertLines } from './untrusted.ts'

/** Where the frame and the actions write what people read. */
export interface Log {
  /** One line; line ends within it are shown as escapes. */
  readonly line: (text: string) => void
  /** An annotation of several lines, each made inert. */
  readonly annotate: (level: 'error' | 'warning' | 'notice', text: string, place?: Place) => void
  /** Makes the runner mask a secret, before anything else is written. */
  readonly mask: (secret: string) => void
  /** A finished workflow command of the frame itself. */
  readonly raw: (text: string) => void
}

const WAIT_MS = 5

/** Writes all of a text to standard output, also when it is a pipe that is full for the moment. */
export function writeOut(text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
    }
  }
}

/** Opens the log. `write` takes finished text; it is standard output but for tests. */
export function openLog(redactor: Redactor, write: (text: string) => void = writeOut): Log {
  return {
    line: (text) => write(`${inert(redactor.redact(text))}${EOL}`),
    annotate: (level, text, place) => write(annotation(level, inertLines(redactor.redact(text)).join('\n'), place)),
    mask: (secret) => {
      for (const line of new Set([secret, ...secret.split(/[\r\n]+/)])) if (line !== '') write(mask(line))
    },
    raw: write
  }
}
