import { quote } from '../../action/untrusted.ts'
import { EditFault } from '../fault.ts'
import type { Place } from '../place.ts'
import { writeBlock } from './block.ts'
import type { ScalarNode, YamlFile } from './node.ts'
import { editableScalar, type Target, targetLine } from './target.ts'
import { keepsType, readsAsText } from './types.ts'

/** A place in a YAML file, and what the tree must hold there afterwards. */
export interface YamlPlace extends Place {
  /** The scalar that changes. */
  readonly scalar: ScalarNode
  readonly style: string
}

/** What YAML cannot hold in every style, or what shows as nothing: controls, separators, byte order marks, halves of pairs. */
const unprintable = /[\p{Cc}\u2028\u2029\ufeff\p{Cs}\ufffe\uffff]/u

/**
 * The place that gives a target a new value, in the style it has. A plain scalar becomes a double-quoted one when the value
 * would not stay text otherwise. Throws an EditFault when that cannot be written, or would change more than this value.
 */
export function writeScalar(file: YamlFile, target: Target, value: string): YamlPlace {
  const scalar = editableScalar(file, target)
  const line = targetLine(file, target)
  const { style, start, end, value: old } = scalar
  const common = { scalar, style, start, end, old, new: value, line, path: target.path }
  if (value === old) return { ...common, replacement: file.text.slice(start, end) }
  if (/\{\{[\s\S]*\}\}/.test(old)) {
    const remedy = 'change what the expression takes its value from, or edit it with regex'
    throw new EditFault(`holds a template expression, ${quote(old)}, which the new value would remove`, remedy, line)
  }
  if (style.startsWith('BLOCK')) return { ...common, ...writeBlock(file.text, scalar, value, line) }
  checkLine(value, line)
  if (style === 'QUOTE_SINGLE') return { ...common, replacement: `'${value.replaceAll("'", "''")}'` }
  if (style === 'QUOTE_DOUBLE') return { ...common, replacement: JSON.stringify(value) }
  const text = plainOrQuoted(
    value,
    old,
    target.around.some((node) => 'flow' in node && node.flow)
  )
  const written = { style: text === value ? 'PLAIN' : 'QUOTE_DOUBLE', replacement: text }
  if (!scalar.empty) return { ...common, ...written }
  if (target.opening === undefined) throw new EditFault('has no value', 'write one first, if only ""', line)
  return { ...common, ...written, start: target.opening, end: target.opening, replacement: ` ${text}` }
}

/** Refuses a value that cannot stand on one line: with it, what follows would become part of the file's structure. */
export function checkLine(value: string, line = 0): void {
  const index = value.search(unprintable)
  if (index < 0) return
  const what = /[\r\n]/.test(value) ? 'has a line break' : `has a character that does not show, at ${index + 1}`
  throw new EditFault(`the new value ${quote(value)} ${what}`, 'give a value of one line', line)
}

/** The value as a plain scalar where that is safe and stays what it is, else in double quotes. `old` is undefined for a new one. */
export function plainOrQuoted(value: string, old: string | undefined, inFlow: boolean): string {
  const safe = canBePlain(value, inFlow) && (readsAsText(value) || (old !== undefined && keepsType(old, value)))
  return safe ? value : JSON.stringify(value)
}

/** YAML 1.2.2, section 7.3.3: what a plain scalar of one line may be; the stricter rule of flow collections where it is in one. */
function canBePlain(value: string, inFlow: boolean): boolean {
  if (!/^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:][^\s,[\]{}])/u.test(value)) return false
  if (/^(?:---|\.\.\.)/.test(value) || /:(?:\s|$)|\s#|\s$|\t/.test(value)) return false
  return !inFlow || !/[,[\]{}]/.test(value)
}
