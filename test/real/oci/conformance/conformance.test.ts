import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Judged } from './embedded.ts'
import { candidates } from './subjects.ts'

/**
 * What the specification of the OCI demands of a registry, demand by demand
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md), in a table of our own: its conformance suite
 * cannot be had as a Go module. That the table is right is seen by the real registries.
 */
describe.each(Object.entries(candidates))('%s', (_who, { start, cases, deviations }) => {
  let subject: Judged
  beforeAll(async () => {
    subject = await start()
  })
  afterAll(() => subject?.close())

  test.each(cases.filter(({ name }) => deviations[name] === undefined))('$name', ({ judge }) => judge(subject))

  const deviating = cases.filter(({ name }) => deviations[name] !== undefined)
  if (deviating.length === 0) return
  test.each(deviating)('does otherwise: $name', async ({ judge }) => {
    await expect(judge(subject)).rejects.toThrow()
  })
})
