import type { Rehearsal } from '../rehearsal.ts'
import { renderChanges } from '../world/snapshot.ts'
import { renderMarkdown } from './markdown.ts'
import { effectLine, mark, shortName } from './step-lines.ts'
import { duration, safe, type Terminal } from './terminal.ts'
import { allJobs, whatFailed } from './what-failed.ts'

/** What a rehearsal ends with: the summaries, what changed in the world, what was not played, and how it was played. */
export function closing(terminal: Terminal, rehearsal: Rehearsal): string {
  const { paint } = terminal
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${paint.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`
  return [
    section('Summaries', summaries(terminal, rehearsal)),
    section('Annotations', annotations(terminal, rehearsal)),
    section(`Refs that changed in ${rehearsal.repository}`, changes(rehearsal)),
    section('Journal of the world', journal(terminal, rehearsal)),
    section('Stubbed', stubbed(terminal, rehearsal)),
    section('Not rehearsed', notRehearsed(terminal, rehearsal)),
    section('What failed', whatFailed(terminal, rehearsal)),
    section('How it was rehearsed', circumstances(rehearsal)),
    verdict(terminal, rehearsal)
  ].join('')
}

function summaries({ paint }: Terminal, { runs }: Rehearsal): string[] {
  return runs.flatMap(({ result }) =>
    allJobs(result.jobs).flatMap((job) =>
      job.steps
        .filter(({ summary }) => summary.trim() !== '')
        .flatMap(({ name, summary }) => [
          paint.cyan(`${safe(job.name)} › ${shortName(name)}`),
          ...renderMarkdown(summary, paint).map((line) => `${paint.dim('│')} ${line}`)
        ])
    )
  )
}

function annotations({ paint }: Terminal, { runs }: Rehearsal): string[] {
  const colours = { error: paint.red, warning: paint.yellow, notice: paint.cyan }
  return runs.flatMap(({ result }) =>
    result.annotations.map((each) => {
      const place = each.file === undefined ? '' : ` (${each.file}${each.line === undefined ? '' : `:${each.line}`})`
      const message = safe(`${each.message}${place}`)
      return `${colours[each.level](each.level)}  ${paint.dim(`${safe(each.job)} › ${shortName(each.step)}`)}  ${message}`
    })
  )
}

function changes({ changes: found }: Rehearsal): string[] {
  return found.length === 0 ? ['nothing'] : renderChanges(found).map(safe)
}

function journal(terminal: Terminal, rehearsal: Rehearsal): string[] {
  return rehearsal.journal.map((effect) => effectLine(terminal, effect))
}

function stubbed({ paint }: Terminal, { runs }: Rehearsal): string[] {
  return runs.flatMap(({ result }) =>
    result.stubbed.flatMap(({ uses, job, step, inputs, outputs }) => [
      `${safe(uses)}  ${paint.dim(`${safe(job)} › ${shortName(step)}`)}`,
      ...Object.entries(inputs).map(([name, value]) => `    ${safe(name)}: ${safe(value)}`),
      ...Object.entries(outputs).map(([name, value]) => `    ${safe(name)} = ${safe(value)}`)
    ])
  )
}

function notRehearsed({ paint }: Terminal, { runs, unsupported, runSteps }: Rehearsal): string[] {
  const actions = runs.flatMap(({ result }) =>
    result.notRehearsed.flatMap((each) => [
      `${safe(each.uses)}  ${paint.dim(`${safe(each.job)} › ${shortName(each.step)}`)}`,
      ...Object.entries(each.inputs).map(([name, value]) => `    ${safe(name)}: ${safe(value)}`)
    ])
  )
  const jobs = runs.flatMap(({ result }) => allJobs(result.jobs))
  const shown = jobs.flatMap((job) => job.steps).filter(({ played }) => played === 'shown').length
  const hasOwnCode = runSteps === 'show' && shown > 0
  const hint = [
    ...(hasOwnCode
      ? [`${shown} ${shown === 1 ? 'step' : 'steps'} of the repository's own code (--run-steps runs them)`]
      : []),
    ...(hasOwnCode || actions.length > 0
      ? ['Outputs of these are empty here: a condition on one of them may decide otherwise at GitHub']
      : []),
    ...(actions.length > 0
      ? ['--stub-output OWNER/NAME:OUTPUT=VALUE gives one of these actions an output, --stub-unknown stubs them all']
      : [])
  ]
  return [
    ...actions,
    ...hint,
    ...unsupported.map((call) => `${safe(call)}  ${paint.dim('the world does not know it')}`)
  ]
}

function circumstances({ node, runs, notes, kept, runSteps }: Rehearsal): string[] {
  const enforced = runSteps === 'run' ? [...new Set(runs.map(({ result }) => result.sandbox))] : []
  return [
    `Actions ran on Node.js ${node.version} (${safe(node.because)}): ${safe(node.path)}`,
    ...enforced.map(safe),
    ...notes.map(safe),
    ...(kept === undefined ? [] : [`Everything is kept in ${safe(kept)}`])
  ]
}

function verdict(terminal: Terminal, { runs, invalid, durationMs, conclusion }: Rehearsal): string {
  const lines = runs.map(({ result }) => {
    const steps = allJobs(result.jobs).flatMap((job) => job.steps)
    const left = steps.filter(({ played }) => played === 'shown' || played === 'not rehearsed').length
    const rest = left === 0 ? '' : `, with ${left} of ${steps.length} steps not played`
    return `${mark(terminal, result.conclusion)} ${safe(result.file)} ${result.conclusion}${rest}`
  })
  const failed = invalid.map((problem) => `${mark(terminal, 'failure')} Invalid workflow file: ${problem}`)
  const time = terminal.paint.dim(`the rehearsal took ${duration(durationMs)}`)
  const none = conclusion === 'nothing' ? [`${mark(terminal, 'failure')} no workflow was played`] : []
  return `\n${[...lines, ...failed, ...none, time].join('\n')}\n`
}
