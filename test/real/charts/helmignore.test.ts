import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readIgnore } from '#core/chart/ignore'
import { walkChart } from '#core/chart/walk-chart'
import { EditFault } from '#core/manifest/fault'
import { workspaceOf } from '../../core/chart/folder.ts'
import { contentAt } from '../../core/chart/packed.ts'
import { helms, packedBy } from './helm.ts'

const names = ['a', 'b', 'ab', 'a.b', 'é', '€', '.a', '-', '^', '!a', '#a', 'a b', ']', 'a*', 'templates']
const nested = names.flatMap((name) => [`d/${name}`, `a.d/e/${name}`, `templates/${name}`, `€d/b/${name}`])
const chart = 'apiVersion: v2\nname: app\nversion: 1.0.0\n'
const paths = [...names.slice(0, -1), ...nested]
const workspace = workspaceOf({
  'Chart.yaml': chart,
  ...Object.fromEntries(paths.map((path) => [path, path]))
})

/** What Helm packs by these rules; undefined when it refuses them, or is left without Chart.yaml. */
async function packedByHelm(): Promise<readonly string[] | undefined> {
  let archive: string
  try {
    archive = packedBy(helms['Helm 4'], workspace)
  } catch (error) {
    expect(String(error)).toMatch(/syntax|pattern|Chart\.yaml file is missing|no such file/)
    return undefined
  }
  return [...(await contentAt(archive)).files.keys()].sort()
}

function packedByUs(rules: string): readonly string[] | undefined {
  try {
    const { files } = walkChart(workspace, '.', workspace, readIgnore(rules))
    const found = files.map(({ path }) => path).sort()
    return found.includes('Chart.yaml') ? found : undefined
  } catch (error) {
    if (error instanceof EditFault) return undefined
    throw error
  }
}

const sign = fc.constantFrom('a', 'b', 'd', 'e', '.', '*', '?', '/', '[', ']', '^', '-', '!', '\\', '€', 'é', ' ', '#')
const word = fc.constantFrom('templates/', 'a.d', '*/', '[a-b]', '[^a]', '/d', '€', '??', '*.b', 'Chart.yaml', '**', '')
const rule = fc.array(fc.oneof(sign, word), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))

test('the files that .helmignore leaves are those that Helm leaves, whatever the rules', async () => {
  const property = fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 3 }), async (rules) => {
    const text = rules.join('\n')
    writeFileSync(join(workspace, '.helmignore'), text)
    expect(packedByUs(text)).toEqual(await packedByHelm())
  })
  await fc.assert(property, { numRuns: 250, seed: 1 })
  rmSync(join(workspace, '.helmignore'))
  expect(readdirSync(workspace)).toContain('Chart.yaml')
})
