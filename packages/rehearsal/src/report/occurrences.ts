import type { Listener } from '../rehearse.ts'
import { deedLine, workflowLines } from './opening.ts'
import type { Terminal } from './terminal.ts'

/**
 * Says what is done and what comes of it, for one rehearsal. What starts nothing is said once where several events after
 * each other start nothing for the same reasons, such as those of many tags.
 */
export function occurrences(terminal: Terminal, write: (text: string) => void): Pick<Listener, 'happened' | 'judged'> {
  let deeds = 0
  let before = ''
  return {
    happened: (deed) => {
      write(`${deeds === 0 ? '' : '\n'}${deedLine(terminal, deed)}`)
      deeds += 1
    },
    judged: (judged, chosen, which) => {
      const lines = workflowLines(terminal, judged, chosen, which)
      if (lines !== before || chosen.length > 0) write(lines)
      before = lines
    }
  }
}
