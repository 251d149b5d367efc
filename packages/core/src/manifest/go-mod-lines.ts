import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import { trimSpace } from './go-mod-comment.ts'
import { type GoToken, type GoTokens, tokenize } from './go-mod-tokens.ts'

/** One line of a go.mod that says something. */
export interface GoLine {
  readonly tokens: readonly GoToken[]
  /** The comments that explain the line: above and beside it; for a line in a block without any, those above the block. */
  readonly comments: readonly string[]
  /** The comment beside it, with the blanks around it cut off. */
  readonly suffix: string | undefined
  /** Counted from 1. */
  readonly line: number
}

/** A line by itself, or a block in parentheses, whose tokens are those before the parenthesis. */
export interface GoStatement extends GoLine {
  readonly block: readonly GoLine[] | undefined
}

/** Reads the lines and blocks of a go.mod in their order. Throws an EditFault with the line where its syntax is broken. */
export function readStatements(text: string): GoStatement[] {
  const statements: GoStatement[] = []
  const lines = tokenize(text)
  let above: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const { tokens, comment, line } = lines[index] as GoTokens
    if (tokens.length === 0) {
      if (comment === undefined) above = []
      else above.push(trimSpace(comment))
      continue
    }
    const suffix = comment === undefined ? undefined : trimSpace(comment)
    const comments = suffix === undefined ? above : [...above, suffix]
    const open = opened(tokens)
    if (open === undefined) statements.push({ tokens, comments, suffix, line, block: undefined })
    else {
      const { block, end } = open.closed ? { block: [], end: index } : readBlock(lines, index, above)
      statements.push({ tokens: tokens.slice(0, open.at), comments: above, suffix, line, block })
      index = end
    }
    above = []
  }
  return statements
}

/** Where a line opens a block: at a parenthesis that ends it, or at an empty pair that does. */
function opened(tokens: readonly GoToken[]): { at: number; closed: boolean } | undefined {
  const last = tokens.length - 1
  if (last > 0 && tokens[last]?.text === '(') return { at: last, closed: false }
  if (last > 1 && tokens[last]?.text === ')' && tokens[last - 1]?.text === '(') return { at: last - 1, closed: true }
  return undefined
}

/** Reads the lines of a block up to its closing parenthesis. */
function readBlock(lines: readonly GoTokens[], start: number, around: readonly string[]) {
  const block: GoLine[] = []
  let above: string[] = []
  // A blank line between two lines of a block keeps the comments above the block from the second, as Go reads it.
  let apart = false
  for (let index = start + 1; index < lines.length; index += 1) {
    const { tokens, comment, line } = lines[index] as GoTokens
    if (tokens[0]?.text === ')') {
      if (tokens.length === 1) return { block, end: index }
      throw new EditFault(`has ${quote(tokens[1]?.text ?? '')} behind a block's )`, 'begin a new line there', line)
    }
    if (tokens.length > 0) {
      const suffix = comment === undefined ? undefined : trimSpace(comment)
      const own = suffix === undefined ? above : [...above, suffix]
      block.push({ tokens, comments: own.length > 0 || apart ? own : around, suffix, line })
      above = []
      apart = false
    } else if (comment !== undefined) above.push(trimSpace(comment))
    else if (block.length > 0) apart = true
  }
  throw new EditFault('opens a block without an end', 'close it with ) on a line of its own', lines[start]?.line ?? 0)
}
