import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { collectChart } from '#core/chart/collect'
import { inFolder, workspaceOf } from './folder.ts'
import { asTheyAre } from './packed.ts'
import { chartYaml, refusalsIn, refusalsOf } from './refusals.ts'

const sub = 'apiVersion: v2\nname: sub\nversion: 1.2.3\n'

describe('links', () => {
  test.each([
    ['out of the repository', '/etc/hostname', /^a: is a link that leads out of the repository, to "\/etc/],
    ['out of it by a relative path', '../../../outside', /^a: is a link to nothing|^a: is a link that leads out/],
    ['to nothing', 'nothing', /^a: is a link to nothing$/],
    ['to itself', 'a', /^a: is a link to nothing$/],
    ['to the folder that it is in', '.', /^a: is a link to a folder that it is in itself$/],
    ['to a folder above it', '../../charts', /^a\/app: is a link to a folder|^a: is a link to a folder|a/],
    ['into .git', '../../.git/config', /^a: is a link into \.git$/]
  ])('%s are refused', async (_, link, problem) => {
    const refusals = await refusalsOf({ a: { link } }, {}, { '.git/config': 'x' })
    expect(refusals[0]).toMatch(problem)
  })

  test('that are left out do no harm', async () => {
    expect(await refusalsOf({ a: { link: '/etc' }, b: { link: 'nothing' }, '.helmignore': 'a\nb\n' })).toEqual([])
  })

  test('to a folder of the chart beside it are followed, and in a circle refused', async () => {
    const files = { 'x/file': 'x', 'x/back': { link: '..' }, y: { link: 'x' } }
    expect(await refusalsOf(files)).toEqual([
      'x/back: is a link to a folder that it is in itself',
      'y/back: is a link to a folder that it is in itself'
    ])
  })
})

describe('files', () => {
  test('that are no files are refused, all at once', async () => {
    const workspace = workspaceOf(inFolder('charts/app', { 'Chart.yaml': chartYaml, 'back\\slash': '', '..dots': '' }))
    execFileSync('mkfifo', [join(workspace, 'charts/app/pipe')])
    writeFileSync(Buffer.concat([Buffer.from(join(workspace, 'charts/app/')), Buffer.from([0xff])]), '')
    mkdirSync(join(workspace, 'charts/app/.git'))
    writeFileSync(join(workspace, 'charts/app/line\nbreak'), '')
    expect([...(await refusalsIn(workspace))].sort()).toEqual([
      '..dots: has a name that Helm refuses to load',
      '.git: belongs to git, and its history and credentials do not belong to a chart',
      'back\\slash: has a backslash in its name, which Helm takes for a folder',
      'line\nbreak: has a control character in its name',
      'pipe: is a pipe, and "pipe" cannot be packed',
      '\ufffd: has a name that is not UTF-8'
    ])
  })

  test('that are too large are refused by name and size, and no other is read', async () => {
    const workspace = workspaceOf(inFolder('charts/app', { 'Chart.yaml': chartYaml, big: '', just: '' }))
    truncateSync(join(workspace, 'charts/app/big'), 5 * 1024 * 1024 + 1)
    truncateSync(join(workspace, 'charts/app/just'), 5 * 1024 * 1024)
    expect(await refusalsIn(workspace)).toEqual([
      'big: has 5.0 MiB (5242881 bytes), and Helm 3 loads files of at most 5.0 MiB (5242880 bytes)'
    ])
  })

  test('that are too many bytes together are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`files/${index}`, '']))
    const workspace = workspaceOf(inFolder('charts/app', { 'Chart.yaml': chartYaml, ...many }))
    for (const path of Object.keys(many)) truncateSync(join(workspace, 'charts/app', path), 5 * 1024 * 1024)
    expect((await refusalsIn(workspace))[0]).toMatch(/^charts\/app: has 100\.0 MiB \(104857640 bytes\) of files/)
  })

  test('that differ in case alone are told', async () => {
    const workspace = workspaceOf(inFolder('app', { 'Chart.yaml': chartYaml, 'README.md': '', 'readme.md': '' }))
    expect((await collectChart(workspace, 'app', asTheyAre)).warnings).toEqual([
      'app: "README.md" and "readme.md" are one file on a disk that ignores case'
    ])
  })
})

describe('charts in charts/', () => {
  test.each([
    [
      'a file that is no chart',
      { 'charts/README.md': '' },
      'charts/README.md: is in charts/ and no chart, so that Helm refuses to pack the chart'
    ],
    ['a folder that is no chart', { 'charts/x/README.md': '' }, 'charts/x: is no chart: there is no Chart.yaml in it'],
    ['an archive that is none', { 'charts/x.tgz': 'x' }, 'charts/x.tgz: is no gzip archive, or a damaged one'],
    [
      'two of one name',
      { 'charts/a/Chart.yaml': sub, 'charts/b/Chart.yaml': sub },
      'charts: has two charts that are packed as "charts/sub"'
    ],
    [
      'a name that leads elsewhere',
      { 'charts/a/Chart.yaml': sub.replace('sub', '../sub') },
      'charts/a/Chart.yaml:2: has the name "../sub", which is no name of a folder'
    ],
    [
      'a schema that is none',
      { 'values.schema.json': '{' },
      'values.schema.json: is not JSON, so that Helm refuses to pack the chart'
    ],
    [
      'requirements.yaml beside v2',
      { 'requirements.yaml': '' },
      'requirements.yaml: is of apiVersion v1, and Chart.yaml says v2, so that Helm would write Chart.yaml anew'
    ],
    ['a .helmignore that is a folder', { '.helmignore/a': '' }, '.helmignore: is no plain file'],
    ['a malformed .helmignore', { '.helmignore': 'a/**' }, '.helmignore:1: has the rule "a/**"']
  ])('%s', async (_, files, problem) => {
    expect(await refusalsOf(files)).toEqual([problem])
  })
})

describe('folders', () => {
  test.each([
    ['../elsewhere', /is not there|leads out/],
    ['/etc', /is not in the repository/],
    ['charts/none', /is not there/],
    ['file', /is no folder/],
    ['link', /leads out of the repository/]
  ])('%s is refused', async (folder, problem) => {
    const workspace = workspaceOf({ file: '', link: { link: '/etc' } })
    await expect(collectChart(workspace, folder, asTheyAre)).rejects.toThrow(problem)
  })

  test('of another name than the chart are refused, but the repository itself may have any', async () => {
    const workspace = workspaceOf({ 'Chart.yaml': chartYaml, ...inFolder('other', { 'Chart.yaml': chartYaml }) })
    const { metadata } = await collectChart(workspace, '.', { version: '2.0.0', appVersion: undefined })
    expect(metadata.version).toBe('2.0.0')
    await expect(collectChart(workspace, './other/', asTheyAre)).rejects.toThrow(
      'other/Chart.yaml: has the name "app", and its folder is "other"; give both the same name'
    )
  })
})
