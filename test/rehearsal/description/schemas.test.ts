import { describe, expect, test } from '@jest/globals'
import { formats } from '#rehearsal/world/description/formats'
import { keywords } from '#rehearsal/world/description/json-schema'
import { componentOf, readSlice, type Slice } from '#rehearsal/world/description/slice'

/** Every value in a file that stands under a name, wherever it does. */
function under(name: string, file: string): unknown[] {
  const found: unknown[] = []
  JSON.stringify(readSlice(file), (key, value) => {
    if (key === name) found.push(value)
    return value
  })
  return found
}

/** The keywords of a schema and of the schemas in it. */
function keywordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, items, additionalProperties, allOf, anyOf, oneOf } = schema as Record<string, object>
  const parts = [...Object.values(properties), items, additionalProperties, allOf, anyOf, oneOf].flat()
  return [...Object.keys(schema), ...parts.flatMap(keywordsIn)]
}

/** What says nothing about the values that fit. */
const silent = ['default', 'deprecated', 'discriminator', 'x-github-breaking-changes']

describe.each(['github-openapi.json', 'github-webhooks.json'])('%s', (file) => {
  const { components } = readSlice<Slice>(file)

  test('has all that it refers to', () => {
    const references = under('$ref', file) as string[]
    expect(references.length).toBeGreaterThan(400)
    for (const reference of references) expect(componentOf(components, reference)).toBeInstanceOf(Object)
  })

  test('has only keywords that are judged', () => {
    const schemas = [...Object.values(components.schemas ?? {}), ...under('schema', file)]
    const found = new Set(schemas.flatMap(keywordsIn))
    expect([...found].filter((keyword) => ![...keywords, ...silent].includes(keyword))).toEqual([])
  })

  test.each([
    ['format', Object.keys(formats)],
    ['type', ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']]
  ])('has no %s but the known ones', (keyword, known) => {
    const found = new Set(under(keyword, file).filter((value) => typeof value === 'string'))
    expect([...found].filter((value) => !known.includes(value as string))).toEqual([])
  })
})
