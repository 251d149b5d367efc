import { describe, expect, test } from '@jest/globals'
import { readMetadata } from '#core/chart/metadata'

const good = 'apiVersion: v2\nname: app\nversion: 1.2.3\n'

async function complaintsOf(text: string, foreign = false): Promise<readonly string[]> {
  const reading = await readMetadata(text, 'charts/app/Chart.yaml', foreign)
  return reading.ok
    ? []
    : reading.complaints.map(({ place, problem }) => `${place.slice('charts/app/'.length)} ${problem}`)
}

describe('readMetadata', () => {
  test('reads the fields that Helm knows, and leaves out what is empty', async () => {
    const text = `${good}description: "a\\tb\\u0007"\nkeywords: []\nhome:\nunknown: 1\ndeprecated: no\nappVersion: 1.10\n`
    const metadata = { apiVersion: 'v2', name: 'app', version: '1.2.3', description: 'a b', appVersion: '1.1' }
    expect(await readMetadata(text)).toEqual({ ok: true, metadata })
  })

  test.each([
    [
      'nothing at all',
      'a: 1\n',
      ['Chart.yaml has no apiVersion', 'Chart.yaml has no name', 'Chart.yaml has no version']
    ],
    ['no mapping', '[]\n', ['Chart.yaml:1 is no mapping']],
    ['two documents', `${good}---\na: 1\n`, ['Chart.yaml has 2 documents']],
    ['apiVersion', good.replace('v2', 'v3'), ['Chart.yaml:1 has the apiVersion "v3"']],
    ['upper case', good.replace('app', 'App'), ['Chart.yaml:2 has the name "App", which no OCI registry takes']],
    [
      'a path for a name',
      good.replace('app', '../app'),
      ['Chart.yaml:2 has the name "../app", which is no name of a folder']
    ],
    [
      'two numbers',
      good.replace('1.2.3', '"1.2"'),
      ['Chart.yaml:3 has a wrong version: "1.2" has two numbers where a version has three']
    ],
    ['a key in another case', `${good}AppVersion: v1\n`, ['Chart.yaml:4 has the key "AppVersion"']],
    ['a key twice', `${good}name: b\n`, ['Chart.yaml:4 has the key "name" twice, on lines 2 and 4']],
    ['a type', `${good}type: app\n`, ['Chart.yaml:4 has the type "app"']],
    ['a list for text', `${good}home: [a]\n`, ['Chart.yaml:4 has "home", which is no text']],
    ['text for a list', `${good}sources: a\n`, ['Chart.yaml:4 has "sources", which is no list']],
    ['text for a switch', `${good}deprecated: "true"\n`, ['Chart.yaml:4 has "deprecated", which is no true or false']],
    [
      'an empty maintainer',
      `${good}maintainers:\n  -\n`,
      ['Chart.yaml:5 has an item in "maintainers" that is no mapping']
    ],
    [
      'an alias',
      `${good}dependencies: [{name: a, alias: "a/b"}]\n`,
      ['Chart.yaml:4 has the dependency "a" with the alias "a/b"']
    ],
    [
      'two of a name',
      `${good}dependencies: [{name: a}, {name: b, alias: a}]\n`,
      ['Chart.yaml:4 has two dependencies that go by "a"']
    ],
    ['a merge key', `x: &x {home: a}\n<<: *x\n${good}`, ['Chart.yaml:2 has a merge key (<<)']],
    [
      'an alias for what it is in',
      `${good}dependencies: [{name: a, import-values: [&b [*b]]}]\n`,
      ['Chart.yaml:4 has an alias for what it is in itself']
    ],
    [
      'a dependency elsewhere',
      `${good}dependencies: [{name: ../a}]\n`,
      ['Chart.yaml:4 has the dependency "../a", which leads out of charts/']
    ]
  ])('complains of %s', async (_, text, complaints) => {
    expect(await complaintsOf(text)).toEqual(complaints)
  })

  test('says everything that is wrong at once', async () => {
    expect(await complaintsOf('name: A B\nversion: 01.2.3\ntype: x\n')).toHaveLength(4)
  })

  test('asks of a chart that others made what Helm asks, and no more', async () => {
    expect(await complaintsOf('name: Old_Chart\nversion: v1.2\nhome: [a]\n', true)).toEqual([])
    expect(await complaintsOf('name: a/b\nversion: x\n', true)).toHaveLength(2)
  })
})
