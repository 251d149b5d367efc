import type { Listener } from '../rehearse.ts'
import { liveNarrator } from './live/narrator.ts'
import { occurrences } from './occurrences.ts'
import { showProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Tells of a rehearsal as it goes: as a live tree on a terminal, in plain lines elsewhere. `end` must be called. */
export function narrator(terminal: Terminal): { readonly listener: Listener; end(): void } {
  if (terminal.isLive) return liveNarrator(terminal)
  const listener: Listener = {
    ...occurrences(terminal, terminal.write),
    progress: showProgress(terminal)
  }
  return { listener, end: () => {} }
}
