import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ProxiedStage, startProxied } from '../../../actions/go-submodule-tags/proxied.ts'
import { order } from '../../../actions/go-submodule-tags/staged.ts'

type Texts = Readonly<Record<string, string>>

let stage: ProxiedStage

beforeAll(async () => {
  stage = await startProxied()
})
beforeEach(() => stage.again())
afterAll(() => stage.close())

const versions = order.map((folder) => `github.com/acme/harbor/${folder}@v0.9.0`)

const statuses = ({ modules: told }: Awaited<ReturnType<ProxiedStage['run']>>) => told.map(({ status }) => status)
const everywhere = (status: string) => order.map(() => status)

describe('proxies after the push', () => {
  const wait = { 'wait-for-proxy': '1' }

  test('serve and record every version, and none was asked before in a way that it remembers', async () => {
    let before: unknown
    const creating = { kind: 'create-ref', target: /refs\/tags/ }
    const look = () => {
      before = stage.kept()
    }
    stage.world.arm({ effect: creating, harm: 'run', when: 'before', run: look })
    const ran = await stage.run(wait)
    expect(ran.outputs.outcome).toBe('done')
    expect(before).toEqual([[], [], []])
    expect(ran.log).toContain('5 of 5 versions are served')
    expect(statuses(ran)).toEqual(everywhere('served'))
    expect(stage.kept()).toEqual([versions.toSorted(), [], versions.toSorted()])
  })

  test('are waited for where somebody has asked too early, and the run says for what', async () => {
    const began = Date.now()
    let later = 0
    stage.world.state.now = () => began + later
    await stage.want(versions[1] ?? '')
    const running = stage.run(wait)
    while (stage.kept()[2]?.length !== 4) await new Promise((resolve) => setTimeout(resolve, 50))
    later = 31 * 60_000
    const ran = await running
    expect(ran.outputs.outcome).toBe('done')
    expect(ran.log).toContain(`4 of 5 versions are served; waiting for ${versions[1]}: `)
    expect(ran.log).toContain('5 of 5 versions are served')
  })

  test('are asked again by mode verify, which writes nothing', async () => {
    await stage.run()
    const refs = () => stage.world.journal.filter(({ kind }) => kind === 'create-ref').length
    const before = refs()
    const ran = await stage.run({ ...wait, mode: 'verify' })
    expect(ran.exitCode).toBe(0)
    expect([statuses(ran), refs()]).toEqual([everywhere('served'), before])
  })

  test.each<[string, () => void, Texts, Texts]>([
    ['a private repository', () => stage.event(true), {}, {}],
    ['an event that does not tell', () => stage.event(undefined), {}, {}],
    ['proxy: off', () => {}, { proxy: 'off' }, {}],
    ['GOPROXY=off', () => {}, {}, { GOPROXY: 'off' }],
    ['GOPROXY=direct', () => {}, {}, { GOPROXY: 'direct' }],
    ['GOPRIVATE', () => {}, {}, { GOPRIVATE: 'github.com/acme' }]
  ])('hear nothing: %s', async (_, prepare, texts, env) => {
    prepare()
    const ran = await stage.run({ ...wait, ...texts }, env)
    expect(ran.outputs.outcome).toBe('done')
    expect(statuses(ran)).toEqual(everywhere('created'))
    expect(stage.kept()).toEqual([[], [], []])
    expect(ran.log).toContain('::warning::wait-for-proxy: is given, and there is no module proxy to ask')
  })
})
