import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ProxiedStage, startProxied } from '../../../actions/go-submodule-tags/proxied.ts'
import { goMod, modules, order } from '../../../actions/go-submodule-tags/staged.ts'

type Texts = Readonly<Record<string, string>>

let stage: ProxiedStage

beforeAll(async () => {
  stage = await startProxied()
})
beforeEach(() => stage.again())
afterAll(() => stage.close())

const version = 'github.com/acme/harbor/src/ctrl@v0.9.0'

describe('what proxies have already', () => {
  const tags = order.map((folder) => `${folder}/v0.9.0`)
  const restore = (sha: string) =>
    stage.git('push', '--quiet', 'origin', ...tags.map((tag) => `${sha}:refs/tags/${tag}`))

  /** All tags were there, somebody has got one of them, and then they were deleted. */
  beforeEach(async () => {
    await restore(stage.sha)
    await stage.want(version)
    await stage.git('push', '--quiet', 'origin', '--delete', ...tags)
  })

  test('of the same commit comes back as it was, with a warning', async () => {
    const ran = await stage.run()
    expect(ran.outputs.outcome).toBe('done')
    expect(ran.log).toContain(`already has github.com/acme/harbor/src/ctrl v0.9.0, with the content of this commit`)
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
    const ran = await stage.run({ sha })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain(`src/ctrl/v0.9.0: https://proxy.golang.org ${said}`)
    expect(ran.outputs.reason).toContain('it is burnt; release v0.9.1 instead, and retract this one')
    expect(await stage.tags()).toEqual({})
    const planned = await stage.run({ sha, mode: 'plan' })
    expect(planned).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } })
    expect(planned.outputs.findings).toContain('it is burnt')
  })

  test('and is at the server with another content now is an alarm', async () => {
    const sha = await stage.push('Mend it', { 'src/ctrl/README.md': 'mended\n' })
    await restore(sha)
    const ran = await stage.run({ mode: 'verify', sha, 'wait-for-proxy': '1' })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(ran.outputs.reason).toContain(`${version}: https://sum.golang.org has recorded h1:`)
    expect(ran.outputs.reason).toContain('go will refuse the tag to everybody as a security error')
    expect(ran.outputs.reason).toContain('leave the tag as it is, release the next patch version, and retract v0.9.0')
  })
})

test('a proxy that gives no answer is no reason to refuse, and is told', async () => {
  stage.world.arm({ request: { path: /_hosts\/proxy/ }, harm: 'refuse', times: Number.POSITIVE_INFINITY })
  const ran = await stage.run()
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log).toContain('https://proxy.golang.org gave no answer about 5 versions')
})
