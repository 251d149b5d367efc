import type { Desk } from '../../approvals.ts'
import type { Listener } from '../../rehearse.ts'
import { occurrences } from '../occurrences.ts'
import { showProgress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { drawTree } from './draw.ts'
import type { Line } from './line.ts'
import { enter, type Tree } from './model.ts'
import { askForApprovals, questionOf } from './questions.ts'
import { liveRegion } from './region.ts'

/** So often the tree is drawn at most, in milliseconds. */
const pause = 100

/**
 * Tells of a rehearsal on a terminal: in the lowest lines a tree of what runs, and above it, once a job has ended, all
 * of it as plain text. `end` takes the tree away.
 */
export function liveNarrator(terminal: Terminal, clock = () => performance.now()): { listener: Listener; end(): void } {
  const region = liveRegion(terminal)
  const above: Terminal = { ...terminal, write: region.print }
  const show = showProgress(above, { whole: true })
  const tree: Tree = new Map()
  let desk: Desk | undefined
  let before = ''
  const draw = (): void => {
    const question = desk && questionOf(desk)
    const rows = terminal.size().rows - 1 - (question === undefined ? 0 : 1)
    const lines: Line[] = drawTree(tree, { now: clock(), rows })
    const all = question === undefined ? lines : [...lines, [{ text: question, colour: 'yellow' } as const]]
    const picture = JSON.stringify([all, terminal.size()])
    if (picture !== before) region.draw(all)
    before = picture
  }
  const questions = askForApprovals(terminal, () => desk)
  const timer = setInterval(() => {
    questions.look()
    draw()
  }, pause)
  const end = (): void => {
    clearInterval(timer)
    questions.end()
    region.clear()
    process.removeListener('exit', end)
  }
  process.once('exit', end) // a second Ctrl-C: the cursor must not stay hidden
  const listener: Listener = {
    ...occurrences(terminal, region.print),
    progress: (run, event, failure) => {
      enter(tree, run, event, clock())
      show(run, event, failure)
    },
    ...(terminal.keys && {
      approver: (given: Desk) => {
        desk = given
      }
    })
  }
  return { listener, end }
}
