import { EditFault } from '../fault.ts'
import { lineEnd } from '../place.ts'
import type { ScalarNode } from './node.ts'

/** What of a place differs for a block scalar. */
interface Written {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly new: string
}

/**
 * Replaces the lines of a block scalar (`|` or `>`): its header, its indentation and the line breaks at its end stay, since
 * chopping them is what the header decides. So the value has as many line breaks at its end as the old one had.
 */
export function writeBlock(text: string, scalar: ScalarNode, value: string, line: number): Written {
  const source = scalar.block?.source ?? ''
  const start = scalar.end - source.length
  const lastLine = /^[^\r\n]*/.exec(source.slice(source.trimEnd().length))?.[0] ?? ''
  const content = source.trimEnd() + lastLine
  const first = /^ *(?=[^\s])/m.exec(content)?.[0]
  const body = value.replace(/\n+$/, '')
  if (first === undefined || body === '') {
    throw new EditFault('is an empty block scalar, or would become one', 'write a value of one line there first', line)
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(body)) {
    throw new EditFault('would have a character that does not show', 'give a value of printable lines', line)
  }
  const header = text.slice(scalar.start, start)
  const indent = /^[|>][-+]?[1-9]/.test(header) ? explicitIndent(scalar, header) : first
  const end = lineEnd(text, start + 1)
  const between = header.startsWith('>') ? `${end}${end}` : end
  const replacement = body
    .split('\n')
    .map((one) => (one === '' ? '' : indent + one))
    .join(between)
  const ending = /\n*$/.exec(scalar.value)?.[0] ?? ''
  return { start, end: start + content.length, replacement, new: body + ending }
}

/** An indicator such as `|2` counts from the column of the parent. */
function explicitIndent({ block }: ScalarNode, header: string): string {
  const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0)
  return ' '.repeat((block?.indent ?? 0) + digit)
}
