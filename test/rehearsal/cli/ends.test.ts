import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { useGround } from './clone.ts'
import { type Compiled, compile, ended } from './compiled.ts'

jest.setTimeout(30_000)

const ground = useGround()
const { leftovers } = ground
let cli: Compiled

beforeAll(async () => {
  cli = await compile()
})

// test/real/rehearsal/cli sends it every other signal.
describe('how it ends', () => {
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
