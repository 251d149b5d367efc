import { compileGlob } from '../manifest/glob-match.ts'
import { type AttributeLine, type AttributeValue, readAttributes } from './attribute-lines.ts'

/** What the attributes of a path are; one that is not there is unspecified. */
export type Attributes = ReadonlyMap<string, AttributeValue>

/** A .gitattributes of a commit. */
export interface AttributeFile {
  /** From the top, such as `docs/.gitattributes`. */
  readonly path: string
  readonly bytes: Uint8Array
}

interface Rule {
  readonly fits: (path: string) => boolean
  readonly sets: AttributeLine['sets']
}

/** Git has one macro of its own. */
const binary: AttributeLine['sets'] = [
  ['diff', false],
  ['merge', false],
  ['text', false]
]

/**
 * Reads all .gitattributes of a commit.
 * @returns gives the attributes of a path from the top, as git has them without the settings of any machine
 */
export function attributesOf(files: readonly AttributeFile[]): (path: string) => Attributes {
  const macros = new Map([['binary', binary]])
  const folders = files.map(({ path, bytes }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const lines = readAttributes(bytes, folder === '')
    for (const { pattern, isMacro, sets } of lines) if (isMacro) macros.set(pattern, sets)
    return { folder, rules: lines.filter(({ isMacro }) => !isMacro).map((line) => ruleOf(line)) }
  })
  // What stands deeper in the tree, or further down in a file, comes first, and what came first stays.
  folders.sort((a, b) => b.folder.length - a.folder.length)
  return (path) => {
    const found = new Map<string, AttributeValue>()
    for (const { folder, rules } of folders) {
      if (!path.startsWith(folder)) continue
      const below = bytesOf(path.slice(folder.length))
      for (const { fits, sets } of rules.toReversed()) if (fits(below)) take(found, sets, macros)
    }
    return found
  }
}

/** Patterns are matched byte by byte, so a path is given as a text of its bytes. */
function bytesOf(path: string): string {
  return Buffer.from(path).toString('latin1')
}

function take(
  found: Map<string, AttributeValue>,
  sets: AttributeLine['sets'],
  macros: ReadonlyMap<string, AttributeLine['sets']>
): void {
  for (const [name, value] of sets.toReversed()) {
    if (found.has(name)) continue
    found.set(name, value)
    const macro = macros.get(name)
    if (value === true && macro !== undefined) take(found, macro, macros)
  }
}

const classes: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \t',
  digit: '0-9',
  lower: 'a-z',
  space: ' \t-\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

/** Writes the named classes of git's patterns as ranges: `[[:digit:]_]` is `[0-9_]`. */
function withRanges(pattern: string): string {
  return pattern.replace(/\[[!^]?\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*\]/gs, (set) => {
    return `[${set.slice(1).replace(/\[:([a-z]+):\]/g, (whole, name: string) => classes[name] ?? whole)}`
  })
}

/** A pattern with a slash is one of whole paths, any other one of names; one that ends in a slash fits folders, which have no attributes. */
function ruleOf({ pattern: written, sets }: AttributeLine): Rule {
  const pattern = withRanges(written)
  if (pattern.endsWith('/')) return { fits: () => false, sets }
  if (!pattern.includes('/')) {
    const fits = compileGlob(pattern, true)
    return { fits: (path) => fits(path.slice(path.lastIndexOf('/') + 1)), sets }
  }
  return { fits: compileGlob(pattern.replace(/^\//, ''), true), sets }
}
