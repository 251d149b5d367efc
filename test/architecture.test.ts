import { describe, expect, test } from '@jest/globals'
import { callableModules } from './architecture/callable-modules.ts'
import { cases, type RuleName } from './architecture/cases.ts'
import { actionParts, type Breach, borders, coreSubjects, purity, startPath } from './architecture/directions.ts'
import { gatedWrites, idleExceptions } from './architecture/gate.ts'
import type { Sources } from './architecture/graph.ts'
import { sinks } from './architecture/sinks.ts'
import { drawers, readSources, tooLong } from './architecture/tree.ts'

const rules: Record<RuleName, (sources: Sources) => Breach[]> = {
  borders,
  purity,
  startPath,
  actionParts,
  coreSubjects,
  sinks,
  gatedWrites,
  tooLong,
  drawers,
  callableModules
}

describe('the sources keep', () => {
  const sources = readSources()
  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(sources)).toEqual([])
  })

  test('no more exceptions than they need', () => {
    expect(idleExceptions(sources)).toEqual([])
  })
})

describe('the rules judge', () => {
  test.each(cases)('$rule: $name', ({ rule, sources, breach }) => {
    const found = rules[rule](new Map(Object.entries(sources)))
    expect(found).toHaveLength(breach === undefined ? 0 : 1)
    for (const part of breach ?? []) expect(found[0]).toContain(part)
  })
})
