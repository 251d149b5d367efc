import { describe, expect, test } from '@jest/globals'
import { assignVersions } from '#core/modules/assign'
import { checkModules } from '#core/modules/check'
import { findModules } from '#core/modules/find'
import type { GoModule } from '#core/modules/module'
import { releaseOrder } from '#core/modules/order'
import { readModuleSets } from '#core/modules/sets'
import { siblingRequires, type VersionOf } from '#core/modules/siblings'
import { tagOf } from '#core/modules/tag'
import { readOracle } from '../../oracle.ts'
import { moduleOf, realRepository, versionOf } from './repository.ts'

interface Graph {
  readonly modules: Readonly<Record<string, string>>
  readonly edges: readonly (readonly [string, string, string])[]
  readonly scc_order_dependencies_first: readonly (readonly string[])[]
}
type Tags = readonly { readonly repo: string; readonly ref: string; readonly tags: readonly string[] }[]

const expectedTags = readOracle<Tags>('oracles/tags-expected.json')
const tagsOf = (repo: string) => expectedTags?.find((one) => one.repo.endsWith(`/${repo}`))?.tags ?? []
const foldersOf = (groups: readonly (readonly GoModule[])[]) => groups.map((group) => group.map(({ folder }) => folder))

function modulesOf({ paths, read }: NonNullable<ReturnType<typeof realRepository>>): readonly GoModule[] {
  return findModules(paths, { include: [], exclude: [] }).map((file) => moduleOf(file, read(file)))
}

/** The tags of a release; a module that cannot be tagged makes the test fail with the reason. */
function tags(modules: readonly GoModule[], version: VersionOf, root: string): readonly string[] {
  return modules.flatMap((module) => {
    const release = version(module)
    if (release === undefined) return []
    const reading = tagOf(module, release, root)
    return reading.ok ? [reading.tag] : reading.complaints.map(({ problem }) => problem)
  })
}

describe('cloud-api-adaptor v0.16.0', () => {
  const repository = realRepository('cloud-api-adaptor-v0.16.0')
  const graph = readOracle<Graph>('oracles/modules-cloud-api-adaptor-v0.16.0.json')
  if (repository === undefined || graph === undefined)
    return void test('is absent', () => expect(repository).toBe(graph))
  const root = 'github.com/confidential-containers/cloud-api-adaptor'
  const modules = modulesOf(repository)
  const released: VersionOf = ({ folder }) => (folder.endsWith('/podvm') ? undefined : versionOf('0.16.0'))

  test('its modules and their requires of each other', () => {
    expect(Object.fromEntries(modules.map(({ folder, mod }) => [folder, mod.module]))).toEqual(graph.modules)
    const edges = siblingRequires(modules, released).map(({ module, sibling, requirement }) => {
      return [module.folder, sibling.folder, requirement.version]
    })
    expect(edges).toEqual(graph.edges)
  })
  // proves S2.10
  test('its order', () => {
    expect(foldersOf(releaseOrder(modules, released))).toEqual(graph.scc_order_dependencies_first)
    expect(foldersOf(releaseOrder(modules.toReversed(), released))).toEqual(graph.scc_order_dependencies_first)
  })
  test('its tags, but for that of the release itself, and no finding', () => {
    expect([...tags(modules, released, root), 'v0.16.0']).toEqual(tagsOf('cloud-api-adaptor'))
    expect(checkModules({ modules, versionOf: released, root })).toEqual({ complaints: [], warnings: [] })
  })
  test('at the next version, a finding at each require of a sibling', () => {
    const { complaints } = checkModules({ modules, versionOf: () => versionOf('0.17.0'), root })
    const places = siblingRequires(modules, released).map(
      ({ module, requirement }) => `${module.file}:${requirement.line}`
    )
    expect(complaints.map(({ place }) => place)).toEqual(places)
  })
})

describe('opentelemetry-go v1.45.0', () => {
  const repository = realRepository('opentelemetry-go-v1.45.0')
  if (repository === undefined) return void test('is absent', () => expect(repository).toBeUndefined())
  const modules = modulesOf(repository)
  const root = 'github.com/open-telemetry/opentelemetry-go'

  test('its 28 modules, its sets, its 26 tags, and no finding', async () => {
    const reading = await readModuleSets(repository.read('versions.yaml'), 'versions.yaml')
    if (!reading.ok) throw new Error(reading.complaints.map(({ problem }) => problem).join('\n'))
    const { versions, complaints } = assignVersions(modules, reading.sets)
    expect([modules.length, complaints]).toEqual([28, []])
    const released: VersionOf = ({ mod }) => versions.get(mod.module)?.version
    expect([...tags(modules, released, root)].sort()).toEqual([...tagsOf('opentelemetry-go')].sort())
    expect(checkModules({ modules, versionOf: released, root })).toEqual({ complaints: [], warnings: [] })
    const cycles = foldersOf(releaseOrder(modules, released)).filter((group) => group.length > 1)
    expect(cycles).toEqual([
      ['', 'metric', 'trace'],
      ['sdk', 'sdk/metric']
    ])
  })
})
