import { describe, expect, test } from '@jest/globals'
import { chartDigest } from '#core/manifest/chart-digest'
import { edited, editOf } from './edit-one.ts'

const chart = `apiVersion: v2
name: app
dependencies:
  - name: db
    version: "~1.2.0"
    repository: https://charts.example.com/?a=1&b=<2>
    condition: db.enabled
    tags: [back, "yes"]
    enabled: true
    import-values:
      - data
      - {parent: p, child: c}
    alias: store
  - name: lib
    version: 2.0.0
`
const lock = `dependencies:
- name: db
  repository: https://charts.example.com/?a=1&b=<2>
  version: 1.2.0
- name: lib
  repository: ""
  version: 2.0.0
digest: sha256:0
generated: "2026-01-01T00:00:00Z"
`
const change = { versions: new Map([['db', '1.2.9']]), generated: undefined }

/** What Go writes for these two lists; the digest below is `sha256sum` of this text. */
const hashed =
  '[[{"name":"db","version":"~1.2.0","repository":"https://charts.example.com/?a=1\\u0026b=\\u003c2\\u003e","condition":"db.enabled","tags":["back","yes"],"enabled":true,"import-values":["data",{"child":"c","parent":"p"}],"alias":"store"},{"name":"lib","version":"2.0.0","repository":""}],[{"name":"db","version":"1.2.9","repository":"https://charts.example.com/?a=1\\u0026b=\\u003c2\\u003e"},{"name":"lib","version":"2.0.0","repository":""}]]'

async function sha256(text: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

const setLock = (text: string, own: object = change, beside: string | undefined = chart) =>
  edited(text, [editOf({ kind: 'chart-lock', ...change, ...own })], beside)

describe('a Chart.lock', () => {
  test('gets versions, the digest of Go over both files, and its time only when that is given', async () => {
    const expected = lock.replace('1.2.0', '1.2.9').replace('sha256:0', await sha256(hashed))
    expect(await setLock(lock)).toBe(expected)
    const later = await setLock(lock, { generated: '2026-02-02T00:00:00Z' })
    expect(later).toBe(expected.replace('2026-01-01', '2026-02-02'))
  })

  test('that is left alone in part has the digest of what comes out', async () => {
    const versions = new Map([
      ['db', '1.2.9'],
      ['lib', '2.1.0']
    ])
    const edit = editOf({ kind: 'chart-lock', versions, generated: undefined }, { unlessValue: ['2.0.0'] })
    expect(await edited(lock, [edit], chart)).toBe(await setLock(lock))
  })

  test('keeps CR LF and quotes', async () => {
    const text = lock.replaceAll('\n', '\r\n').replace('2.0.0', "'2.0.0'")
    const after = await setLock(text, { versions: new Map([['lib', '2.1.0']]) })
    expect(after).toContain("version: '2.1.0'\r\n")
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('of a chart without dependencies', async () => {
    expect(await chartDigest([], [])).toBe(await sha256('[[],[]]'))
  })

  test.each([
    ['an empty Chart.yaml', lock, {}, '', 'has no digest as long as the Chart.yaml beside it is empty'],
    ['a Chart.yaml that is no YAML', lock, {}, 'a: "', 'the Chart.yaml beside it, line 1, is not YAML'],
    [
      'an unknown dependency',
      lock,
      { versions: new Map([['dbb', '1']]) },
      chart,
      'has no dependency "dbb"; the nearest is "db"'
    ],
    [
      'another list in the chart',
      lock,
      {},
      chart.replace('name: lib', 'name: lub'),
      'do not list the same dependencies: "lub"'
    ],
    [
      'a version that is a number',
      lock,
      {},
      chart.replace('2.0.0', '2.0'),
      'has "2.0" among its dependencies, which Helm reads as no text'
    ],
    ['an alias', lock, {}, chart.replace('"~1.2.0"', '&v "1"').replace('2.0.0', '*v'), 'has an alias'],
    ['no digest', lock.replace(/digest.*\n/, ''), {}, chart, 'has no key "digest"'],
    ['no dependencies', 'digest: x\n', {}, chart, 'has no key "dependencies"']
  ])('refused: %s', async (_, text, own, beside, message) => {
    expect(await setLock(text, own, beside)).toContain(message)
  })

  test('refused: no Chart.yaml at all', async () => {
    expect(await edited(lock, [editOf({ kind: 'chart-lock', ...change })])).toContain('has no Chart.yaml beside it')
  })
})
