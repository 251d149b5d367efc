import type { Colour, Paint } from '../terminal.ts'

/** A part of a line, in a colour or in none. */
export interface Span {
  readonly text: string
  readonly colour?: Colour
}

/** A line of the screen, of text that is safe already. */
export type Line = readonly Span[]

const marks = /^\p{Mark}$/u
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += marks.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** The width of a whole line. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0)
}

/** A line that takes at most so many columns; one that is cut ends with an ellipsis. */
export function cutLine(line: Line, columns: number): Line {
  if (lineWidth(line) <= columns) return line
  const cut: Span[] = []
  let left = Math.max(0, columns - 1)
  for (const span of line) {
    let text = ''
    for (const character of span.text) {
      const width = widthOf(character)
      if (width > left) return [...cut, { ...span, text: `${text}…` }]
      left -= width
      text += character
    }
    cut.push({ ...span, text })
  }
  return cut
}

/** A line as it is written. */
export function paintLine(line: Line, paint: Paint): string {
  return line.map(({ text, colour }) => (colour === undefined ? text : paint[colour](text))).join('')
}
