import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { PackedModule } from '#core/goproxy/pack-module'
import { packModules } from '#core/goproxy/pack-modules'
import { openCommit } from '#core/tree/commit-tree'
import { runnerFor } from '../../core/runner.ts'
import { createFixture, type Fixture, git } from '../../git-repository.ts'
import { type Downloaded, goTool } from './go-tool.ts'

const version = 'v1.4.0'
const folders = ['', 'api', 'api/deep', 'lib/v2', 'own']
const pathOf = (folder: string) => `github.com/acme/app${folder === '' ? '' : `/${folder}`}`
const versionOf = (folder: string) => (folder === 'lib/v2' ? 'v2.4.0' : version)
const tagOf = (folder: string) =>
  [...folder.replace(/\/?v2$/, '').split('/'), versionOf(folder)].filter(Boolean).join('/')

const ended = 'one\ntwo\n'
const files: Readonly<Record<string, string>> = {
  '.gitattributes': [
    '* text=auto',
    'LICENSE eol=crlf',
    '*.bat eol=crlf',
    '*.id ident',
    '*.sh text eol=lf',
    'docs/** eol=crlf',
    '[attr]windows text eol=crlf',
    'api/*.win windows',
    '*.gone export-ignore',
    '*.subst export-subst',
    '"with blank.bat" -text',
    'auto.txt text=auto eol=crlf',
    'mixed.txt text eol=crlf'
  ].join('\n'),
  LICENSE: 'all rights\n',
  '.github/workflows/ci.yml': 'on: push\n',
  'app.go': 'package app\n',
  'auto.txt': 'has\r\nboth\n',
  'docs/read.me': ended,
  'docs/deeper/image.bin': 'a\0b\nc\n',
  'here.gone': 'here\n',
  'mixed.txt': 'has\r\nboth\n',
  'of.subst': '$Format:%H$\n',
  'run.bat': ended,
  'run.sh': ended,
  'some.id': '$Id$ and $Id: 0123 $ and $Id: not ours at all $\n',
  'vendor/modules.txt': '# a\n',
  'vendor/b.c/d.go': 'package d\n',
  'with blank.bat': ended,
  'api/api.go': 'package api\n',
  'api/a.win': ended,
  'api/deep/deep.go': 'package deep\n',
  'api/deep/.gitattributes': '*.bat -text\n*.go text eol=crlf\n',
  'api/deep/run.bat': ended,
  'api/vendor/b.c/d.go': 'package d\n',
  'lib/v2/lib.go': 'package lib\n',
  'own/LICENSE': 'own\n',
  'own/own.go': 'package own\n'
}

let fixture: Fixture
let packed: PackedModule[]
let downloaded: readonly Downloaded[]

function plant(path: string, content: string): void {
  const place = join(fixture.work, path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, content)
}

beforeAll(async () => {
  fixture = createFixture()
  const { work, folder, bare } = fixture
  for (const [path, content] of Object.entries(files)) plant(path, content)
  for (const [at, module] of folders.entries()) {
    plant(
      `${module === '' ? '' : `${module}/`}go.mod`,
      `module ${pathOf(module)}\n\ngo ${at === 0 ? '1.25' : '1.20'}\n`
    )
  }
  symlinkSync('app.go', join(work, 'linked.go'))
  git(work, '-c', 'core.autocrlf=false', 'add', '--all')
  git(work, 'commit', '--quiet', '--message', 'modules')
  for (const module of folders) git(work, 'tag', tagOf(module))
  git(work, 'push', '--quiet', 'origin', 'main', '--tags')
  const runner = runnerFor({ serverUrl: fixture.serverUrl })
  const tree = await openCommit(runner, '', git(work, 'rev-parse', 'HEAD'), 'content')
  const modules = folders.map((module) => ({ folder: module, path: pathOf(module), version: versionOf(module) }))
  packed = []
  for await (const module of packModules(tree, modules)) packed.push(module)
  writeFileSync(join(folder, 'gitconfig'), `[url "file://${bare}"]\n  insteadOf = https://github.com/acme/app\n`)
  const go = goTool(folder, 'direct', {
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    GIT_ALLOW_PROTOCOL: 'file:https'
  })
  downloaded = go.download(...modules.map(({ path, version }) => `${path}@${version}`))
})
afterAll(() => fixture.remove())

test('a commit has the hashes that Go computes from its tags, with attributes, links, licenses and nested modules', () => {
  const ours = packed.map(({ module, sums }) => [module.path, sums?.sum, sums?.goModSum])
  expect(ours).toEqual(downloaded.map(({ Path, Sum, GoModSum }) => [Path, Sum, GoModSum]))
  expect(ours).toHaveLength(folders.length)
})
