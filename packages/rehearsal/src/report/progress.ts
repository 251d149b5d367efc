import type { Conclusion, JobResult, ProgressEvent, StepResult } from '../runner/result.ts'
import { type StepLog, stepLog } from './step-log.ts'
import { duration, safe, type Terminal } from './terminal.ts'

/**
 * Shows a run as it goes: each job, each step with its mark and duration, and under it its log. On a terminal the step
 * that is running stands in the last line until it is done. Logs are kept per step, so jobs side by side stay readable.
 */
export function showProgress(terminal: Terminal): (event: ProgressEvent) => void {
  const logs = new Map<string, StepLog>()
  const live = liveLine(terminal)
  return (event) => {
    const { paint } = terminal
    if (event.type === 'log') {
      const key = `${event.job}\n${event.step}`
      const log = logs.get(key) ?? stepLog()
      logs.set(key, log)
      log.add(event.line)
    } else if (event.type === 'job-started') {
      live.clear()
      terminal.write(`\n${paint.bold(safe(event.job))}  ${paint.dim(jobDetails(event))}\n`)
    } else if (event.type === 'step-started') {
      live.show(`  ${paint.cyan('·')} ${shortName(event.step)} …`)
    } else if (event.type === 'step-finished') {
      live.clear()
      const key = `${event.job}\n${event.result.name}`
      const log = logs.get(key)?.lines() ?? []
      if (!isDull(event.result, log)) terminal.write(stepLines(terminal, event.result, log).join(''))
      logs.delete(key)
    } else if (event.type === 'job-finished') {
      live.clear()
      terminal.write(jobEnd(terminal, event.result))
    }
  }
}

function jobDetails(event: Extract<ProgressEvent, { type: 'job-started' }>): string {
  const permissions = Object.entries(event.permissions).map(([area, access]) => `${area}: ${access}`)
  return safe([event.runsOn, permissions.join(', ') || 'no permissions'].filter((part) => part !== '').join(' · '))
}

/** The mark of a conclusion; a step that was only shown has one of its own, so that nobody takes it for a success. */
export function mark({ paint }: Terminal, conclusion: Conclusion, played?: StepResult['played']): string {
  if (conclusion === 'failure') return paint.red('✗')
  if (conclusion === 'cancelled') return paint.yellow('⊘')
  if (conclusion === 'skipped' || played === 'skipped') return paint.dim('–')
  return played === 'shown' || played === 'not rehearsed' ? paint.yellow('◇') : paint.green('✓')
}

/** The clean-up after an action that went well and had nothing to say. */
function isDull({ stage, conclusion }: StepResult, log: readonly string[]): boolean {
  return stage === 'post' && conclusion === 'success' && log.length === 0
}

/** A name with the commits that actions are pinned to cut short. */
export function shortName(name: string): string {
  return safe(name).replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, '@$1')
}

function stepLines(terminal: Terminal, result: StepResult, log: readonly string[]): string[] {
  const { paint } = terminal
  const how = result.played === 'run' ? duration(result.durationMs) : result.played
  const allowed = result.outcome === 'failure' && result.conclusion === 'success' ? ' (failed, and may)' : ''
  const head = `  ${mark(terminal, result.conclusion, result.played)} ${shortName(result.name)}  ${paint.dim(how)}${allowed}\n`
  const shown = log[0] === `##[group]${result.name}` ? log.slice(1) : log // the name stands above already
  return [head, ...shown.flatMap((line) => logLine(terminal, line))]
}

/** A line of a step's log. The runner's markers become what they mean; text of others is safe already. */
function logLine({ paint }: Terminal, line: string): string[] {
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
  return [`      ${paint.dim('│')} ${render === undefined ? safe(line) : render(safe(text))}\n`]
}

function jobEnd(terminal: Terminal, result: JobResult): string {
  const { paint } = terminal
  const reason = result.reason === undefined ? '' : `  ${safe(result.reason)}`
  const name = paint.bold(safe(result.name))
  if (result.conclusion === 'skipped')
    return `\n${mark(terminal, 'skipped')} ${name}  ${paint.dim(`skipped${reason}`)}\n`
  const outputs = Object.entries(result.outputs).filter(([, value]) => value !== '')
  const lines = outputs.map(([key, value]) => `    ${paint.dim(`${safe(key)} =`)} ${safe(value).slice(0, 160)}\n`)
  const head = `  ${mark(terminal, result.conclusion)} ${name} ${result.conclusion}`
  return `${head}  ${paint.dim(duration(result.durationMs))}${reason}\n${lines.join('')}`
}

function liveLine(terminal: Terminal): { show(text: string): void; clear(): void } {
  let shown = false
  const clear = (): void => {
    if (shown) terminal.write('\r\u001b[2K')
    shown = false
  }
  return {
    clear,
    show: (text) => {
      if (!terminal.isLive) return
      clear()
      terminal.write(text)
      shown = true
    }
  }
}
