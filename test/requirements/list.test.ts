import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gaps } from '../../scripts/requirements-coverage.ts'
import { readRequirements } from '../../scripts/requirements-list.ts'
import { namedByTests } from '../../scripts/requirements-named.ts'
import { sharedFolder } from '../replay/replays.ts'

const root = join(import.meta.dirname, '../..')
const { requirements, problems } = readRequirements(readFileSync(join(root, 'docs/requirements.md'), 'utf8'))

describe('the requirements of this repository', () => {
  test('are listed by its rules', () => expect(problems).toEqual([]))

  test('are each proved by a test, or say why not', () => {
    expect(gaps(requirements, namedByTests(root))).toEqual([])
  })

  test('are all that the processes ask for, in their order', () => {
    const path = sharedFolder('requirements.md')
    if (path === undefined) return
    const asked = readFileSync(path, 'utf8').match(/\bS[0-4]\.\d+\b/g) ?? []
    const order = (id: string) => id.slice(1).split('.').map(Number) as [number, number]
    const inOrder = [...new Set(asked)].sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1])
    expect(requirements.map(({ id }) => id)).toEqual(inOrder)
  })

  const checklist = 'action-templates/ISSUE_TEMPLATE/release-checklist.yml'
  const byHand = requirements.flatMap(({ id, standing }) =>
    standing?.kind === 'by hand' ? [[id, standing.reason] as const] : []
  )
  test.each(byHand)('%s: %s stands in the release checklist', (_, reason) => {
    const [, words] = /^"([^"]+)"$/.exec(reason) ?? []
    expect(readFileSync(join(root, checklist), 'utf8')).toContain(words ?? reason)
  })

  const documented = requirements.flatMap(({ id, standing }) =>
    standing?.kind === 'documented' ? [[id, standing.reason] as const] : []
  )
  test.each(documented)('%s: %s is there, and speaks of it', (id, path) => {
    expect(existsSync(join(root, path))).toBe(true)
    expect(readFileSync(join(root, path), 'utf8')).toContain(`<!-- ${id} -->`)
  })
})
