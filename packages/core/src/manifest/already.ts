import type { Edit } from './edit.ts'
import { EditFault } from './fault.ts'
import { editText } from './literal.ts'
import { editRegex, type Match } from './regex.ts'

/**
 * How often a text has what an edit by text or pattern would have left there. Such an edit names the old value, so once it has
 * been made it matches nothing; without this a second run would take its own work for a mistake. 0 for other kinds.
 */
export function countDone(text: string, edit: Edit, match?: Match): number {
  if (edit.kind === 'text') return edit.value === '' ? 0 : editText(text, edit.value, edit.value).length
  if (edit.kind !== 'regex' || edit.value === '') return 0
  const done = patternWhenDone(edit.at, edit.value)
  try {
    return editRegex(text, done, edit.value, match).length
  } catch (error) {
    if (error instanceof EditFault) return 0
    throw error
  }
}

/** The pattern with the value in the place of what its group `version` matches, or the value alone where it has no group. */
function patternWhenDone(pattern: string, value: string): string {
  const literal = value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\r?\n/g, '\\r?\\n')
  const start = pattern.indexOf('(?<version>')
  if (start < 0) return literal
  const end = closing(pattern, start)
  return `${pattern.slice(0, start)}(?<version>${literal})${pattern.slice(end + 1)}`
}

/** The index of the parenthesis that closes the one at `start`. */
function closing(pattern: string, start: number): number {
  let [open, inClass] = [0, false]
  for (let index = start; index < pattern.length; index += 1) {
    const character = pattern[index]
    if (character === '\\') index += 1
    else if (character === ']') inClass = false
    else if (character === '[') inClass = true
    else if (character === '(' && !inClass) open += 1
    else if (character === ')' && !inClass) {
      open -= 1
      if (open === 0) return index
    }
  }
  return pattern.length
}
