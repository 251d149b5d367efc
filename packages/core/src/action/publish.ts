import { appendSummary, setOutputs } from './file-commands.ts'
import type { Log } from './log.ts'
import type { Redactor } from './redactor.ts'
import { failed, type Report } from './report.ts'
import { renderSummary } from './summary.ts'
import { inertLines } from './untrusted.ts'

/** An output of at most 256 KiB: GitHub passes on 1 MiB of outputs from a job, which has more steps than this one. */
export const OUTPUT_LIMIT = 262144

interface Sinks {
  readonly env: Readonly<Record<string, string | undefined>>
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
  const entries = Object.entries(report.outputs).filter(([, value]) => value !== undefined)
  const problems = entries.flatMap(([name, value]) => unfit(name, `${value}`, redactor) ?? [])
  if (problems.length === 0) return report
  const outputs = Object.fromEntries(entries.filter(([name, value]) => unfit(name, `${value}`, redactor) === undefined))
  return {
    ...report,
    outcome: 'failed',
    reason: [report.reason, ...problems].filter((line) => line !== '').join('\n'),
    outputs
  }
}

function redactedPart(part: unknown, redact: (text: string) => string): unknown {
  if (typeof part === 'string') return redact(part)
  if (Array.isArray(part)) return part.map((item) => redactedPart(item, redact))
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, redactedPart(value, redact)]))
}

/** The same report without secrets. They must go before the summary escapes its text, or they would no longer be found. */
function redacted(report: Report, redactor: Redactor): Report {
  return redactedPart(report, redactor.redact) as Report
}

function writeLog(report: Report, log: Log): void {
  for (const warning of report.warnings) log.annotate('warning', warning)
  if (failed(report.outcome)) log.annotate('error', `${report.action} ${report.outcome}:\n${report.reason}`)
  else log.line(`${report.action}: ${report.outcome}${report.reason === '' ? '' : `: ${report.reason}`}`)
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
      log.annotate('error', `${sink}: ${(error as Error).message}`)
    }
  }
  writeLog(report, log)
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
