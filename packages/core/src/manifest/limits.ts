import { EditFault } from './fault.ts'
import { lineAt } from './place.ts'

/** The longest text that is edited, in UTF-16 code units; one that is longer was never written by hand. */
export const longestText = 16 * 1024 * 1024

/** How deep collections may nest; a parser that recurses can take the whole process down. */
export const deepest = 64

/** How deep a YAML or JSON text nests at the most, found without parsing: an upper bound, so text in quotes counts too. */
export interface Nesting {
  readonly flow: number
  readonly block: number
}

/** Refuses a text that no parser should be given: too long, or with a NUL. */
export function checkText(text: string): void {
  if (text.length > longestText) {
    throw new EditFault(
      `is ${text.length} characters long; at most ${longestText} are edited`,
      'take it out of files, or split it'
    )
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    throw new EditFault(
      `has a NUL at character ${nul + 1}`,
      'it is no text file: take it out of files',
      lineAt(text, nul)
    )
  }
}

/** Measures how deep a text can nest: by brackets, and by indentation with the dashes and question marks of its lines. */
export function measureNesting(text: string): Nesting {
  return { flow: bracketDepth(text), block: blockDepth(text) }
}

/** How deep brackets nest in a text, those in quotes and comments included. */
export function bracketDepth(text: string): number {
  let open = 0
  let most = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x5b || code === 0x7b) {
      open += 1
      if (open > most) most = open
    } else if ((code === 0x5d || code === 0x7d) && open > 0) open -= 1
  }
  return most
}

/** Every deeper line opens a level at the most, and so does every `- `, `? ` or `: ` in front of its text. */
function blockDepth(text: string): number {
  const indents: number[] = []
  let most = 0
  for (const [, blanks = '', marks = ''] of text.matchAll(/^( *)((?:[-?:][ \t]+)*)\S/gm)) {
    while ((indents.at(-1) ?? -1) >= blanks.length) indents.pop()
    const levels = marks.replace(/[ \t]+/g, '').length
    indents.push(blanks.length)
    for (let level = 1; level <= levels; level += 1) indents.push(blanks.length + 2 * level)
    if (indents.length > most) most = indents.length
  }
  return most
}
