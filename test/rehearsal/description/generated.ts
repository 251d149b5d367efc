import fc from 'fast-check'
import type { JsonSchema } from '#rehearsal/world/description/json-schema'

const names = fc.constantFrom('a', 'b', 'c/d', 'e~f')
const words = fc.constantFrom('', 'a', 'ab', 'äb😀', '2026-03-10', 'https://example.com/')
const plain = fc.oneof(words, fc.constantFrom(null, true, false, 0, 1, 2, 1.5))

/** Values that many a small schema fits. */
export const values: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    plain,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { noNullPrototype: true, maxKeys: 4 })
  )
})).value

const types = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')
const size = fc.integer({ min: 0, max: 3 })

/** What is asked of a value by itself. */
const assertions = {
  type: fc.oneof(types, fc.uniqueArray(types, { minLength: 2, maxLength: 3 })),
  enum: fc.uniqueArray(plain, { minLength: 1, maxLength: 3 }),
  ...{ minimum: size, maximum: size, minLength: size, maxLength: size },
  ...{ minItems: size, maxItems: size, minProperties: size, maxProperties: size },
  uniqueItems: fc.boolean(),
  format: fc.constantFrom('date', 'uri', 'int64'),
  pattern: fc.constantFrom('^a', 'b$'),
  required: fc.uniqueArray(names, { minLength: 1, maxLength: 2 })
}

const flat = '#/components/schemas/flat'
const deep = '#/components/schemas/deep'

const membersOf = (below: fc.Arbitrary<JsonSchema>) => ({
  properties: fc.dictionary(names, below, { noNullPrototype: true, maxKeys: 3 }),
  items: below
})

const leaves = some(assertions, {})
const flatSchemas = some(assertions, membersOf(leaves))
const forms = fc.oneof(fc.constant({ $ref: flat }), flatSchemas)
const sums = {
  anyOf: fc.array(forms, { minLength: 1, maxLength: 3 }),
  allOf: fc.array(forms, { minLength: 1, maxLength: 2 })
}
const further = { unevaluatedProperties: fc.constant(false) }

/**
 * Schemas of every keyword that is judged, so many levels deep, as `toJsonSchema` writes them: a reference has nothing
 * beside it, and forms say nothing about further members. (Ajv takes what forms describe as described even where they
 * do not fit.)
 */
function schemasOf(levels: number, references: readonly string[]): fc.Arbitrary<JsonSchema> {
  const below = levels === 0 ? leaves : schemasOf(levels - 1, references)
  const additionalProperties = fc.oneof(fc.boolean(), below)
  return fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({ $ref: fc.constantFrom(...references), ...further }, { requiredKeys: ['$ref'] })
    },
    { weight: 3, arbitrary: some(assertions, { ...membersOf(below), ...sums, ...further, additionalProperties }) }
  )
}

type Keywords = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** A few of the assertions, since nothing fits all of them, and any of the keywords that bring schemas in. */
function some(own: Keywords, others: Keywords): fc.Arbitrary<JsonSchema> {
  const chosen = fc.tuple(fc.subarray(Object.keys(own), { maxLength: 2 }), fc.subarray(Object.keys(others)))
  return chosen.chain((names) => {
    const keywords = names.flat().map((name) => [name, { ...own, ...others }[name] as fc.Arbitrary<unknown>] as const)
    return fc.record(Object.fromEntries(keywords))
  })
}

/** A schema, and the components that it and they refer to: no component refers to itself. */
export const documents = fc.record({
  schema: schemasOf(2, [flat, deep]),
  deep: some(assertions, { ...membersOf(schemasOf(1, [flat])), ...sums }),
  flat: flatSchemas
})
