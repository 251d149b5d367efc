import { type Paint, safe } from './terminal.ts'

/**
 * A job summary as lines for a terminal: headings in bold, tables in columns, long folds folded, entities as the
 * characters they stand for. It is a reading aid and no renderer of Markdown: what it does not know stays as it is.
 */
export function renderMarkdown(markdown: string, paint: Paint): string[] {
  const lines = foldDetails(markdown).split(/\r\n|\r|\n/)
  const out: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const rows = tableAt(lines, at)
    if (rows.length > 0) {
      out.push(...renderTable(rows, paint))
      at += rows.length // the line under the heading is no row
      continue
    }
    const line = plain(lines[at] ?? '')
    const heading = /^#{1,6} (.*)$/.exec(line)
    out.push(heading === null ? line : paint.bold(heading[1] ?? ''))
  }
  return out.filter((line, at) => line !== '' || (at > 0 && out[at - 1] !== ''))
}

/** A fold of so many lines is opened: whoever rehearses wants to see the outputs. */
const opened = 45

/** A longer fold shows its summary and how much is in it, as GitHub does until it is opened. */
function foldDetails(markdown: string): string {
  const fold = /<details>\s*<summary>(.*?)<\/summary>([\s\S]*?)<\/details>/g
  return markdown.replace(fold, (_, summary: string, body: string) => {
    const count = body.split('\n').filter((line) => line.trim() !== '').length
    return count > opened ? `▸ ${summary} (folded, ${count} lines)` : `▾ ${summary}\n\n${body.trim()}\n`
  })
}

function tableAt(lines: readonly string[], at: number): string[][] {
  if (!/^\s*\|.*\|\s*$/.test(lines[at] ?? '') || !/^\s*\|[\s:|-]+\|\s*$/.test(lines[at + 1] ?? '')) return []
  const end = lines.findIndex((line, index) => index > at && !/^\s*\|.*\|\s*$/.test(line))
  const rows = lines.slice(at, end < 0 ? lines.length : end).filter((_, index) => index !== 1)
  return rows.map((row) => cells(row).map(plain))
}

function cells(row: string): string[] {
  return row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

const widest = 60

/** A long cell is cut, so that its row stays one line of a terminal. */
const shown = (cell: string) => (cell.length > 2 * widest ? `${cell.slice(0, 2 * widest)}…` : cell)

function renderTable([head = [], ...rows]: string[][], paint: Paint): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.min(widest, Math.max(...all.map((row) => (row[column] ?? '').length))))
  const line = (row: string[]): string =>
    row.map((cell, column) => shown(cell).padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0))).join('  ')
  return [paint.dim(line(head)), ...rows.map(line)]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Text without the tags that carry no meaning here, and with entities decoded; then made safe, for they may hide anything. */
function plain(text: string): string {
  const untagged = text.replace(/<\/?(?:code|b|strong|em|i|sub|sup|pre|br|p)\s*\/?>/gi, '')
  const decoded = untagged.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  return safe(decoded.replaceAll('\u200b', '').trimEnd())
}
