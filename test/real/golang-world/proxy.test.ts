import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Modules, type Planted, startModules } from '../../rehearsal/world/golang/modules-fixture.ts'
import { startGo } from './go.ts'

let modules: Modules
beforeEach(async () => {
  modules = await startModules()
})
afterEach(() => modules.close())

const top = 'github.com/acme/harbor'

const proxied = () => startGo(modules.folder, { GOPROXY: modules.host('proxy'), GONOSUMDB: '*' })

/** Go on its own, which takes everything by git from the world in the place of GitHub. */
const direct = () =>
  startGo(modules.folder, {
    ...{ GOPROXY: 'direct', GONOSUMDB: '*', GIT_CONFIG_COUNT: '1', GIT_CONFIG_VALUE_0: 'https://github.com/' },
    GIT_CONFIG_KEY_0: `url.${modules.world.url}/.insteadOf`
  })

const files: Readonly<Record<string, Planted>> = {
  LICENSE: 'all of it\n',
  '.gitattributes': '*.txt text eol=crlf\n*.md export-ignore\nversion.go export-subst\n*.bin -text\n',
  '.gitignore': 'ignored\n',
  'go.mod': `module ${top} // the operator\n\ngo 1.24\n\nrequire ${top}/api v0.2.0\n\nreplace ${top}/api => ./api\n`,
  'harbor.go': `package harbor\n\nimport "${top}/api"\n\nconst Name = api.Name\n`,
  'version.go': 'package harbor\n\nconst Commit = "$Format:%H$"\n',
  'notes.txt': 'one\ntwo\n',
  'README.md': 'left out of archives\n',
  'vendor/modules.txt': '# one\n',
  'vendor/example.org/x/x.go': 'package x\n',
  'pkg/vendor/own.go': 'package vendor\n',
  'pkg/vendor/x/x.go': 'package x\n',
  'linked.go': { link: 'harbor.go' },
  'ünïcode/ö.txt': 'long\n'.repeat(9000),
  [`${'deep/'.repeat(30)}file.go`]: 'package deep\n',
  'api/go.mod': `module ${top}/api\n\ngo 1.21\n`,
  'api/api.go': 'package api\n\nconst Name = "api"\n',
  'api/vendor/modules.txt': '# kept before 1.24\n',
  'api/pkg/vendor/own.go': 'package vendor\n',
  'api/data.bin': 'a\r\nb\n',
  'api/v2/go.mod': `module ${top}/api/v2\n\ngo 1.21\n`,
  'api/v2/LICENSE': 'some of it\n',
  'api/v2/api.go': 'package api\n\nconst Name = "api of two"\n'
}
const versions = [`${top}@v1.0.0`, `${top}/api@v0.2.0`, `${top}/api/v2@v2.0.0-rc.1`]

test('the go command makes of the tags by git what the proxy serves, and the checksum database has the same', async () => {
  await modules.release(files, 'v1.0.0', 'api/v0.2.0', 'api/v2.0.0-rc.1')
  const [by, own] = [await (await proxied()).download(...versions), await (await direct()).download(...versions)]
  const sums = (found: typeof by) => found.map(({ Path, Version, Sum }) => `${Path} ${Version} ${Sum}`)
  expect(sums(by)).toEqual(sums(own))
  expect(by.map(({ GoModSum }) => GoModSum)).toEqual(own.map(({ GoModSum }) => GoModSum))
  expect(await Promise.all(versions.map((version) => modules.lookUp(version)))).toEqual(sums(own))
  expect(await readFile(join(by[0]?.Dir ?? '', 'notes.txt'), 'utf8')).toBe('one\r\ntwo\r\n')
})

test('a consumer gets the latest and builds on it', async () => {
  await modules.release(files, 'v1.0.0', 'api/v0.1.0', 'api/v0.2.0', 'api/v2.0.0-rc.1')
  const go = await proxied()
  await writeFile(
    join(go.folder, 'main.go'),
    `package main\n\nimport (\n\t"${top}"\n\tapi "${top}/api/v2"\n)\n\nfunc main() { println(harbor.Name, api.Name) }\n`
  )
  await go.run('get', top, `${top}/api/v2`)
  await go.run('build', './...')
  expect(await go.run('list', '-m', '-versions', `${top}/api`)).toBe(`${top}/api v0.1.0 v0.2.0\n`)
  const required = await readFile(join(go.folder, 'go.mod'), 'utf8')
  expect(required).toMatch(/harbor v1\.0\.0\n/)
  expect(required).toMatch(/harbor\/api\/v2 v2\.0\.0-rc\.1\n/)
})

test('what was asked for too early is not there for half an hour, and a tag that moved keeps its content', async () => {
  await modules.release(files)
  const version = `${top}/api@v0.2.0`
  await expect((await proxied()).run('mod', 'download', version)).rejects.toThrow('unknown revision api/v0.2.0')
  await modules.release(files, 'api/v0.2.0')
  await expect((await proxied()).run('mod', 'download', version)).rejects.toThrow('unknown revision api/v0.2.0')
  const [own] = await (await direct()).download(version)
  modules.wait(30)
  const [served] = await (await proxied()).download(version)
  expect(served?.Sum).toBe(own?.Sum)
  await modules.release({ ...files, 'api/api.go': 'package api\n\nconst Name = "moved"\n' }, 'api/v0.2.0')
  const [again] = await (await proxied()).download(version)
  const [moved] = await (await direct()).download(version)
  expect([again?.Sum === own?.Sum, moved?.Sum === own?.Sum]).toEqual([true, false])
})
