import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findSandbox } from '#rehearsal/runner/sandbox'
import { oneJob, playTag } from './repository.ts'

const listen = async (answer: string) => {
  const server = createServer((_, response) => response.end(answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

describe('the sandbox', () => {
  let world: Awaited<ReturnType<typeof listen>>
  let other: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    world = await listen('the world')
    other = await listen('elsewhere')
  })
  afterAll(() => {
    world.server.close()
    other.server.close()
  })

  test('lets scripts reach the world, and nothing else where it says so', async () => {
    const sandbox = await findSandbox(`http://127.0.0.1:${world.port}`)
    const get = (port: number) =>
      `node -e "fetch('http://127.0.0.1:${port}/').then((r) => r.text()).then(console.log, () => console.log('no way'))"`
    const played = await playTag(
      oneJob(`
- name: world
  run: ${get(world.port)}
- name: other
  run: ${get(other.port)}
- name: fails
  run: exit 3
`),
      undefined,
      { sandbox }
    )
    await sandbox.close()
    expect(played.log('job', 'world')).toMatch(/\nthe world$/)
    expect(played.log('job', 'other').split('\n').at(-1)).toBe(sandbox.enforced ? 'no way' : 'elsewhere')
    expect(played.log('job', 'fails')).toContain('Process completed with exit code 3.')
    expect(played.sandbox).toBe(sandbox.describe)
    expect(sandbox.describe).toContain(sandbox.enforced ? 'the only address' : 'not kept from the network')
  })
})
