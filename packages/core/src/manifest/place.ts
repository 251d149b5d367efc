/** One span of a file's text, and what an edit puts there. */
export interface Place {
  /** Where the span begins and ends, in UTF-16 code units of the text; equal where something is added. */
  readonly start: number
  readonly end: number
  /** The text that takes the span's place, with its quotes, indentation and line ends. */
  readonly replacement: string
  /** The value before, without quotes and escapes; undefined where there was none. */
  readonly old: string | undefined
  readonly new: string
  /** The line on which the span begins, counted from 1. */
  readonly line: number
  /** The place inside the file in words of its format: a key path, a module, or the pattern that matched. */
  readonly path: string
}

/** The line on which an offset stands, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1
  return line
}

/** Tells the lines of offsets that are asked for in rising order, reading the text once. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1
    return line
  }
}

/** The line end that a text uses at an offset: that of the line before, else of the first line, else a line feed. */
export function lineEnd(text: string, offset: number): '\n' | '\r\n' {
  const before = text.lastIndexOf('\n', offset - 1)
  const index = before >= 0 ? before : text.indexOf('\n')
  return index > 0 && text[index - 1] === '\r' ? '\r\n' : '\n'
}
