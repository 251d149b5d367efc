import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { differences } from '#core/chart/same-content'
import { inFolder, workspaceOf } from '../../core/chart/folder.ts'
import { contentAt, packed } from '../../core/chart/packed.ts'
import { besideCharts, charts } from '../../fixtures/charts/charts.ts'
import { helms, packedBy, runHelm } from './helm.ts'

const versions = { version: '7.8.9-rc.1', appVersion: '1.10' }

/** What lint warns of where Chart.yaml has a field that Helm does not know, and which it drops when it packs. */
const unknownField = /^\[WARNING\] Chart\.yaml: failed to strictly parse.*\n.*unknown field.*\n/m

/** What Helm says, without the names of archives and of the folders that it unpacks them to. */
function neutral(said: string, archive: string): string {
  return said
    .replaceAll(archive, 'ARCHIVE')
    .replace(/\/tmp\/helm-lint\d+/g, 'FOLDER')
    .replace(unknownField, '')
}

describe.each(Object.entries(helms))('%s', (_, helm) => {
  describe.each(Object.entries(charts))('of a chart %s', (_name, files) => {
    const workspace = workspaceOf({ ...besideCharts, ...inFolder('charts/app', files) })
    const folder = join(workspace, 'charts/app')

    test('packs the same files with the same content as we do', async () => {
      const ours = await contentAt((await packed(workspace, 'charts/app')).path)
      const theirs = await contentAt(packedBy(helm, folder))
      expect([...ours.files.keys()].sort()).toEqual([...theirs.files.keys()].sort())
      expect(differences(ours, theirs)).toEqual([])
      expect(ours.metadata).toEqual(theirs.metadata)
    })

    test('packs the same with other versions, and reads what we have packed', async () => {
      const { path } = await packed(workspace, 'charts/app', versions)
      const theirs = packedBy(helm, folder, ['--version', versions.version, '--app-version', versions.appVersion])
      expect(differences(await contentAt(path), await contentAt(theirs))).toEqual([])
      for (const command of [['show', 'all'], ['lint'], ['template', 'release', '--include-crds']]) {
        const [ours, same] = [runHelm(helm, [...command, path]), runHelm(helm, [...command, theirs])]
        expect(neutral(ours.said, path)).toBe(neutral(same.said, theirs))
        expect(ours.ok).toBe(same.ok)
      }
    })
  })

  test.each([
    ['a file more', { 'files/more': '' }, '"files/more" is only in theirs'],
    ['another template', { 'templates/config.yaml': '# none\n' }, '"templates/config.yaml" has other content'],
    [
      'another field',
      { 'Chart.yaml': 'apiVersion: v2\nname: app\nversion: 0.1.0\n' },
      '"Chart.yaml" has another appVersion'
    ],
    [
      'another subchart',
      { 'charts/x/Chart.yaml': 'name: x\nversion: 1.0.0\n' },
      '"charts/x/Chart.yaml" is only in theirs'
    ]
  ])('packs what differs from ours in %s, and that is said', async (_name, change, said) => {
    const ours = await packed(workspaceOf(inFolder('app', charts.plain ?? {})), 'app')
    const theirs = packedBy(helm, join(workspaceOf(inFolder('app', { ...charts.plain, ...change })), 'app'))
    const [first = ''] = differences(await contentAt(ours.path), await contentAt(theirs))
    expect(first).toContain(said)
  })

  test('unpacks charts in archives where we do, and archives in them, whoever packed them', async () => {
    const inner = join(workspaceOf(inFolder('app', charts['with charts in folders'] ?? {})), 'app')
    const [byHelm, byUs] = [packedBy(helm, inner), (await packed(inner.slice(0, -4), 'app')).path]
    for (const archive of [byHelm, byUs]) {
      const middle = {
        'Chart.yaml': 'apiVersion: v2\nname: middle\nversion: 1.0.0\n',
        'charts/x.tgz': readFileSync(archive)
      }
      const tar = spawnSync('tar', ['cz', 'middle'], { cwd: workspaceOf(inFolder('middle', middle)) }).stdout
      const outer = {
        ...(charts.plain ?? {}),
        'charts/middle-1.0.0.tgz': tar,
        'charts/middle-1.0.0.tgz.prov': 'signed'
      }
      const workspace = workspaceOf(inFolder('app', outer))
      const ours = await contentAt((await packed(workspace, 'app')).path)
      const theirs = await contentAt(packedBy(helm, join(workspace, 'app')))
      expect([...ours.files.keys()]).toContain('charts/middle/charts/app/charts/other/charts/deep/Chart.yaml')
      expect(differences(ours, theirs)).toEqual([])
    }
  })
})
