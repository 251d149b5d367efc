import type { Block } from './diff-blocks.ts'

/** One hunk of a unified diff. */
export interface Hunk {
  /** How long its text is at the most, known without putting it together. */
  readonly length: number
  readonly text: () => string
}

const context = 3
const noNewline = '\\ No newline at end of file\n'

interface Run {
  readonly blocks: readonly Block[]
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** How many more lines the new text has in front of it than the old one. */
  readonly shift: number
}

/** Puts blocks that are close together into hunks, with three lines of context around each. */
export function hunksOf(before: string, blocks: readonly Block[]): Hunk[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1)
    const near = last !== undefined && block.line - (last.line + last.removed.length) <= 2 * context
    if (near) groups.at(-1)?.push(block)
    else groups.push([block])
  }
  let shift = 0
  return groups.map((group) => {
    const first = group[0]?.start ?? 0
    const end = group.at(-1)?.end ?? 0
    const run = { blocks: group, above: linesAbove(before, first), below: linesBelow(before, end), shift }
    for (const { removed, added } of group) shift += added.length - removed.length
    return { length: longest(run), text: () => render(before, run) }
  })
}

function linesAbove(text: string, offset: number): string[] {
  const lines: string[] = []
  for (let end = offset; end > 0 && lines.length < context; ) {
    const start = end === 1 ? 0 : text.lastIndexOf('\n', end - 2) + 1
    lines.unshift(text.slice(start, end))
    end = start
  }
  return lines
}

function linesBelow(text: string, offset: number): string[] {
  const lines: string[] = []
  for (let start = offset; start < text.length && lines.length < context; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next + 1
    lines.push(text.slice(start, end))
    start = end
  }
  return lines
}

/** Every line gets a sign, and two of them a note that the line feed is missing; the header has four numbers. */
function longest({ blocks, above, below }: Run): number {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const added = blocks.flatMap((block) => block.added)
  const removed = blocks.flatMap((block) => block.removed)
  const lines = [...above, ...below, ...added]
  const old = (last?.end ?? 0) - (first?.start ?? 0)
  const signs = lines.length + removed.length + 2 * context * blocks.length
  return lines.reduce((sum, line) => sum + line.length, old + signs + 2 * (noNewline.length + 1) + 80)
}

function render(before: string, { blocks, above, below, shift }: Run): string {
  const parts: string[] = []
  let [old, lines] = [0, 0]
  const push = (sign: ' ' | '-' | '+', line: string) => {
    if (sign !== '+') old += 1
    if (sign !== '-') lines += 1
    parts.push(sign, line, line.endsWith('\n') ? '' : `\n${noNewline}`)
  }
  for (const line of above) push(' ', line)
  for (const [index, { end, removed, added }] of blocks.entries()) {
    for (const line of removed) push('-', line)
    for (const line of added) push('+', line)
    const between = before.slice(end, blocks[index + 1]?.start ?? end)
    for (const line of between.match(/[^\n]*\n/g) ?? []) push(' ', line)
  }
  for (const line of below) push(' ', line)
  const first = (blocks[0]?.line ?? 0) - above.length
  return `@@ -${range(first, old)} +${range(first + shift, lines)} @@\n${parts.join('')}`
}

/** Lines count from 1; of an empty range the line in front of it is named, and a count of one is left out. */
function range(first: number, count: number): string {
  if (count === 1) return String(first + 1)
  return `${count === 0 ? first : first + 1},${count}`
}
