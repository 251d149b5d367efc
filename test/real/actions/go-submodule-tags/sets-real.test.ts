import { describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'
import { realRepository } from '../../../core/modules/repository.ts'
import { readOracle } from '../../../oracle.ts'

type Tags = readonly { readonly repo: string; readonly tags: readonly string[] }[]
interface Graph {
  readonly edges: readonly (readonly [string, string, string])[]
  readonly scc_order_dependencies_first: readonly (readonly string[])[]
}

const expected = readOracle<Tags>('oracles/tags-expected.json')
const tagsOf = (repo: string) => [...(expected?.find((one) => one.repo.endsWith(`/${repo}`))?.tags ?? [])].sort()

/** Does something in a world whose repository has the go.mod files of a real one. */
async function onStage(
  repository: NonNullable<ReturnType<typeof realRepository>>,
  act: (stage: Stage) => Promise<void>
) {
  const paths = repository.paths.filter((path) => /(^|\/)(go\.mod|versions\.yaml)$/.test(path))
  const stage = await startStage(Object.fromEntries(paths.map((path) => [path, repository.read(path)])))
  try {
    await act(stage)
  } finally {
    await stage.close()
  }
}

describe('opentelemetry-go v1.45.0', () => {
  const repository = realRepository('opentelemetry-go-v1.45.0')
  if (repository === undefined) return void test('is absent', () => expect(repository).toBeUndefined())

  test('26 tags of four versions are planned and created, the cycles in groups, and the root last and alone', () =>
    onStage(repository, async (stage) => {
      const texts = { version: '', exclude: '', 'module-sets': 'versions.yaml' }
      const planned = await stage.run({ ...texts, mode: 'plan' })
      expect(planned.outputs).toMatchObject({ outcome: 'done', findings: '[]' })
      expect(planned.modules.map(({ tag }) => tag).sort()).toEqual(tagsOf('opentelemetry-go'))
      const groups = JSON.parse(planned.outputs.groups ?? '') as string[][]
      expect(groups.filter((group) => group.length > 1)).toEqual([
        ['.', 'metric', 'trace'],
        ['sdk', 'sdk/metric']
      ])
      const ran = await stage.run(texts)
      expect(ran.outputs.outcome).toBe('done')
      expect(Object.keys(await stage.tags()).sort()).toEqual(tagsOf('opentelemetry-go'))
      expect(new Set(Object.values(await stage.tags()))).toEqual(new Set([stage.sha]))
      expect(ran.log.match(/create \d+ tags? at/g)).toEqual(['create 25 tags at', 'create 1 tag at'])
      const created = stage.world.journal.filter(({ kind }) => kind === 'create-ref').map(({ target }) => target)
      expect(created.at(-1)).toBe('acme/harbor refs/tags/v1.45.0')
    }))
})

describe('cloud-api-adaptor v0.16.0', () => {
  const repository = realRepository('cloud-api-adaptor-v0.16.0')
  const graph = readOracle<Graph>('oracles/modules-cloud-api-adaptor-v0.16.0.json')
  if (repository === undefined || graph === undefined)
    return void test('is absent', () => expect(repository).toBe(graph))
  const texts = { exclude: '**/podvm', 'release-tag': '{tag}' }

  // proves S2.10, S2.21
  test('its tags in its order, and that of the release as the last', () =>
    onStage(repository, async (stage) => {
      const ran = await stage.run({ ...texts, version: 'v0.16.0' })
      expect(ran.outputs.outcome).toBe('done')
      const order = graph.scc_order_dependencies_first.filter(([folder]) => !folder?.endsWith('/podvm'))
      expect(JSON.parse(ran.outputs.groups ?? '')).toEqual(order)
      expect(Object.keys(await stage.tags()).sort()).toEqual(tagsOf('cloud-api-adaptor'))
      const tags = (JSON.parse(ran.outputs.tags ?? '') as { tag: string }[]).map(({ tag }) => tag)
      expect(tags).toEqual([...order.map(([folder]) => `${folder}/v0.16.0`), 'v0.16.0'])
    }))

  // proves S2.19
  test('the next version on files that still have this one is refused at every require, and nothing is tagged', () =>
    onStage(repository, async (stage) => {
      const ran = await stage.run({ ...texts, version: 'v0.17.0' })
      expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
      const findings = JSON.parse(ran.outputs.findings ?? '') as { level: string; place: string; problem: string }[]
      const errors = findings.filter(({ level }) => level === 'error')
      expect(errors.map(({ place }) => place.replace(/\/go\.mod:\d+$/, ''))).toEqual(graph.edges.map(([from]) => from))
      for (const { problem } of errors) expect(problem).toContain('at "v0.16.0", and its tag is v0.17.0')
      expect(await stage.tags()).toEqual({})
    }))
})
