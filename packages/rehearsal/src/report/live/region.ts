import type { Terminal } from '../terminal.ts'
import { cutLine, type Line, lineWidth, paintLine } from './line.ts'

/** The lowest lines of a terminal, which are drawn again and again, under text that stays. */
export interface Region {
  /** Draws lines in the place of those before; as many as the terminal has room for. */
  draw(lines: readonly Line[]): void
  /** Writes text that stays above the region. */
  print(text: string): void
  /** Takes the lines away and gives the cursor back. */
  clear(): void
}

const csi = '\u001b['
const hideCursor = `${csi}?25l`
const showCursor = `${csi}?25h`
const clearBelow = `${csi}J`
const clearRest = `${csi}K`

/** A region of a terminal; the cursor stands at the beginning of the line under it. */
export function liveRegion({ write, size, paint }: Pick<Terminal, 'write' | 'size' | 'paint'>): Region {
  let drawn: readonly Line[] = []
  let isHidden = false
  /** Up to the first line. A terminal that has become narrower has wrapped what was there. */
  const upwards = (): string => {
    const { columns, rows } = size()
    const height = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / columns)), 0)
    return height === 0 ? '' : `${csi}${Math.min(height, rows - 1)}A\r`
  }
  const text = (lines: readonly Line[]): string =>
    lines.map((line) => `${paintLine(line, paint)}${clearRest}\n`).join('')
  return {
    draw: (lines) => {
      const { columns, rows } = size()
      const shown = lines.slice(0, Math.max(0, rows - 1)).map((line) => cutLine(line, columns - 1))
      write(`${isHidden ? '' : hideCursor}${upwards()}${text(shown)}${clearBelow}`)
      isHidden = true
      drawn = shown
    },
    print: (above) => {
      const whole = above.endsWith('\n') ? above : `${above}\n`
      write(`${upwards()}${clearBelow}${whole}${text(drawn)}`)
    },
    clear: () => {
      write(`${upwards()}${clearBelow}${isHidden ? showCursor : ''}`)
      drawn = []
      isHidden = false
    }
  }
}
