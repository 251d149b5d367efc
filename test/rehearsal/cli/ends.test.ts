import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { useGround, workflow } from './clone.ts'
import { type Compiled, compile, ended } from './compiled.ts'

jest.setTimeout(30_000)

const ground = useGround()
const { leftovers, makeClone } = ground
let cli: Compiled

beforeAll(async () => {
  cli = await compile()
})

describe('how it ends', () => {
  test('Ctrl-C stops the run and leaves nothing behind', async () => {
    const slow = workflow.replace('echo "ran', 'sleep 20; echo "ran')
    const path = await makeClone({ 'release.yml': slow })
    const child = cli.start('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
    const end = ended(child)
    await new Promise<void>((seen) => child.stdout?.on('data', (text) => /✓.*validate-semver/.test(text) && seen()))
    const started = Date.now()
    child.kill('SIGINT')
    expect((await end).status).toBe(130)
    expect(Date.now() - started).toBeLessThan(8000)
    expect(await leftovers()).toEqual([])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends steps that will not end, and what they started',
    async (name) => {
      const deaf = `trap "" INT TERM; (env -i setsid sleep 4711 &); echo started >&2; while :; do sleep 1; done`
      const stubborn = workflow.replace(/run: .*/, `run: '${deaf}'\n      - if: always()\n        run: '${deaf}'`)
      const path = await makeClone({ 'release.yml': stubborn })
      const child = cli.start('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
      const end = ended(child)
      await new Promise<void>((seen) => child.stdout?.on('data', (text) => /✓.*validate-semver/.test(text) && seen()))
      await new Promise((later) => setTimeout(later, 500))
      const started = Date.now()
      child.kill(name)
      expect((await end).status).toBe(130)
      expect(Date.now() - started).toBeLessThan(7000)
      expect(await leftovers()).toEqual([])
    },
    30_000
  )

  test('the world runs until Ctrl-C, shows what is pushed, and leaves nothing behind', async () => {
    const child = cli.start('world')
    const end = ended(child)
    const text = await new Promise<string>((seen) => {
      let all = ''
      child.stdout?.on('data', (chunk) => {
        all += chunk
        if (/appears here/.test(all)) seen(all)
      })
    })
    const [, url = ''] = /git clone (\S+)/.exec(text) ?? []
    const clone = join(ground.folder, `world-${ground.number}`)
    await git(ground.folder, ['clone', '--quiet', url, clone])
    await git(clone, ['push', '--quiet', 'origin', 'HEAD:refs/tags/v1.2.0'])
    await new Promise((later) => setTimeout(later, 500))
    child.kill('SIGINT')
    const { status, stdout } = await end
    expect(stdout).toContain('1  create-ref  acme/harbor-operator refs/tags/v1.2.0  by you')
    expect(status).toBe(0)
    expect(await leftovers()).toEqual([])
  })
})
