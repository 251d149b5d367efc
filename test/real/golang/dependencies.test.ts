import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFileProxy } from '#core/goproxy/file-proxy'
import { plantTree } from '../../core/goproxy/planted-tree.ts'
import { asProxy, type Files, goMod, makeWorld, type World } from './world.ts'

let world: World
let env: Readonly<Record<string, string>>

/** A module that has a package at first, and a module in its place later. */
const published: Files = {
  'old/go.mod': 'module example.org/dep\n\ngo 1.24\n',
  'old/dep.go': 'package dep\n',
  'old/x/x.go': 'package x\n\nconst Name = "x"\n',
  'x/go.mod': 'module example.org/dep/x\n\ngo 1.24\n',
  'x/x.go': 'package x\n\nconst Name = "x"\n'
}

beforeEach(async () => {
  world = await makeWorld()
  const proxy = join(world.folder, 'proxy')
  mkdirSync(proxy)
  const modules = [
    { folder: 'old', path: 'example.org/dep', version: 'v1.0.0' },
    { folder: 'x', path: 'example.org/dep/x', version: 'v1.0.0' }
  ]
  await writeFileProxy(proxy, plantTree(published), modules, { time: '2025-01-02T03:04:05Z' })
  env = { GOPROXY: `${asProxy(proxy)},${world.upstream}`, GONOSUMDB: 'example.org' }
})
afterEach(() => world.end())

const user = 'import "example.org/dep/x"\n\nconst Name = x.Name\n'
const one: Files = {
  'one/go.mod': goMod('one', 'require example.org/dep v1.0.0'),
  'one/one.go': `package one\n\n${user}`
}
const two: Files = {
  'two/go.mod': goMod('two', 'require example.org/dep/x v1.0.0'),
  'two/two.go': `package two\n\n${user}`
}

test.each([
  ['one', one],
  ['two', two]
])('modules of others are got from where the job gets them: %s', async (_, files) => {
  expect((await world.consume(files, 'build', env)).complaints).toEqual([])
})

test('modules that each can be used, but not together', async () => {
  const { complaints } = await world.consume({ ...one, ...two }, 'build', env)
  expect(complaints).toEqual([
    {
      place: 'check',
      problem: expect.stringMatching(
        /^each module can be taken alone, and not all of them together: .*ambiguous import/
      ),
      remedy: expect.stringContaining('do not go together')
    }
  ])
})

test('versions of this release are never asked for elsewhere', async () => {
  const released = {
    ...one,
    'go.mod': goMod('', 'require example.com/app/one v1.2.0'),
    'app.go': 'package app\n\nimport _ "example.com/app/one"\n'
  }
  expect((await world.consume(released, 'build', env)).complaints).toEqual([])
  expect(world.heard.filter((url) => url.startsWith('/example.com/'))).toEqual([])
  expect(world.heard.filter((url) => url.startsWith('/sumdb/'))).toEqual([])
})
