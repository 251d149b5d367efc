import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Failure } from '#core/action/errors'
import { tidyModules } from '#core/golang/tidy'
import { goMod, leftIn, makeWorld, type World } from './world.ts'

let world: World
let copy: string
beforeEach(async () => {
  world = await makeWorld()
  copy = join(world.folder, 'copy')
})
afterEach(() => world.end())

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), content)
  }
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const at = 'example.com/app'
const needed = `require ${at}/api v1.2.0`
const own = `replace ${at}/api => ../api`
const library = { 'api/go.mod': goMod('api'), 'api/api.go': 'package api\n' }
const using = `package web\n\nimport _ "${at}/api"\n`

test('requires that nothing needs go, and those that replaces satisfy stay', async () => {
  plant({
    ...library,
    'web/go.mod': goMod(
      'web',
      needed,
      'require example.com/app/unused v1.0.0',
      own,
      `replace ${at}/unused => ../unused`
    ),
    'web/web.go': using,
    'unused/go.mod': goMod('unused'),
    'go.work': 'go 1.24\n\nuse ./nowhere\n'
  })
  await tidyModules(world.runner(), await world.go(), copy, ['api', 'web'], new Map([[`${at}/api`, 'v1.2.0']]))
  expect(read('web/go.mod')).toContain(needed)
  expect(read('web/go.mod')).toContain(own)
  expect(read('web/go.mod')).not.toContain('require example.com/app/unused')
  expect(world.log).toEqual(['go mod tidy in "api"', 'go mod tidy in "web"'])
  expect(world.heard).toEqual([])
  expect(leftIn(world.temporary)).toEqual([])
})

test('nobody is asked for a version that is coming', async () => {
  plant({ ...library, 'web/go.mod': goMod('web', needed), 'web/web.go': using })
  const before = read('web/go.mod')
  await tidyModules(world.runner(), await world.go(), copy, ['web'], new Map([[`${at}/api`, 'v1.2.0']]))
  expect(read('web/go.mod')).toBe(before)
  expect(world.log).toEqual([
    `no go mod tidy in "web": it needs ${at}/api@v1.2.0, which has no tag yet; run it behind the release`
  ])
  expect(world.heard).toEqual([])
})

test('what Go cannot do fails with its last words', async () => {
  plant({ 'web/go.mod': goMod('web', needed), 'web/web.go': using })
  const tidied = tidyModules(world.runner(), await world.go(), copy, ['web'])
  await expect(tidied).rejects.toThrow(/^go mod tidy in "web" ended with status 1; .*\n.*api@v1.2.0: .*404 Not Found/s)
})

test('a network that is away is nobody’s mistake', async () => {
  plant({ 'web/go.mod': goMod('web', needed), 'web/web.go': using })
  const tidied = tidyModules(world.runner(), await world.go({ GOPROXY: 'http://127.0.0.1:9' }), copy, ['web'])
  await expect(tidied).rejects.toThrow(
    'no good answer from 127.0.0.1:9: run it again, see to the network and to GOPROXY, or set tidy to false'
  )
})

test.each(['go.mod', 'go.sum'])('Go does not write through a %s that is a link', async (name) => {
  plant({ 'web/web.go': 'package web\n', 'web/go.mod': goMod('web') })
  const outside = join(world.folder, 'outside')
  writeFileSync(outside, goMod('web', needed, own))
  plant({ 'link/web.go': 'package web\n', ...(name === 'go.sum' ? { 'link/go.mod': goMod('web') } : {}) })
  symlinkSync(outside, join(copy, 'link', name))
  const tidied = tidyModules(world.runner(), await world.go(), copy, ['link'])
  await expect(tidied).rejects.toThrow(`"link/${name}": it is a symbolic link`)
  await expect(tidied).rejects.toBeInstanceOf(Failure)
  expect(readFileSync(outside, 'utf8')).toContain(needed)
})
