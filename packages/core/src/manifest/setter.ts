import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { YamlFile, YamlNode } from './yaml/node.ts'
import { scalarsOf } from './yaml/scalars.ts'
import { writeScalar, type YamlPlace } from './yaml/write.ts'

const key = '"$imagepolicy"'

/** Tells whether a text has a marker of image policies at all, so that files without one need no parsing. */
export function hasMarkers(text: string): boolean {
  return text.includes(key)
}

/**
 * Changes the values that Flux's image automation would: those with `# {"$imagepolicy": "namespace:policy"}` behind them on
 * their line, `:tag`, `:name` or `:digest` included when the marker has it (fluxcd.io, "Configure image updates"). A marker
 * without a value on its line is documentation and stays. Throws an EditFault.
 */
export function editSetter(file: YamlFile, marker: string, value: string): YamlPlace[] {
  const comments = new Set(markers(file.text, marker))
  return scalarsOf(file, (node) => standsBefore(file.text, node, comments)).map((target) => {
    const place = writeScalar(file, target, value)
    checkWhole(marker, place)
    return place
  })
}

/** Where comments begin that hold this marker; each line is looked at once. */
function markers(text: string, marker: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(key); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end).trimEnd()
    const comment = line.search(/#[ \t]*\{/)
    if (comment >= 0 && policyOf(line.slice(line.indexOf('{', comment))) === marker) found.push(start + comment)
    at = text.indexOf(key, end)
  }
  return found
}

function policyOf(json: string): unknown {
  try {
    return (JSON.parse(json) as Record<string, unknown>).$imagepolicy
  } catch {
    return undefined
  }
}

/** Has a value nothing but blanks between it and a marker on its line? A block scalar ends on a line before. */
function standsBefore(text: string, node: YamlNode | null, comments: ReadonlySet<number>): boolean {
  if (node === null || (node.kind === 'scalar' && node.style.startsWith('BLOCK'))) return false
  let at = node.end
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return comments.has(at)
}

/** A marker of two parts stands behind a whole image reference; a bare tag in its place would name another image. */
function checkWhole(marker: string, { old = '', new: value, line }: YamlPlace): void {
  if (marker.split(':').length !== 2 || !/[:@]/.test(old) || /[:@]/.test(value)) return
  const remedy = 'give the whole image reference as value, or write the marker with :tag'
  throw new EditFault(`is the image reference ${quote(old)}, and ${quote(value)} is none`, remedy, line)
}
