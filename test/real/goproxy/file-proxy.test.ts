import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFileProxy } from '#core/goproxy/file-proxy'
import { withoutReplaces } from '#core/goproxy/without-replaces'
import { readGoMod } from '#core/manifest/go-mod'
import { type Planted, plantTree } from '../../core/goproxy/planted-tree.ts'
import { goTool } from './go-tool.ts'
import { askModzip } from './modzip.ts'

let folder: string
let proxy: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-goproxy-')))
  proxy = join(folder, 'proxy')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const time = '2026-01-02T03:04:05Z'
const files = {
  LICENSE: 'all\n',
  'app.go': 'package app\n\nimport "example.com/Team/app/api"\n\nconst Name = api.Name\n',
  'go.mod': [
    'module example.com/Team/app',
    '',
    'go 1.21',
    '',
    'require example.com/Team/app/api v0.2.0',
    '',
    'replace example.com/Team/app/api => ./api',
    ''
  ].join('\n'),
  'linked.go': { link: 'app.go' },
  'vendor/x.y/z.go': 'package z\n',
  'api/api.go': 'package api\n\nconst Name = "api"\n',
  'api/go.mod': 'module example.com/Team/app/api\n\ngo 1.24\n',
  'api/ünïcode.txt': 'long\n'.repeat(5000)
}
const root = { path: 'example.com/Team/app', version: 'v1.0.0-RC.1', folder: '' }
const api = { path: 'example.com/Team/app/api', version: 'v0.2.0', folder: 'api' }

function plant(below: string, planted: Readonly<Record<string, Planted>>): void {
  for (const [path, file] of Object.entries(planted)) {
    const place = join(below, path)
    mkdirSync(dirname(place), { recursive: true })
    if (typeof file === 'object' && 'link' in file) symlinkSync(file.link, place)
    else writeFileSync(place, file)
  }
}

test('Go downloads from the folder what we hashed, and builds on it', async () => {
  const packed = await writeFileProxy(proxy, plantTree(files), [root, api], {
    time,
    goModOf: ({ goMod }) => {
      const text = new TextDecoder().decode(goMod)
      const read = readGoMod(text)
      return read.ok ? Buffer.from(withoutReplaces(text, read.mod)) : goMod
    }
  })
  const go = goTool(folder, pathToFileURL(proxy).href)
  const [first, second] = go.download(`${root.path}@${root.version}`, `${api.path}@${api.version}`)
  expect([first?.Sum, second?.Sum]).toEqual(packed.map(({ sums }) => sums?.sum))
  // The first was served without its replace.
  expect([first?.GoModSum === packed[0]?.sums?.goModSum, second?.GoModSum]).toEqual([false, packed[1]?.sums?.goModSum])
  expect(readFileSync(join(second?.Dir ?? '', 'ünïcode.txt'), 'utf8')).toBe(files['api/ünïcode.txt'])
  const user = join(folder, 'user')
  plant(user, {
    'go.mod': `module example.com/user\n\ngo 1.24\n\nrequire ${root.path} ${root.version}\n`,
    'main.go': `package main\n\nimport "${root.path}"\n\nfunc main() { println(app.Name) }\n`
  })
  go.run(user, 'mod', 'tidy')
  go.run(user, 'build', './...')
  expect(go.run(user, 'list', '-m', '-versions', root.path)).toBe(`${root.path} ${root.version}\n`)
})

test('x/mod/zip makes the same of the folders on disk', async () => {
  const checkout = join(folder, 'checkout')
  plant(checkout, { ...files, '.git/config': 'no file of a commit\n' })
  const verdicts = askModzip([
    { ...root, folder: checkout },
    { ...api, folder: join(checkout, 'api') }
  ])
  // From a folder alone, Go does not know the license of the top.
  const { LICENSE, ...unlicensed } = files
  const [above] = await writeFileProxy(join(folder, 'licensed'), plantTree(files), [root], { time })
  const [below] = await writeFileProxy(join(folder, 'unlicensed'), plantTree(unlicensed), [api], { time })
  expect([above?.sums?.sum, below?.sums?.sum]).toEqual(verdicts.map(({ sum }) => sum))
})

test('more files than a plain zip has numbers for', async () => {
  const many = Object.fromEntries(Array.from({ length: 65_600 }, (_, at) => [`d${at % 100}/f${at}`, '']))
  const [packed] = await writeFileProxy(proxy, plantTree({ ...many, 'go.mod': `module ${root.path}\n` }), [root], {
    time
  })
  const go = goTool(folder, pathToFileURL(proxy).href)
  const [downloaded] = go.download(`${root.path}@${root.version}`)
  expect(downloaded?.Sum).toBe(packed?.sums?.sum)
  expect(packed?.files).toHaveLength(65_601)
})
