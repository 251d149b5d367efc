import { bar, carriageReturn, lineFeed, nextLine, skipSpaces, tab } from './characters.ts'
import type { Scan } from './scan-levels.ts'
import { readRest } from './scan-scalar.ts'
import { addEvent, kinds } from './tape.ts'

/**
 * Reads a block scalar (`|`, `>`) from its header on; its first line gives its indentation. Gives up where the header does
 * that, where there are no lines, or where the column alone does not say what a line is.
 */
export function readBlock(scan: Scan, at: number): number {
  const { text } = scan
  const chomping = text.charAt(at + 1)
  const keeps = chomping === '+'
  const first = readRest(text, keeps || chomping === '-' ? at + 2 : at + 1)
  const end = first < 0 ? -1 : blockEnd(text, first, scan.columns[scan.depth - 1] ?? 0, keeps)
  if (end < 0) return -1
  scan.waiting = false
  addEvent(scan.tape, text.charCodeAt(at) === bar ? kinds.literal : kinds.folded, at, end)
  return end
}

/** Where the lines of a block scalar end; blank ones at the end belong to it when they are kept or hold more than indentation. */
function blockEnd(text: string, first: number, outer: number, keeps: boolean): number {
  let indent = -1
  let widest = 0
  let end = -1
  for (let line = first; line < text.length; line = nextLine(text, line)) {
    const at = skipSpaces(text, line)
    const width = at - line
    const code = text.charCodeAt(at)
    if (at >= text.length) return -1
    if (code === lineFeed || code === carriageReturn) {
      if (indent < 0) widest = Math.max(widest, width)
      else if (keeps || width > indent) end = nextLine(text, at)
      continue
    }
    if (code === tab && width < Math.max(indent, outer + 1)) return -1
    if (indent < 0) {
      if (code === tab || width <= outer || widest > width) return -1
      indent = width
    } else if (width < indent) break
    end = nextLine(text, at)
  }
  return end
}
