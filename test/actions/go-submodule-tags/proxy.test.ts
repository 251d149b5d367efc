import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mirrorOf } from '#rehearsal/world/golang/mirror'
import { goMod, modules, order, type Stage, startStage } from './staged.ts'

type Texts = Readonly<Record<string, string>>

let stage: Stage

/** What the runner tells of the repository: whether everybody may see it. */
function event(isPrivate: boolean): void {
  writeFileSync(join(stage.folder, 'event.json'), JSON.stringify({ repository: { private: isPrivate } }))
}

beforeEach(async () => {
  stage = await startStage()
  event(false)
})
afterEach(() => stage.close())

/** The hosts of Go in the world, and the settings of a job that says nothing of proxies. */
function run(texts: Texts = {}, env: Texts = {}) {
  const routes = ['proxy.golang.org', 'sum.golang.org'].map((host) => `${host}=${stage.world.url}/_hosts/${host}`)
  const own = { GITHUB_EVENT_PATH: join(stage.folder, 'event.json'), SLIPWAY_ROUTES: routes.join(',') }
  return stage.run(texts, { ...own, ...env })
}

const at = 'github.com/acme/harbor'
const versions = order.map((folder) => `${at}/${folder}@v0.9.0`)

/** What everybody does who wants a version: ask the proxy, and have its hash recorded. */
async function get(version: string): Promise<void> {
  const [path, tag] = version.split('@')
  await fetch(`${stage.world.url}/_hosts/proxy.golang.org/${path}/@v/${tag}.info`)
  await fetch(`${stage.world.url}/_hosts/sum.golang.org/lookup/${version}`)
}

/** What the servers of Go have kept: versions, what was not there, records of hashes. */
function kept() {
  const { versions: there, absences, records } = mirrorOf(stage.world.state)
  return [there, absences, records].map((each) => [...each.keys()].sort())
}

const statuses = ({ modules: told }: Awaited<ReturnType<typeof run>>) => told.map(({ status }) => status)
const everywhere = (status: string) => order.map(() => status)

describe('proxies after the push', () => {
  const wait = { 'wait-for-proxy': '1' }

  test('serve and record every version, and none was asked before in a way that it remembers', async () => {
    let before: unknown
    const creating = { kind: 'create-ref', target: /refs\/tags/ }
    const look = () => {
      before = kept()
    }
    stage.world.arm({ effect: creating, harm: 'run', when: 'before', run: look })
    const ran = await run(wait)
    expect(ran.outputs.outcome).toBe('done')
    expect(before).toEqual([[], [], []])
    expect(ran.log).toContain('5 of 5 versions are served')
    expect(statuses(ran)).toEqual(everywhere('served'))
    expect(kept()).toEqual([versions.toSorted(), [], versions.toSorted()])
  })

  test('are waited for where somebody has asked too early, and the run says for what', async () => {
    const began = Date.now()
    let later = 0
    stage.world.state.now = () => began + later
    await get(versions[1] ?? '')
    const running = run(wait)
    while (kept()[2]?.length !== 4) await new Promise((resolve) => setTimeout(resolve, 50))
    later = 31 * 60_000
    const ran = await running
    expect(ran.outputs.outcome).toBe('done')
    expect(ran.log).toContain(`4 of 5 versions are served; waiting for ${versions[1]}: `)
    expect(ran.log).toContain('5 of 5 versions are served')
  })

  test('are asked again by mode verify, which writes nothing', async () => {
    await run()
    const refs = () => stage.world.journal.filter(({ kind }) => kind === 'create-ref').length
    const before = refs()
    const ran = await run({ ...wait, mode: 'verify' })
    expect(ran.exitCode).toBe(0)
    expect([statuses(ran), refs()]).toEqual([everywhere('served'), before])
  })

  test.each<[string, () => void, Texts, Texts]>([
    ['a private repository', () => event(true), {}, {}],
    ['an event that does not tell', () => writeFileSync(join(stage.folder, 'event.json'), '{}'), {}, {}],
    ['proxy: off', () => {}, { proxy: 'off' }, {}],
    ['GOPROXY=off', () => {}, {}, { GOPROXY: 'off' }],
    ['GOPROXY=direct', () => {}, {}, { GOPROXY: 'direct' }],
    ['GOPRIVATE', () => {}, {}, { GOPRIVATE: 'github.com/acme' }]
  ])('hear nothing: %s', async (_, prepare, texts, env) => {
    prepare()
    const ran = await run({ ...wait, ...texts }, env)
    expect(ran.outputs.outcome).toBe('done')
    expect(statuses(ran)).toEqual(everywhere('created'))
    expect(kept()).toEqual([[], [], []])
  })
})

describe('what proxies have already', () => {
  const tags = order.map((folder) => `${folder}/v0.9.0`)
  const restore = (sha: string) =>
    stage.git('push', '--quiet', 'origin', ...tags.map((tag) => `${sha}:refs/tags/${tag}`))

  /** All tags were there, somebody has got one of them, and then they were deleted. */
  beforeEach(async () => {
    await restore(stage.sha)
    await get(versions[1] ?? '')
    await stage.git('push', '--quiet', 'origin', '--delete', ...tags)
  })

  test('of the same commit comes back as it was, with a warning', async () => {
    const ran = await run()
    expect(ran.outputs.outcome).toBe('done')
    expect(ran.log).toContain(`already has ${at}/src/ctrl v0.9.0, with the content of this commit`)
    expect(await stage.tags()).toEqual(Object.fromEntries(tags.toSorted().map((tag) => [tag, stage.sha])))
  })

  test.each<[string, Texts, string]>([
    ['another commit', { 'README.md': 'mended\n' }, 'has v0.9.0 of the commit'],
    [
      'another go.mod',
      { 'src/ctrl/go.mod': `${goMod('ctrl', { providers: 'v0.9.0' })}// mended\n` },
      'has v0.9.0 with the go.mod h1:'
    ]
  ])('of %s is burnt: nothing is tagged, and the next version is named', async (name, files, said) => {
    const sha = await stage.push(`Mend: ${name}`, { ...modules('v0.9.0'), ...files })
    const ran = await run({ sha })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain(`src/ctrl/v0.9.0: https://proxy.golang.org ${said}`)
    expect(ran.outputs.reason).toContain('it is burnt; release v0.9.1 instead, and retract this one')
    expect(await stage.tags()).toEqual({})
    const planned = await run({ sha, mode: 'plan' })
    expect(planned).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } })
    expect(planned.outputs.findings).toContain('it is burnt')
  })

  test('and is at the server with another content now is an alarm', async () => {
    const sha = await stage.push('Mend it', { 'src/ctrl/README.md': 'mended\n' })
    await restore(sha)
    const ran = await run({ mode: 'verify', sha, 'wait-for-proxy': '1' })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(ran.outputs.reason).toContain(`${versions[1]}: https://sum.golang.org has recorded h1:`)
    expect(ran.outputs.reason).toContain('go will refuse the tag to everybody as a security error')
    expect(ran.outputs.reason).toContain('leave the tag as it is, release the next patch version, and retract v0.9.0')
  })
})

test('a proxy that gives no answer is no reason to refuse, and is told', async () => {
  stage.world.arm({ request: { path: /_hosts\/proxy/ }, harm: 'refuse', times: Number.POSITIVE_INFINITY })
  const ran = await run()
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log).toContain('https://proxy.golang.org gave no answer about 5 versions')
})
