import { rmSync, writeFileSync } from 'node:fs'
import { eventPayload } from './contexts.ts'
import type { PlayOptions } from './options.ts'

/** Writes the payload of the event to where GITHUB_EVENT_PATH says. The runner does so anew before each step. */
export function writeEvent(options: PlayOptions, path: string): void {
  rmSync(path, { force: true, recursive: true })
  writeFileSync(path, `${JSON.stringify(eventPayload(options), undefined, 2)}\n`)
}
