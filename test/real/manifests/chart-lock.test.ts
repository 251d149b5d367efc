import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readReplays } from '../../replay/replays.ts'
import { edit, filesOf } from './edit.ts'
import { type Files, folderOf } from './folder.ts'
import { judges } from './judges.ts'

/** How Helm says that the digest of a lock is not that of its chart. */
const outOfSync = 'is out of sync'

const texts = {
  'app/Chart.yaml': `apiVersion: v2
name: app
version: 1.0.0
dependencies:
  - name: lib          # kept in step
    version: ~1.2.0
    repository: file://../lib
    tags: [back, "<&>"]
    import-values: [data, {child: c, parent: p}]
  - {name: db, version: "2.0.1", repository: "file://../db", alias: store, condition: store.enabled}
`,
  'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.2.3\n',
  'db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 2.0.1\n'
}

/** Our own charts with the lock that Helm makes for them. */
function locked(files: Files): Files {
  const folder = folderOf(files)
  folder.run(judges.helm, ['dependency', 'update', 'app'])
  return new Map([...files, ['app/Chart.lock', folder.read('app/Chart.lock')]])
}

const bump = `- {files: lib/Chart.yaml, yaml: version, value: 1.3.0}
- {files: app/Chart.yaml, yaml: 'dependencies[name=lib].version', value: ~1.3.0}`
const lock = `- {files: app/Chart.lock, chart-lock: {versions: {lib: 1.3.0}}}`

function readLock(bytes: Buffer | undefined): object {
  return { ...(parse(String(bytes)) as object), generated: undefined }
}

describe('Helm takes a Chart.lock that was computed without it', () => {
  test('of our own chart: as the lock of what it depends on now', async () => {
    const folder = folderOf(await edit(locked(filesOf(texts)), `${bump}\n${lock}`))
    folder.run(judges.helm, ['dependency', 'build', 'app'])
    expect(existsSync(join(folder.path, 'app', 'charts', 'lib-1.3.0.tgz'))).toBe(true)
    expect(folder.run(judges.helm, ['dependency', 'list', 'app'])).toMatch(/lib\s+~1\.3\.0\s.*\bok\b/)
  })

  test('of our own chart: it would have written the same', async () => {
    const after = await edit(locked(filesOf(texts)), `${bump}\n${lock}`)
    expect(readLock(after.get('app/Chart.lock'))).toEqual(readLock(locked(after).get('app/Chart.lock')))
  })

  test('and not one that was left behind', async () => {
    const folder = folderOf(await edit(locked(filesOf(texts)), bump))
    expect(folder.fail(judges.helm, ['dependency', 'build', 'app'])).toContain(outOfSync)
  })

  for (const { name, edits, before } of readReplays()) {
    const path = [...before.keys()].find((one) => one.endsWith('Chart.lock'))
    if (path === undefined) continue
    test(`of ${name}: all that is missing is the network`, async () => {
      const after = await edit(before, edits)
      const build = (files: Files): string =>
        folderOf(files).fail(judges.helm, ['dependency', 'build', join(path, '..')])
      expect(build(after)).not.toContain(outOfSync)
      expect(build(after)).toContain('kata-deploy')
      expect(build(new Map([...after, [path, before.get(path) ?? Buffer.alloc(0)]]))).toContain(outOfSync)
    })
  }
})
