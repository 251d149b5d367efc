import type { Failure } from '../rehearsal.ts'
import type { Conclusion, JobResult, ProgressEvent, StepResult } from '../runner/result.ts'
import type { Effect } from '../world/journal.ts'
import { renderMarkdown } from './markdown.ts'
import { duration, safe, type Terminal } from './terminal.ts'

/** The mark of a conclusion; a step that was only shown has one of its own, so that nobody takes it for a success. */
export function mark(
  { paint }: Pick<Terminal, 'paint'>,
  conclusion: Conclusion,
  played?: StepResult['played']
): string {
  if (conclusion === 'failure') return paint.red('✗')
  if (conclusion === 'cancelled') return paint.yellow('⊘')
  if (conclusion === 'skipped' || played === 'skipped') return paint.dim('–')
  return played === undefined || played === 'run' || played === 'by the rehearsal'
    ? paint.green('✓')
    : paint.yellow('◇')
}

/** A name with the commits that actions are pinned to cut short. */
export function shortName(name: string): string {
  return safe(name).replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, '@$1')
}

/** The clean-up after an action that went well and had nothing to say. */
export function isDull({ stage, conclusion }: StepResult, log: readonly string[]): boolean {
  return stage === 'post' && conclusion === 'success' && log.length === 0
}

/** What stands above the steps of a job. */
export function jobHead({ paint }: Terminal, event: Extract<ProgressEvent, { type: 'job-started' }>): string {
  const permissions = Object.entries(event.permissions).map(([area, access]) => `${area}: ${access}`)
  const details = [event.runsOn, permissions.join(', ') || 'no permissions'].filter((part) => part !== '').join(' · ')
  return paint.dim(safe(details))
}

/** A step that has ended, with its log under it. */
export function stepLines(terminal: Terminal, result: StepResult, log: readonly string[]): string[] {
  const { paint } = terminal
  const how = result.played === 'run' ? duration(result.durationMs) : result.played
  const allowed = result.outcome === 'failure' && result.conclusion === 'success' ? ' (failed, and may)' : ''
  const head = `  ${mark(terminal, result.conclusion, result.played)} ${shortName(result.name)}  ${paint.dim(how)}${allowed}\n`
  const shown = log[0] === `##[group]${result.name}` ? log.slice(1) : log // the name stands above already
  return [head, ...shown.flatMap((line) => logLine(terminal, line)).map((line) => `      ${line}\n`)]
}

/** A line of a step's log. The runner's markers become what they mean; text of others is safe already. */
export function logLine({ paint }: Terminal, line: string): string[] {
  const [, marker, text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? []
  if (marker === 'endgroup') return []
  const shown: Readonly<Record<string, (text: string) => string>> = {
    group: (title) => paint.bold(title),
    error: (message) => paint.red(`error: ${message}`),
    warning: (message) => paint.yellow(`warning: ${message}`),
    notice: (message) => paint.cyan(`notice: ${message}`),
    debug: (message) => paint.dim(message),
    command: (message) => paint.cyan(message)
  }
  const render = marker === undefined ? undefined : shown[marker]
  return [`${paint.dim('│')} ${render === undefined ? safe(line) : render(safe(text))}`]
}

/** What stands under the log of a step that failed: what it wrote to the summary, and what had been changed until then. */
export function failureLines(terminal: Terminal, { summary, effects }: Failure): string[] {
  const { paint } = terminal
  const bar = paint.dim('│')
  const written = summary.trim() === '' ? [] : renderMarkdown(summary, paint).map((line) => `${bar} ${line}`)
  const changed = effects.map((effect) => `${bar} ${effectLine(terminal, effect)}`)
  return [
    ...(written.length === 0 ? [] : [paint.bold('Its summary'), ...written]),
    ...(changed.length === 0
      ? [paint.bold('Nothing had been changed')]
      : [paint.bold('Changed until then'), ...changed])
  ].map((line) => `      ${line}\n`)
}

/** An effect on the world. */
export function effectLine({ paint }: Terminal, { n, kind, target, via, by }: Effect): string {
  const whose = by === '' ? '' : ` by ${by}`
  return `${String(n).padStart(2)}  ${safe(`${kind}  ${target}`)}  ${paint.dim(safe(`${via}${whose}`))}`
}

/** The end of a job, with its outputs. */
export function jobEnd(terminal: Terminal, result: JobResult): string {
  const { paint } = terminal
  const reason = result.reason === undefined ? '' : `  ${safe(result.reason)}`
  const outputs = Object.entries(result.outputs).filter(([, value]) => value !== '')
  const lines = outputs.map(([key, value]) => `    ${paint.dim(`${safe(key)} =`)} ${safe(value).slice(0, 160)}\n`)
  const head = `  ${mark(terminal, result.conclusion)} ${paint.bold(safe(result.name))} ${result.conclusion}`
  return `${head}  ${paint.dim(duration(result.durationMs))}${reason}\n${lines.join('')}`
}

/** A job that did not start. */
export function skippedJob(terminal: Terminal, { name, reason }: JobResult): string {
  const { paint } = terminal
  const why = paint.dim(`skipped${reason === undefined ? '' : `  ${safe(reason)}`}`)
  return `\n${mark(terminal, 'skipped')} ${paint.bold(safe(name))}  ${why}\n`
}
