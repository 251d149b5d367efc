/** The step summary as Markdown: one line of outcome, the complaints, the operations, the decisions, the changes folded. */
import { fitting } from './fitting.ts'
import type { Report } from './report.ts'
import { codeMarkdown, inertLines, literalMarkdown } from './untrusted.ts'

/** GitHub drops the whole summary of a step above 1 MiB (1,048,576 bytes). */
const LIMIT = 1_000_000
const CELL = 200

/** A text for a cell of a table, cut before it is escaped. */
function cell(text: string, render = literalMarkdown): string {
  return text.length > CELL ? `${render(text.slice(0, CELL))}…` : render(text)
}

/** A fold, closed again whatever is cut from its inside. */
interface Part {
  readonly open: readonly string[]
  readonly lines: readonly string[]
  readonly close: readonly string[]
}

function operations({ steps }: Report): Part {
  const rows = steps.map(
    ({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`
  )
  return { open: ['', '| state | operation | why |', '| --- | --- | --- |'], lines: rows, close: [] }
}

/** Outputs for machines, which only say once more what stands elsewhere in the summary, and would be cut here. */
const machines = ['json', 'plan', 'diff', 'record']

function decisions({ outputs }: Report): Part {
  const shown = Object.entries(outputs).filter(
    ([name, value]) => value !== undefined && value !== '' && !machines.includes(name)
  )
  const rows = shown.map(([name, value]) => `| ${name} | ${cell(`${value}`, codeMarkdown)} |`)
  const open = ['', '<details><summary>outputs</summary>', '', '| output | value |', '| --- | --- |']
  return { open, lines: rows, close: ['', '</details>'] }
}

/** A line of plain text between `<pre>` and `</pre>`. */
function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function changes({ steps }: Report): Part {
  const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]))
  const lines = diffs.length === 0 ? [] : inertLines(diffs.join('\n')).map(escaped)
  const open = ['', '<details><summary>changes</summary>', '', '<pre>']
  return { open, lines, close: ['</pre>', '', '</details>'] }
}

function heading({ action, outcome, reason, complaints, warnings }: Report): Part {
  const lines = [
    ...(reason === '' || complaints.length > 0 ? [] : ['', ...inertLines(reason).map(literalMarkdown)]),
    ...complaints.flatMap(({ place, problem, remedy }) => [
      '',
      `- **${literalMarkdown(place)}**: ${literalMarkdown(problem)}; ${literalMarkdown(remedy)}`
    ]),
    ...warnings.flatMap((warning) => ['', `> ⚠️ ${literalMarkdown(warning)}`])
  ]
  return { open: [`### ${action}: ${outcome}`], lines, close: [] }
}

function commands({ usage = [] }: Report): Part {
  const lines = inertLines(usage.join('\n')).map(escaped)
  return { open: ['', '<pre>'], lines: usage.length === 0 ? [] : lines, close: ['</pre>'] }
}

/** Renders the summary of a run, cut below GitHub's limit with a note of what was left out. */
export function renderSummary(report: Report): string {
  let written: string[] = []
  let room = LIMIT
  for (const { open, lines, close } of [
    heading(report),
    commands(report),
    operations(report),
    decisions(report),
    changes(report)
  ]) {
    if (lines.length === 0 && written.length > 0) continue
    const kept = fitting(lines, room)
    const part = [...open, ...kept, ...close]
    written = written.concat(part)
    room -= Buffer.byteLength(part.join('\n')) + 1
    if (kept.length < lines.length) {
      written.push('', 'The rest is too long for a summary and was left out.')
      break
    }
  }
  return [...written, '', ''].join('\n')
}
