import { describe, expect, test } from '@jest/globals'
import { collectChart } from '#core/chart/collect'
import { inFolder, workspaceOf } from './folder.ts'
import { chartYaml, refusalsOf } from './refusals.ts'

const sub = (version = '1.2.3') => ({ 'charts/sub/Chart.yaml': `apiVersion: v2\nname: sub\nversion: ${version}\n` })

const asking = (version: string, repository = 'https://example.com') =>
  `${chartYaml}dependencies:\n  - {name: sub, version: "${version}", repository: "${repository}"}\n`

describe('dependencies', () => {
  test.each([
    ['not there', { 'Chart.yaml': asking('1.2.3') }, 'Chart.yaml: has the dependency "sub", which is not in charts/'],
    [
      'not there, of apiVersion v1',
      {
        'Chart.yaml': chartYaml.replace('v2', 'v1'),
        'requirements.yaml': 'dependencies:\n- name: sub\n  version: 1.2.3\n  repository: https://example.com\n'
      },
      'requirements.yaml: has the dependency "sub", which is not in charts/'
    ],
    [
      'of another version',
      { 'Chart.yaml': asking('^2.0.0'), ...sub() },
      'Chart.yaml: asks for "sub" "^2.0.0", and charts/ has "1.2.3", so that Helm would leave it out'
    ],
    [
      'outside of the repository',
      { 'Chart.yaml': asking('1.2.3', 'file://../../../sub'), ...sub() },
      'Chart.yaml: has the dependency "sub" at "file://../../../sub", outside of the repository'
    ],
    [
      'from the root of the disk',
      { 'Chart.yaml': asking('1.2.3', 'file:///srv/sub'), ...sub() },
      'Chart.yaml: has the dependency "sub" at "file:///srv/sub", outside of the repository'
    ],
    [
      'listed where Helm drops them',
      { 'Chart.yaml': asking('1.2.3').replace('v2', 'v1'), ...sub() },
      'Chart.yaml: lists dependencies, which Helm drops from a chart of apiVersion v1'
    ],
    [
      'with a lock that is out of date',
      { 'Chart.yaml': asking('1.2.3'), ...sub(), 'Chart.lock': 'dependencies: []\ndigest: sha256:0\ngenerated: "x"\n' },
      'Chart.lock: is out of date: it was made for other dependencies than those of Chart.yaml'
    ]
  ])('%s are refused', async (_, files, problem) => {
    expect(await refusalsOf(files)).toEqual([problem])
  })

  test.each([
    '1.2.3',
    '~1.2',
    '1.x.x',
    '>=1.0.0, <2.0.0',
    '>= 1.0.0 < 2.0.0',
    '',
    '*',
    '^1.2.3-0',
    '1.2 - 1.4',
    '>=1.0.0-0 || 5',
    '!=2.0.0',
    '=>1'
  ])('that fit %s are fine', async (range) => {
    expect(await refusalsOf({ 'Chart.yaml': asking(range), ...sub() })).toEqual([])
    expect(await refusalsOf({ 'Chart.yaml': asking(range), ...sub('v1.2.3') })).toEqual([])
  })

  test.each(['1.2.3-rc.1', '1.3'])('of the version %s fit a range that is wide enough', async (version) => {
    expect(await refusalsOf({ 'Chart.yaml': asking('>=1.0.0-0'), ...sub(version) })).toEqual([])
  })

  test('beside the chart in the repository are fine', async () => {
    expect(await refusalsOf({ 'Chart.yaml': asking('1.2.3', 'file://../sub'), ...sub() })).toEqual([])
  })
})

describe('the version to publish', () => {
  const collected = (version: string, forHelm = false) =>
    collectChart(
      workspaceOf(inFolder('app', { 'Chart.yaml': chartYaml })),
      'app',
      { version, appVersion: undefined },
      { forHelm }
    )

  test.each([
    ['1.2.3', []],
    ['1.2.3-rc.1', []],
    ['v1.2.3', [/has the version "v1\.2\.3", which Helm does not find .*; publish it as 1\.2\.3$/]],
    ['1.2.3+a.b', [/stored under "1\.2\.3_a\.b"/]]
  ])('%s', async (version, warnings) => {
    expect((await collected(version)).warnings).toEqual(warnings.map((one) => expect.stringMatching(one)))
  })

  test.each([
    ['v1.2.3', true, 'which Helm does not find'],
    [`1.2.3-${'a'.repeat(130)}`, false, 'a tag in a registry has at most 128 characters'],
    ['99999999999999999999.0.0', false, 'Helm reads numbers up to'],
    ['1.2', false, 'has two numbers where a version has three']
  ])('%s is refused', async (version, forHelm, problem) => {
    await expect(collected(version, forHelm)).rejects.toThrow(problem)
  })
})
