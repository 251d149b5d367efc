import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { sayComplaint } from '#rehearsal/world/description/complaint'
import { validateRequest } from '#rehearsal/world/description/request'
import { validateResponse } from '#rehearsal/world/description/response'
import { slice } from '#rehearsal/world/description/slice'
import { makeSlice, readDescription, slices } from '../../scripts/openapi-slices.ts'
import { openapiPackage } from '../../scripts/tools/openapi.ts'

const data = join(process.cwd(), 'packages', 'rehearsal', 'data')
const description = readDescription(process.cwd(), openapiPackage)

describe.each(slices)('$file', (slice) => {
  test.each([...makeSlice(process.cwd(), slice)])('%s is what the pinned package gives', (file, content) => {
    const kept = readFileSync(join(data, file), 'utf8').split('\n')
    const made = content.split('\n')
    const differs = made.findIndex((line, at) => line !== kept[at])
    expect([differs, kept[differs]]).toEqual([-1, undefined])
    expect(kept.length).toBe(made.length)
  })
})

// biome-ignore lint/suspicious/noExplicitAny: a document of many shapes is looked into
type Any = any

function named(value: Any): Any {
  if (typeof value?.$ref !== 'string') return value
  const [, , kind, name] = value.$ref.split('/')
  return (description.components as Any)[kind][name]
}

const operations = Object.keys(slice().paths).flatMap((template) =>
  Object.entries(description.paths?.[template] as Any).map(([method, operation]: [string, Any]) => {
    const path = template.replace(/\{(\w+)\}/g, (_, name) => (/_id$|number/.test(name) ? '1' : 'x'))
    return { method: method.toUpperCase(), template, path, operation }
  })
)

describe("GitHub's own examples", () => {
  const valuesOf = (content: Any): Any[] =>
    Object.values(content?.['application/json']?.examples ?? {}).map((example) => named(example).value)

  test('of requests all fit', () => {
    const verdicts = operations.flatMap(({ method, path, operation }) =>
      valuesOf(operation.requestBody?.content).map((body) => ({
        method,
        path,
        ...validateRequest({ method, path, body })
      }))
    )
    expect(verdicts.length).toBeGreaterThan(100)
    const refused = verdicts.filter(({ complaints }) => complaints.length > 0)
    expect(refused.map(({ method, path, complaints }) => [method, path, ...complaints.map(sayComplaint)])).toEqual([])
  })

  test('of answers fit but for members that GitHub forgot in the example or in the description', () => {
    const headers = { 'content-type': 'application/json' }
    const answers = operations.flatMap(({ method, path, operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        valuesOf(named(response).content).map((body) =>
          validateResponse({ method, path, status: Number(status), headers, body })
        )
      )
    )
    const wrong = answers.filter((complaints) => complaints.length > 0)
    expect(answers.length).toBeGreaterThan(250)
    expect(wrong.length).toBeLessThan(answers.length / 4)
    const rules = new Set(wrong.flat().map(({ rule }) => rule))
    expect([...rules].sort()).toEqual(['anyOf', 'enum', 'required', 'type', 'undescribed'])
  })
})
