/**
 * Tells the lines of offsets, counted from 1. Each is counted from the one asked for before, so that offsets in rising order
 * cost one reading of the text together.
 */
export function lineIndex(text: string): (offset: number) => number {
  let line = 1
  let counted = 0
  return (offset) => {
    if (offset < counted) line -= breaks(text, offset, counted)
    else line += breaks(text, counted, offset)
    counted = offset
    return line
  }
}

/** The number of line feeds from one offset up to another. */
function breaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
