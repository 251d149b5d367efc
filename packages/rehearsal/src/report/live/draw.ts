import { basename } from 'node:path'
import type { Conclusion, StepResult } from '../../runner/result.ts'
import { shortName } from '../step-lines.ts'
import { type Colour, duration, safe } from '../terminal.ts'
import type { Line, Span } from './line.ts'
import type { JobView, RunView, StepView, Tree } from './model.ts'

/** How much is shown, from everything to what must be. */
interface Detail {
  /** Whether steps that have ended are shown, beside those that run. */
  readonly endedSteps: boolean
  /** Whether each job that has ended well has a line. */
  readonly endedJobs: boolean
  readonly logs: boolean
}

const details: readonly Detail[] = [
  { endedSteps: true, endedJobs: true, logs: true },
  { endedSteps: false, endedJobs: true, logs: true },
  { endedSteps: false, endedJobs: false, logs: true },
  { endedSteps: false, endedJobs: false, logs: false }
]

/** The tree in at most so many lines: what has ended gives way first, and what is left out is counted. */
export function drawTree(tree: Tree, { now, rows }: { readonly now: number; readonly rows: number }): Line[] {
  let lines: Line[] = []
  for (const detail of details) {
    lines = [...tree.values()].flatMap((run) => drawRun(run, now, detail))
    if (lines.length <= rows) return lines
  }
  const kept = Math.max(0, rows - 1)
  return [...lines.slice(0, kept), [{ text: `… and ${lines.length - kept} more lines`, colour: 'dim' }]]
}

function drawRun({ run, since, waits, jobs }: RunView, now: number, detail: Detail): Line[] {
  const all = [...jobs.values()]
  const isFolded = (job: JobView): boolean =>
    !detail.endedJobs && ['success', 'skipped'].includes(job.ended?.conclusion ?? '')
  const folded = all.filter(isFolded).length
  const ended = run.record?.status === 'completed' ? run.record.conclusion : undefined
  const head: Line = [
    { text: safe(basename(run.file)), colour: 'bold' },
    { text: `  ${ended ?? waits ?? duration(now - since)}`, colour: 'dim' }
  ]
  const summary: Line[] =
    folded === 0 ? [] : [[indent(2), markOf('success'), { text: ` ${folded} ${folded === 1 ? 'job' : 'jobs'} done` }]]
  return [head, ...summary, ...all.filter((job) => !isFolded(job)).flatMap((job) => drawJob(job, now, detail))]
}

function drawJob(job: JobView, now: number, { endedSteps, logs }: Detail): Line[] {
  const { name, since, waits, ended, steps } = job
  const time = ended === undefined ? (waits ?? duration(now - since)) : duration(ended.durationMs)
  const hidden = ended === undefined && !endedSteps ? steps.filter((step) => step.ended !== undefined).length : 0
  const count = hidden === 0 ? '' : `, ${hidden} ${hidden === 1 ? 'step' : 'steps'} done`
  const mark = ended === undefined ? running(waits !== undefined) : markOf(ended.conclusion)
  const head: Line = [indent(2), mark, { text: ` ${safe(name)}` }, { text: `  ${time}${count}`, colour: 'dim' }]
  if (ended !== undefined) return [head]
  const shown = steps.filter((step) => endedSteps || step.ended === undefined)
  return [head, ...shown.flatMap((step) => drawStep(step, now, logs))]
}

function drawStep({ name, since, ended, lastLine }: StepView, now: number, logs: boolean): Line[] {
  const mark = ended === undefined ? running(false) : markOf(ended.conclusion, ended.played)
  const time = duration(ended?.durationMs ?? now - since)
  const head: Line = [indent(4), mark, { text: ` ${shortName(name)}` }, { text: `  ${time}`, colour: 'dim' }]
  const said = ended === undefined && logs && lastLine !== undefined ? lastLine.replace(/^##\[\w+\]/, '') : ''
  return said.trim() === '' ? [head] : [head, [indent(6), { text: safe(said), colour: 'dim' }]]
}

function indent(columns: number): Span {
  return { text: ' '.repeat(columns) }
}

function running(waits: boolean): Span {
  return waits ? { text: '‖', colour: 'yellow' } : { text: '●', colour: 'cyan' }
}

const marks: Readonly<Record<Conclusion, readonly [string, Colour]>> = {
  success: ['✓', 'green'],
  failure: ['✗', 'red'],
  cancelled: ['⊘', 'yellow'],
  skipped: ['–', 'dim']
}

function markOf(conclusion: Conclusion, played: StepResult['played'] = 'run'): Span {
  const isPlayed = conclusion !== 'success' || played === 'run' || played === 'by the rehearsal'
  const [text, colour] = isPlayed ? marks[conclusion] : (['◇', 'yellow'] as const)
  return { text, colour }
}
