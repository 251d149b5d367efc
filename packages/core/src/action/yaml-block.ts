import { inert } from './untrusted.ts'

const LIMIT = 65536
const DEPTH = 64

/** How deep brackets nest at the most. */
function bracketDepth(text: string): number {
  let open = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') open += 1
    else if ((character === ']' || character === '}') && open > 0) open -= 1
    deepest = Math.max(deepest, open)
  }
  return deepest
}

/** How many sequences begin on one line at the most: `- - - x` nests three. */
function dashDepth(text: string): number {
  const depths = text.split('\n').map((line) => /^[ -]*/.exec(line)?.[0].replaceAll(' ', '').length ?? 0)
  return Math.max(...depths)
}

/** How deep a text nests. Measured before it is parsed: a parser that recurses can take the whole process down. */
function nesting(text: string): number {
  return Math.max(bracketDepth(text), dashDepth(text))
}

/**
 * Parses a YAML block of an input to plain data (YAML 1.2 core schema).
 * @throws Error when it is larger than 64 KiB, nested deeper than 64, not YAML, has tags of its own or duplicate keys
 */
export async function parseYamlBlock(text: string): Promise<unknown> {
  if (text.length > LIMIT) throw new Error(`is ${text.length} characters long; at most ${LIMIT} are read`)
  if (nesting(text) > DEPTH) throw new Error(`is nested deeper than ${DEPTH} levels`)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { version: '1.2', prettyErrors: true })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw new Error(`is not YAML that can be used: ${inert(problem.message.split('\n')[0] ?? '')}`)
  return document.toJS({ maxAliasCount: 20 })
}
