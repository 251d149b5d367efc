import { applyEdits } from './apply.ts'
import { compareLines } from './diff-lines.ts'
import type { Place } from './place.ts'

/** Whole lines of the old text that others take the place of. */
export interface Block {
  /** The number of lines in front of it. */
  readonly line: number
  /** Where its old lines begin and end in the old text; equal where lines are only put in. */
  readonly start: number
  readonly end: number
  /** The lines with their line feeds; the last line of a file may have none. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

interface GrowingBlock extends Block {
  end: number
  readonly removed: string[]
  readonly added: string[]
}

/** The blocks that two texts differ in. */
export function blocksOfTexts(before: string, after: string): Block[] {
  return blocksWithin(0, 0, linesOf(before), linesOf(after))
}

/**
 * The blocks that places change, found from the places: only their own lines are compared, so the time goes with the length
 * of the text and with the number of places, however large the file is.
 */
export function blocksOfPlaces(before: string, places: readonly Place[]): Block[] {
  const sorted = places
    .filter(({ start, end, replacement }) => before.slice(start, end) !== replacement)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const blocks: GrowingBlock[] = []
  let [line, counted] = [0, 0]
  for (let index = 0; index < sorted.length; ) {
    const first = sorted[index]?.start ?? 0
    const start = first === 0 ? 0 : before.lastIndexOf('\n', first - 1) + 1
    let end = start
    const own: Place[] = []
    for (let place = sorted[index]; place && (own.length === 0 || place.start < end); place = sorted[index]) {
      own.push({ ...place, start: place.start - start, end: place.end - start })
      if (own.length === 1 || place.end > end) end = lineEndBehind(before, place.end)
      index += 1
    }
    for (; counted < start; counted = before.indexOf('\n', counted) + 1) line += 1
    const lines = before.slice(start, end)
    for (const block of blocksWithin(line, start, linesOf(lines), linesOf(applyEdits(lines, own)))) join(blocks, block)
  }
  return blocks
}

/** Adds a block; right behind another one it becomes part of that, as nothing stands between them. */
function join(blocks: GrowingBlock[], block: GrowingBlock): void {
  const last = blocks.at(-1)
  if (last === undefined || last.end < block.start) blocks.push(block)
  else {
    last.removed.push(...block.removed)
    last.added.push(...block.added)
    last.end = block.end
  }
}

/** Where the line ends that holds an offset, its line feed included. */
function lineEndBehind(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** The lines of a text with their line feeds. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  const ended = lines.map((line) => `${line}\n`)
  return last === '' ? ended : [...ended, last]
}

function blocksWithin(line: number, offset: number, old: readonly string[], lines: readonly string[]): GrowingBlock[] {
  let [counted, start] = [0, offset]
  return compareLines(old, lines).map(({ oldStart, oldEnd, newStart, newEnd }) => {
    for (; counted < oldStart; counted += 1) start += old[counted]?.length ?? 0
    const removed = old.slice(oldStart, oldEnd)
    const end = removed.reduce((sum, one) => sum + one.length, start)
    return { line: line + oldStart, start, end, removed, added: lines.slice(newStart, newEnd) }
  })
}
