import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { YamlFile } from './yaml/document.ts'
import { scalarsOf } from './yaml/scalars.ts'
import { targetLine } from './yaml/target.ts'
import { writeScalar, type YamlPlace } from './yaml/write.ts'

/** Tells whether a text has a marker of image policies at all, so that files without one need no parsing. */
export function hasMarkers(text: string): boolean {
  return text.includes('"$imagepolicy"')
}

/**
 * Changes the values that Flux's image automation would: those with `# {"$imagepolicy": "namespace:policy"}` behind them on
 * their line, `:tag`, `:name` or `:digest` included when the marker has it (fluxcd.io, "Configure image updates"). A marker
 * without a value on its line is documentation and stays. Throws an EditFault.
 */
export function editSetter(file: YamlFile, marker: string, value: string): YamlPlace[] {
  const scalars = scalarsOf(file)
  return markers(file.text, marker).flatMap((offset) => {
    const target = scalars.findLast(({ node }) => (node?.range?.[1] ?? Number.POSITIVE_INFINITY) <= offset)
    if (target === undefined || !/^[ \t]*$/.test(file.text.slice(target.node?.range?.[1], offset))) return []
    const place = writeScalar(file, target, value)
    checkWhole(marker, place, targetLine(file, target))
    return [place]
  })
}

/** Where comments begin that hold this marker. */
function markers(text: string, marker: string): number[] {
  return [...text.matchAll(/#[ \t]*(\{[^\r\n]*\})[ \t]*$/gm)]
    .filter(({ 1: json = '' }) => policyOf(json) === marker)
    .map(({ index }) => index)
}

function policyOf(json: string): unknown {
  try {
    return (JSON.parse(json) as Record<string, unknown>).$imagepolicy
  } catch {
    return undefined
  }
}

/** A marker of two parts stands behind a whole image reference; a bare tag in its place would name another image. */
function checkWhole(marker: string, { old = '', new: value }: YamlPlace, line: number): void {
  if (marker.split(':').length !== 2 || !/[:@]/.test(old) || /[:@]/.test(value)) return
  const remedy = 'give the whole image reference as value, or write the marker with :tag'
  throw new EditFault(`is the image reference ${quote(old)}, and ${quote(value)} is none`, remedy, line)
}
