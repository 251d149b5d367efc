import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Failure } from '#core/action/errors'
import { findGo } from '#core/golang/find-go'
import { goMod, leftIn, makeWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.end())

test('Go says who it is, and what the environment and its own file say', async () => {
  const settings = join(world.folder, 'home', '.config', 'go')
  mkdirSync(settings, { recursive: true })
  writeFileSync(join(settings, 'env'), 'GOPRIVATE=example.com/*\nGOPROXY=https://in.the.file\n')
  const go = await world.go()
  expect(go.path).toMatch(/^\/.*\/go$/)
  expect(go.version).toMatch(/^go1\.[0-9]+/)
  expect(go.variables).toMatchObject({ GOPRIVATE: 'example.com/*', GOPROXY: world.upstream, GOTOOLCHAIN: 'local' })
  expect(leftIn(world.temporary)).toEqual([])
  // The check goes by it as well: the name of the private module stays on this machine.
  const foreign = { 'go.mod': goMod('', 'require example.com/private v1.0.0') }
  await expect(world.consume(foreign, 'resolve', { HTTPS_PROXY: 'http://127.0.0.1:9' })).rejects.toThrow(Failure)
  expect(world.heard).toEqual([])
})

test('where there is none, nothing is found', async () => {
  expect(await findGo(world.runner({ PATH: world.folder }))).toBeUndefined()
})

test('one that does not work is not passed over', async () => {
  writeFileSync(join(world.folder, 'go'), '#!/bin/sh\necho broken >&2\nexit 3\n', { mode: 0o755 })
  await expect(findGo(world.runner({ PATH: world.folder }))).rejects.toThrow(
    /env ended with status 3; mend it.*\n {2}broken/
  )
  writeFileSync(join(world.folder, 'go'), '#!/bin/sh\necho no JSON\n', { mode: 0o755 })
  await expect(findGo(world.runner({ PATH: world.folder }))).rejects.toThrow('ended with status 0; mend it')
})
