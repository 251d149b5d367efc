/** The step summary as Markdown: one line of outcome, the complaints, the operations, the decisions, the changes folded. */
import type { Report } from './report.ts'
import { codeMarkdown, inertLines, literalMarkdown } from './untrusted.ts'

/** GitHub drops the whole summary of a step above 1 MiB (1,048,576 bytes). */
const LIMIT = 1_000_000
const CELL = 200

function cell(text: string): string {
  return text.length > CELL ? `${literalMarkdown(text.slice(0, CELL))}…` : literalMarkdown(text)
}

function operations({ steps }: Report): string[] {
  if (steps.length === 0) return []
  const rows = steps.map(
    ({ step, progress }) => `| ${progress} | ${cell(step.description)} | ${cell(step.reason ?? '')} |`
  )
  return ['', '| state | operation | why |', '| --- | --- | --- |', ...rows]
}

function decisions({ outputs }: Report): string[] {
  // The output json says the others once more.
  const shown = Object.entries(outputs).filter(
    ([name, value]) => value !== undefined && value !== '' && name !== 'json'
  )
  if (shown.length === 0) return []
  const rows = shown.map(([name, value]) => {
    const text = `${value}`
    return `| ${name} | ${codeMarkdown(text.slice(0, CELL))}${text.length > CELL ? '…' : ''} |`
  })
  return [
    '',
    '<details><summary>outputs</summary>',
    '',
    '| output | value |',
    '| --- | --- |',
    ...rows,
    '',
    '</details>'
  ]
}

function changes({ steps }: Report): string[] {
  const diffs = steps.flatMap(({ step }) => (step.diff === undefined ? [] : [step.diff]))
  if (diffs.length === 0) return []
  const escaped = inertLines(diffs.join('\n')).map((line) =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  )
  return ['', '<details><summary>changes</summary>', '', '<pre>', ...escaped, '</pre>', '', '</details>']
}

function fitting(lines: readonly string[], room: number): { kept: string[]; size: number } {
  const kept: string[] = []
  let size = 0
  for (const line of lines) {
    size += Buffer.byteLength(line) + 1
    if (size > room) return { kept, size }
    kept.push(line)
  }
  return { kept, size }
}

/** Renders the summary of a run, cut below GitHub's limit with a note of what was left out. */
export function renderSummary(report: Report): string {
  const { action, outcome, reason, complaints, warnings } = report
  const head = [
    `### ${action}: ${outcome}`,
    ...(reason === '' || complaints.length > 0 ? [] : ['', ...inertLines(reason).map(literalMarkdown)]),
    ...complaints.map(
      ({ place, problem, remedy }) =>
        `\n- **${literalMarkdown(place)}**: ${literalMarkdown(problem)}; ${literalMarkdown(remedy)}`
    ),
    ...warnings.map((warning) => `\n> ⚠️ ${literalMarkdown(warning)}`)
  ]
  const lines: string[] = []
  let room = LIMIT
  for (const part of [head, operations(report), decisions(report), changes(report)]) {
    const { kept, size } = fitting(part, room)
    // A part that does not fit is left out from here on; an open fold must be closed again.
    if (size > room)
      return [
        ...lines,
        ...kept,
        '</pre></details>',
        '',
        'The rest is too long for a summary and was left out.',
        ''
      ].join('\n')
    lines.push(...kept)
    room -= size
  }
  return [...lines, '', ''].join('\n')
}
