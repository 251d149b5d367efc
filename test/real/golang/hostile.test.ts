import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { goMod, makeWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.end())

test.each(['-json', '-toolexec', '--', '-C'])(
  'a require of %s is a mistake in the go.mod and no flag',
  async (path) => {
    const files = { 'go.mod': goMod('', `require ${path} v1.0.0`), 'one.go': 'package one\n' }
    const { complaints } = await world.consume(files, 'resolve')
    expect(complaints).toHaveLength(1)
    expect(complaints[0]?.problem).toContain(`requires "${path}" at "v1.0.0", which nobody can get`)
    expect(complaints[0]?.problem).toContain('leading dash')
  }
)

test('a token that stands in GOPROXY as the user is not shown', async () => {
  const files = { 'go.mod': goMod('', 'require example.com/gone v1.0.0'), 'one.go': 'package one\n' }
  const { host } = new URL(world.upstream)
  for (const user of ['tok-secret', 'ada:tok-secret']) {
    const checked = world.consume(files, 'resolve', { GOPROXY: `https://${user}@${host}/go` })
    // Nobody speaks TLS there.
    const message = await checked.then(JSON.stringify, (error: Error) => error.message)
    expect(message).toMatch(/go had no good answer from .*https:\/\/…@127\.0\.0\.1/)
    expect(message).not.toContain('tok-secret')
  }
})

test('an address of a proxy that Go passes no credentials to is no mistake in the modules', async () => {
  const files = { 'go.mod': goMod('', 'require example.com/gone v1.0.0'), 'one.go': 'package one\n' }
  const { host } = new URL(world.upstream)
  const checked = world.consume(files, 'resolve', { GOPROXY: `http://ada:tok-secret@${host}` })
  await expect(checked).rejects.toThrow('change GOPROXY or GOVCS')
})
