import type { Listener } from '../rehearse.ts'
import { liveNarrator } from './live/narrator.ts'
import { deedLine, workflowLines } from './opening.ts'
import { showProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Tells of a rehearsal as it goes: as a live tree on a terminal, in plain lines elsewhere. `end` must be called. */
export function narrator(terminal: Terminal): { readonly listener: Listener; end(): void } {
  if (terminal.isLive) return liveNarrator(terminal)
  const listener: Listener = {
    happened: (deed) => terminal.write(deedLine(terminal, deed)),
    judged: (...judged) => terminal.write(workflowLines(terminal, ...judged)),
    progress: showProgress(terminal)
  }
  return { listener, end: () => {} }
}
