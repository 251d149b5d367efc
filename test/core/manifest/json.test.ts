import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '#core/manifest/apply'
import { EditFault } from '#core/manifest/fault'
import { editJson } from '#core/manifest/json'
import type { Segment } from '#core/manifest/path'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The way to every string of a value. */
function strings(value: Json, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [way]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => strings(inner, [...way, key]))
}

function replaced(value: Json, [key, ...rest]: readonly (string | number)[], text: string): Json {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, text) : item))
  const entries = Object.entries(value as Record<string, Json>)
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? replaced(inner, rest, text) : inner]))
}

test('editing any string of any JSON text changes this string and nothing else', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('', '"', '\\', '\n', '{', 'a'))
  const json = fc.jsonValue({ depthSize: 'medium', stringUnit: 'binary' }) as fc.Arbitrary<Json>
  const blanks = fc.constantFrom('', '  ', '\t', 3)
  let edits = 0
  fc.assert(
    fc.property(json, texts, blanks, fc.nat(), (value, text, indent, pick) => {
      const before = JSON.stringify(value, null, indent)
      const ways = strings(value)
      const way = ways[pick % Math.max(1, ways.length)]
      if (way === undefined) return
      const segments: Segment[] = way.map((key) =>
        typeof key === 'number' ? { kind: 'index', index: key } : { kind: 'key', key }
      )
      try {
        const places = editJson(before, segments, text)
        expect(JSON.parse(applyEdits(before, places))).toEqual(replaced(JSON.parse(before), way, text))
        expect(places).toHaveLength(1)
        edits += 1
      } catch (error) {
        if (!(error instanceof EditFault)) throw error
        expect(error.problem).toMatch(/NUL|deeper/)
      }
    }),
    { numRuns: 1000 }
  )
  expect(edits).toBeGreaterThan(100)
})
