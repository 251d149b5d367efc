import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { eventPayload } from './contexts.ts'
import type { PlayOptions } from './options.ts'

/** Writes the payload of the event to where GITHUB_EVENT_PATH says. The runner does so anew before each step. */
export function writeEvent(options: PlayOptions, path: string): void {
  rmSync(path, { force: true, recursive: true })
  mkdirSync(dirname(path), { recursive: true }) // a step may have taken the folder away
  writeFileSync(path, `${JSON.stringify(eventPayload(options), undefined, 2)}\n`)
}
