/** A terminal as far as a program can see it: what stands on the screen, and what has scrolled out of it above. */
export interface Screen {
  write(text: string): void
  /** The lines on the screen, without blanks at their ends and without empty lines under the last one. */
  lines(): string[]
  /** What has scrolled away, and then the lines on the screen. */
  everything(): string[]
  /** Changes the width; lines that were longer are wrapped, as terminals do. */
  resize(columns: number): void
  size(): { columns: number; rows: number }
  isCursorVisible(): boolean
}

/** Understands what the rehearsal writes: text, line feeds, returns, moves upwards, erasing, and colours. */
export function createScreen(columns: number, rows: number): Screen {
  let width = columns
  let cells: string[][] = [[]]
  let [row, column] = [0, 0] // of the whole text; the screen is the last `rows` lines of it
  let visible = true
  const top = (): number => Math.max(0, cells.length - rows)
  const put = (character: string): void => {
    if (column === width) feed()
    const line = cells[row] as string[]
    while (line.length < column) line.push(' ')
    line[column] = character
    column += 1
  }
  const feed = (): void => {
    row += 1
    column = 0
    if (row === cells.length) cells.push([])
  }
  const control = (count: string, letter: string): void => {
    if (letter === 'A') row = Math.max(top(), row - Number(count || 1))
    else if (letter === 'J') {
      cells = [...cells.slice(0, row), (cells[row] as string[]).slice(0, column)]
    } else if (letter === 'K') cells[row] = (cells[row] as string[]).slice(0, column)
    else if (count === '?25') visible = letter === 'h'
    else if (letter !== 'm') throw new Error(`the screen does not know CSI ${count}${letter}`)
  }
  const text = (): string[] => cells.map((line) => line.join('').trimEnd())
  const trimmed = (lines: string[]): string[] => lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
  return {
    write: (written) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal acts on
      for (const [, count = '', letter, other = ''] of written.matchAll(/\u001b\[([?\d;]*)([A-Za-z])|([\s\S])/gu)) {
        if (letter !== undefined) control(count, letter)
        else if (other === '\n') feed()
        else if (other === '\r') column = 0
        else put(other)
      }
    },
    lines: () => trimmed(text().slice(top())),
    everything: () => trimmed(text()),
    resize: (to) => {
      const before = cells.slice(0, row).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / to)), 0)
      cells = cells.flatMap((line) => {
        const parts = []
        for (let at = 0; at < Math.max(1, line.length); at += to) parts.push(line.slice(at, at + to))
        return parts
      })
      width = to
      row = before
    },
    size: () => ({ columns: width, rows }),
    isCursorVisible: () => visible
  }
}
