import { expect } from '@jest/globals'
import { EditFault } from '#core/manifest/fault'
import { loadYaml, type ParsedFile, readYaml } from '#core/manifest/yaml/document'
import type { YamlFile, YamlNode } from '#core/manifest/yaml/node'
import { scalarsOf } from '#core/manifest/yaml/scalars'
import { BeyondScanner, type ScannedFile, scanFile } from '#core/manifest/yaml/scanned'
import type { Target } from '#core/manifest/yaml/target'
import { verifyYaml } from '#core/manifest/yaml/verify'
import { provesByScan } from '#core/manifest/yaml/verify-scan'
import { writeScalar, type YamlPlace } from '#core/manifest/yaml/write'

const yaml = await loadYaml()

/** A text as both readers see it; undefined when the scanner gives up. Fails when they do not see the same. */
export function readBoth(text: string): { scanned: ScannedFile; parsed: ParsedFile } | undefined {
  const scanned = scanFile(text)
  if (scanned === undefined) return undefined
  const parsed = readYaml(yaml, text)
  expect(shapeOf(scanned)).toEqual(shapeOf(parsed))
  return { scanned, parsed }
}

/** Everything that edits ask of a file: the value of a block scalar and its lines are for the parser alone. */
function shapeOf(file: YamlFile): unknown[] {
  return file.documents.map((root) => nodeShape(file, root, undefined))
}

function nodeShape(file: YamlFile, node: YamlNode | null, opening: number | undefined): unknown {
  if (node?.kind === 'map') {
    const pairs = node
      .pairs()
      .map((pair) => [nodeShape(file, pair.key, undefined), nodeShape(file, pair.node, pair.opening)])
    return { map: pairs, flow: node.flow, line: file.lineOf(node.start) }
  }
  if (node?.kind === 'list') {
    const items = node.items().map((item) => nodeShape(file, item.node, item.opening))
    return { list: items, flow: node.flow, line: file.lineOf(node.start) }
  }
  if (node?.kind !== 'scalar') return 'neither reader should pass this'
  const { start, end, style, empty, anchor, tag } = node
  const value = style.startsWith('BLOCK') ? 'block' : node.value
  return { start, end, style, value, empty, anchor, tag, opening: empty ? opening : undefined }
}

/** What comes of one value at one place: the place, or the words of the fault. */
function attempt(file: YamlFile, target: Target, value: string): YamlPlace | string | undefined {
  try {
    return writeScalar(file, target, value)
  } catch (error) {
    if (error instanceof BeyondScanner) return undefined
    if (error instanceof EditFault) return `${error.line} ${error.message}`
    throw error
  }
}

function parserProves(file: ParsedFile, place: YamlPlace): boolean {
  try {
    verifyYaml(file, [place])
    return true
  } catch (error) {
    if (error instanceof EditFault) return false
    throw error
  }
}

/** What of a place concerns others than its own reader. */
function publicPart(place: YamlPlace | string): unknown {
  if (typeof place === 'string') return place
  const { scalar, ...rest } = place
  return { ...rest, at: scalar.start }
}

/**
 * Gives every scalar of a text a value, by both readers: the same places, the same faults, and what the scanner proves the
 * parser proves too. Gives how many places there were, and how many the scanner proved.
 */
export function editBoth(text: string, value: string): { places: number; proven: number } {
  const both = readBoth(text)
  const count = { places: 0, proven: 0 }
  if (both === undefined) return count
  const { scanned, parsed } = both
  const targets = scalarsOf(parsed)
  for (const [index, target] of scalarsOf(scanned).entries()) {
    const place = attempt(scanned, target, value)
    if (place === undefined) continue
    expect(publicPart(place)).toEqual(publicPart(attempt(parsed, targets[index] as Target, value) ?? 'nothing'))
    if (typeof place === 'string') continue
    count.places += 1
    // What stands there unquoted may mean anything: a reader that proves it must not be the only one.
    for (const one of [place, { ...place, replacement: value, style: 'PLAIN' }]) {
      if (!provesByScan(scanned, [one])) continue
      expect([text, one.replacement, parserProves(parsed, one)]).toEqual([text, one.replacement, true])
      if (one === place) count.proven += 1
    }
  }
  return count
}
