import { quote } from '../action/untrusted.ts'
import { EditFault } from '../manifest/fault.ts'
import { goMatch } from './go-match.ts'

/** One rule of a .helmignore. */
interface Rule {
  readonly pattern: Uint8Array
  readonly negated: boolean
  readonly folderOnly: boolean
  /** Whether the pattern is compared with the whole path, or with the last part of it alone. */
  readonly wholePath: boolean
}

/** Tells whether a path below the chart is left out of it. */
export type Ignore = (path: string, isFolder: boolean) => boolean

/** What Helm leaves out in every case, behind all other rules. */
const defaults = 'templates/.?*'

/** Longer lines end Helm's reading with a fault (bufio.Scanner). */
const longestLine = 64 * 1024

/** Go's unicode.IsSpace, which differs from what `trim` takes off. */
const spaces = /^[\t\n\v\f\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+|[\t\n\v\f\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+$/gu

const encoder = new TextEncoder()

/**
 * Reads a .helmignore exactly as Helm does (pkg/ignore/rules.go), which is not as git does: the first rule that matches
 * decides, `**` is refused, a pattern with a slash is compared with the whole path, one without with the name alone, and a
 * rule with `!` leaves out everything that it does not match.
 * @throws EditFault for a rule that Helm refuses
 */
export function readIgnore(text: string): Ignore {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const rules = [...lines, defaults].flatMap((line, index) => readRule(line.replace(/\r$/, ''), index + 1))
  return (path, isFolder) => path !== '' && decide(rules, path, isFolder)
}

function decide(rules: readonly Rule[], path: string, isFolder: boolean): boolean {
  const whole = encoder.encode(path)
  const name = encoder.encode(path.slice(path.lastIndexOf('/') + 1))
  for (const { pattern, negated, folderOnly, wholePath } of rules) {
    const matches = (!folderOnly || isFolder) && tolerantMatch(pattern, wholePath ? whole : name)
    if (matches !== negated) return true
  }
  return false
}

/** Helm logs the fault of a pattern that shows only when it is used, and takes it as no match. */
function tolerantMatch(pattern: Uint8Array, name: Uint8Array): boolean {
  try {
    return goMatch(pattern, name)
  } catch {
    return false
  }
}

function readRule(line: string, number: number): Rule[] {
  if (encoder.encode(line).length >= longestLine) {
    throw new EditFault(`has a line of more than ${longestLine} bytes`, 'shorten it', number)
  }
  const rule = line.replace(spaces, '')
  if (rule === '' || rule.startsWith('#')) return []
  if (rule.includes('**')) {
    const remedy = 'Helm has no **: name the folders one by one, or leave the slash away to match names anywhere'
    throw new EditFault(`has the rule ${quote(rule)}`, remedy, number)
  }
  try {
    goMatch(encoder.encode(rule), encoder.encode('abc'))
  } catch {
    throw new EditFault(`has the rule ${quote(rule)}, which is no pattern`, 'close its brackets', number)
  }
  const negated = rule.startsWith('!')
  const positive = negated ? rule.slice(1) : rule
  const folderOnly = positive.endsWith('/')
  const plain = folderOnly ? positive.slice(0, -1) : positive
  const pattern = encoder.encode(plain.replace(/^\//, ''))
  return [{ pattern, negated, folderOnly, wholePath: plain.includes('/') }]
}
