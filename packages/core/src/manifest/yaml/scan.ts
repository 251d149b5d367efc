import { carriageReturn, dash, dot, hash, lineFeed, nextLine, separates, skipSpaces, space } from './characters.ts'
import { readEntry, readItem, readNode } from './scan-entry.ts'
import { beginDocument, beginScan, closeLevel, endDocument, fillWaiting, type Scan } from './scan-levels.ts'
import { readRest } from './scan-scalar.ts'
import { kindAt, kinds, type Tape } from './tape.ts'

/**
 * Reads the shapes of YAML in which manifests are written: mappings and lists in block style, comments, scalars of one line,
 * block scalars, short lists and mappings in brackets, several documents. Gives up, with undefined, on everything else and on
 * everything doubtful: anchors, aliases, tags, scalars of several lines, tabs between tokens, a key that stands twice, a text
 * that is no YAML. It never recurses, and reads each character a bounded number of times. Without `unique` keys may stand
 * twice.
 */
export function scanYaml(text: string, unique = true): Tape | undefined {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined
  const scan = beginScan(text, unique)
  let at = text.startsWith('\ufeff') ? 1 : 0
  // The parser takes the mark for a column of its own there, so that its word is needed.
  if (at === 1 && /^[- ]/.test(text.charAt(1))) return undefined
  while (at >= 0 && at < text.length) at = readLine(scan, at)
  if (at < 0) return undefined
  endDocument(scan)
  return scan.tape
}

/** Reads from the beginning of a line; gives where the next unread line begins, or -1 to give up. */
function readLine(scan: Scan, start: number): number {
  const { text } = scan
  const at = skipSpaces(text, start)
  const code = text.charCodeAt(at)
  if (code === lineFeed) return at + 1
  if (code === carriageReturn) return at + 2
  if (code === hash) return nextLine(text, at)
  if (at >= text.length) return at
  if (at === start && (code === dash || code === dot)) {
    if (text.startsWith('...', at)) return -1
    if (text.startsWith('---', at)) return readMarker(scan, at + 3)
  }
  const isItem = code === dash && separates(text, at + 1)
  return enterLine(scan, at, at - start, isItem)
}

/** The marker that begins a document, with nothing behind it but a comment. */
function readMarker(scan: Scan, behind: number): number {
  if (!separates(scan.text, behind)) return -1
  endDocument(scan)
  beginDocument(scan, scan.text.charCodeAt(behind) === space ? skipSpaces(scan.text, behind) : behind)
  return readRest(scan.text, behind)
}

/** Finds where a line belongs by its column, closes what it ends, and reads it. */
function enterLine(scan: Scan, at: number, column: number, isItem: boolean): number {
  if (!scan.inDocument) beginDocument(scan, at)
  while (scan.depth > 0) {
    const outer = scan.columns[scan.depth - 1] ?? 0
    if (column > outer) break
    if (column === outer) {
      const inList = kindAt(scan.tape, scan.opened[scan.depth - 1] ?? 0) === kinds.list
      // A list may stand in the column of its key, and ends there with the first line that is no item.
      if (scan.waiting && isItem && !inList) return readNode(scan, at, column)
      fillWaiting(scan)
      if (inList && isItem) return readItem(scan, at, column)
      if (!inList) return isItem ? -1 : readEntry(scan, at)
    }
    closeLevel(scan)
  }
  return scan.waiting ? readNode(scan, at, column) : -1
}
