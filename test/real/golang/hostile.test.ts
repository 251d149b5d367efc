import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { consumeModules } from '#core/golang/consume'
import { EditFault } from '#core/manifest/fault'
import { readGoMod } from '#core/manifest/go-mod'
import type { FileRead } from '#core/manifest/tree'
import { type GoModule, moduleAt } from '#core/modules/module'
import { parseVersion, type Version } from '#core/version/semver'
import { plantTree } from '../../core/goproxy/planted-tree.ts'
import { goMod, makeWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.end())

const large = new EditFault('is large', 'take it out of files')

function moduleOf(text: string): GoModule {
  const reading = readGoMod(text)
  if (!reading.ok) throw new Error(reading.problem)
  return moduleAt('go.mod', reading.mod)
}

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

test('a file that Go takes and that is too large to be read here can be tagged without a check', async () => {
  const files = { 'go.mod': goMod(''), 'one.go': 'package one\n', 'data.bin': 'x' }
  const tree = plantTree(files)
  const read = async function* (paths: readonly string[]): AsyncGenerator<FileRead> {
    for await (const one of tree.read(paths)) yield one.path === 'data.bin' ? { ...one, ok: false, fault: large } : one
  }
  const modules = [{ module: moduleOf(files['go.mod']), version: parseVersion('1.2.0') as Version }]
  const request = { tree: { ...tree, read }, modules, time: '2026-01-02T03:04:05Z', check: 'resolve' } as const
  const { complaints } = await consumeModules(world.runner(), await world.go(), request)
  expect(complaints).toEqual([
    {
      place: 'data.bin',
      problem: 'is large',
      remedy: expect.stringContaining(
        'set check to off: it cannot be tried here whether others can get example.com/app'
      )
    }
  ])
})
