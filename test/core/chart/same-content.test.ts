import { describe, expect, test } from '@jest/globals'
import { differences } from '#core/chart/same-content'
import { charts } from '../../fixtures/charts/charts.ts'
import { type ChartFiles, inFolder, workspaceOf } from './folder.ts'
import { contentAt, packed } from './packed.ts'

const base = charts['with Chart.lock'] ?? {}

async function contentWith(files: ChartFiles) {
  return contentAt((await packed(workspaceOf(inFolder('app', { ...base, ...files })), 'app')).path)
}

const replaced = (path: string, from: string, to: string): ChartFiles => {
  const before = String(base[path])
  expect(before).toContain(from)
  return { [path]: before.replace(from, to) }
}

describe('what differs is said', () => {
  const cases: readonly (readonly [name: string, change: () => ChartFiles, said: readonly string[]])[] = [
    ['a new file', () => ({ 'files/new': '' }), ['"files/new" is only in theirs']],
    ['another value', () => ({ 'values.yaml': 'replicas: 2 # of it\n' }), ['"values.yaml" has other content']],
    [
      'another comment',
      () => ({ 'values.yaml': 'replicas: 1\n' }),
      ['"values.yaml" has other content: 20 bytes in ours, 12 in theirs']
    ],
    [
      'a field',
      () => replaced('Chart.yaml', 'v0.0.1', 'v0.0.2'),
      ['"Chart.yaml" has another appVersion: "v0.0.1" in ours, "v0.0.2" in theirs']
    ],
    [
      'a field that is gone',
      () => replaced('Chart.yaml', 'home: ', '#home: '),
      [expect.stringMatching(/another home: "https:.*" in ours, nothing in theirs$/) as unknown as string]
    ],
    [
      'an annotation',
      () => replaced('Chart.yaml', 'ten', 'eleven'),
      [expect.stringMatching(/^"Chart\.yaml" has another annotations: .*ten.* in ours, .*eleven/) as unknown as string]
    ],
    [
      'the field of a subchart',
      () => replaced('charts/sub/Chart.yaml', '1.2.3', '1.2.4'),
      ['"charts/sub/Chart.yaml" has another version: "1.2.3" in ours, "1.2.4" in theirs']
    ],
    [
      'a template',
      () => ({ 'templates/config.yaml': '' }),
      [expect.stringMatching(/^"templates\/config\.yaml" has other content/) as unknown as string]
    ]
  ]

  test.each(cases)('%s', async (_, change, said) => {
    expect(differences(await contentWith({}), await contentWith(change()))).toEqual(said)
  })

  test('files that are only in ours', async () => {
    expect(differences(await contentWith({ x: '' }), await contentWith({}))).toEqual(['"x" is only in ours'])
  })
})

test('comments, order, quotes, unknown fields and the time of a lock make no difference', async () => {
  const chart = String(base['Chart.yaml'])
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('unknown'))
  const lock = String(base['Chart.lock']).replace('2024', '2025')
  const same = { 'Chart.yaml': `${chart.join('\n')}\nmore: 1\n`.replace('"0.1.0"', '0.1.0'), 'Chart.lock': lock }
  expect(differences(await contentWith({}), await contentWith(same))).toEqual([])
})
