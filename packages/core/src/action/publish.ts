import { appendSummary, setOutputs } from './file-commands.ts'
import { fitting, OUTPUT_LIMIT } from './fitting.ts'
import type { Log } from './log.ts'
import type { Redactor } from './redactor.ts'
import { failed, type Report } from './report.ts'
import type { Environment } from './runner.ts'
import { renderSummary } from './summary.ts'
import { inertLines } from './untrusted.ts'

/** A reason of at most 64 KiB, in the log, in the output and in the summary. */
const REASON_LIMIT = 65536
const LINE = 10000

interface Sinks {
  readonly env: Environment
  readonly log: Log
  readonly redactor: Redactor
}

/** Why an output must not be set, if so. GitHub would drop one that holds a secret, and the next job would find it empty. */
function unfit(name: string, value: string, redactor: Redactor): string | undefined {
  if (redactor.found(value))
    return `output ${name}: it would contain a secret, and GitHub drops such an output silently; use a secret that is not part of ordinary text`
  const size = Buffer.byteLength(value)
  if (size > OUTPUT_LIMIT)
    return `output ${name}: ${size} bytes is more than the ${OUTPUT_LIMIT} that are passed on; narrow what the action looks at`
  return undefined
}

function withFitOutputs(report: Report, redactor: Redactor): Report {
  const problems: string[] = []
  const fit = Object.entries(report.outputs).filter(([name, value]) => {
    const problem = value === undefined ? undefined : unfit(name, `${value}`, redactor)
    if (problem !== undefined) problems.push(problem)
    return problem === undefined
  })
  if (problems.length === 0) return report
  const reason = [report.reason, ...problems].filter((line) => line !== '').join('\n')
  return { ...report, outcome: 'failed', reason, outputs: Object.fromEntries(fit) }
}

/** Cuts a reason of very many lines, which nobody reads and which GitHub would not pass on. */
function bounded(reason: string): string {
  if (Buffer.byteLength(reason) <= REASON_LIMIT) return reason
  const lines = reason.split('\n').map((line) => line.slice(0, LINE))
  const kept = fitting(lines, REASON_LIMIT)
  return [...kept, `… and ${lines.length - kept.length} more lines`].join('\n')
}

/** The same report without secrets. They must go before the summary escapes its text, or they would no longer be found. */
function redacted(report: Report, { redact }: Redactor): Report {
  const steps = report.steps.map(({ step, progress }) => {
    const { description, reason, diff } = step
    const texts = {
      ...(reason === undefined ? {} : { reason: redact(reason) }),
      ...(diff === undefined ? {} : { diff: redact(diff) })
    }
    return { step: { ...step, description: redact(description), ...texts }, progress }
  })
  const complaints = report.complaints.map(({ place, problem, remedy }) => ({
    place: redact(place),
    problem: redact(problem),
    remedy: redact(remedy)
  }))
  const { usage, warnings } = report
  const reason = bounded(redact(report.reason))
  return {
    ...report,
    reason,
    complaints,
    steps,
    warnings: warnings.map(redact),
    ...(usage && { usage: usage.map(redact) })
  }
}

function writeLog(report: Report, log: Log): void {
  for (const warning of report.warnings) log.annotate('warning', warning)
  if (failed(report.outcome)) log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`)
  else log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`)
  for (const command of report.usage ?? []) log.line(command)
}

/**
 * Writes the report to the log, the outputs and the summary. One sink that cannot be written does not keep the others
 * from being written.
 * @returns the exit status of the step
 */
export function publish(found: Report, { env, log, redactor }: Sinks): 0 | 1 {
  const report = redacted(withFitOutputs(found, redactor), redactor)
  const reason = inertLines(report.reason).join('\n')
  let broken = false
  const attempt = (sink: string, write: () => void) => {
    try {
      write()
    } catch (error) {
      broken = true
      // When the log is the one that is gone, nobody can be told.
      if (sink !== 'log') log.annotate('error', `${sink}: ${(error as Error).message}`)
    }
  }
  attempt('log', () => writeLog(report, log))
  const outputs = Object.entries({ reason, ...report.outputs, outcome: report.outcome })
  attempt('outputs', () =>
    log.raw(
      setOutputs(
        env,
        outputs.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]))
      )
    )
  )
  attempt('summary', () => appendSummary(env, renderSummary(report)))
  return failed(report.outcome) || broken ? 1 : 0
}
