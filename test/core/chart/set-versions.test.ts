import { describe, expect, test } from '@jest/globals'
import { setVersions } from '#core/chart/set-versions'

const head = 'apiVersion: v2\nname: app\n'

/** Before, the versions, and after. */
const cases: readonly (readonly [
  name: string,
  before: string,
  version: string,
  appVersion: string | undefined,
  after: string
])[] = [
  ['keeps comments', `${head}version: 0.1.0 # of it\n`, '1.2.3', undefined, `${head}version: 1.2.3 # of it\n`],
  [
    'keeps quotes',
    `${head}version: '0.1.0'\nappVersion: "1"`,
    '1.2.3',
    'v2',
    `${head}version: '1.2.3'\nappVersion: "v2"`
  ],
  [
    'quotes a number',
    `${head}version: 1.0.0\nappVersion: v1\n`,
    '1.2.3',
    '1.10',
    `${head}version: 1.2.3\nappVersion: "1.10"\n`
  ],
  [
    'quotes a number that stands there',
    `${head}appVersion: 1.10 # x\nversion: 1.0.0\n`,
    '1.0.0',
    '1.10',
    `${head}appVersion: "1.10" # x\nversion: 1.0.0\n`
  ],
  [
    'quotes what reads as a switch',
    `${head}version: 1.0.0\nappVersion: on\n`,
    '1.0.0',
    'on',
    `${head}version: 1.0.0\nappVersion: "on"\n`
  ],
  ['appends', `${head}version: 1.0.0\n`, '1.0.0', 'v1', `${head}version: 1.0.0\nappVersion: v1\n`],
  ['appends a number', `${head}version: 1.0.0\n`, '1.0.0', '5', `${head}version: 1.0.0\nappVersion: "5"\n`],
  [
    'appends without a final line end',
    `${head}version: 1.0.0`,
    '2.0.0',
    'v1',
    `${head}version: 2.0.0\nappVersion: v1\n`
  ],
  [
    'appends with CR LF',
    'name: app\r\nversion: 1.0.0\r\n',
    '1.0.0',
    'v1',
    'name: app\r\nversion: 1.0.0\r\nappVersion: v1\r\n'
  ],
  [
    'appends with the indentation',
    '  name: app\n  version: 1.0.0\n',
    '1.0.0',
    'v1',
    '  name: app\n  version: 1.0.0\n  appVersion: v1\n'
  ],
  [
    'appends behind a comment',
    `---\n${head}version: 1.0.0\n# end\n`,
    '1.0.0',
    'v1',
    `---\n${head}version: 1.0.0\n# end\nappVersion: v1\n`
  ],
  [
    'fills an empty value',
    `${head}version: 1.0.0\nappVersion:\n`,
    '1.0.0',
    'v1',
    `${head}version: 1.0.0\nappVersion: v1\n`
  ]
]

describe('setVersions', () => {
  test.each(cases)('%s', async (_, before, version, appVersion, after) => {
    expect(await setVersions('Chart.yaml', before, { version, appVersion })).toEqual({ ok: true, text: after })
  })

  test.each([
    ['a missing version', head, 'Chart.yaml', /no key "version"/],
    ['a flow mapping', '{name: app, version: 1.0.0}\n', 'Chart.yaml', /no appVersion/],
    ['an end of the document', `${head}version: 1.0.0\n...\n`, 'Chart.yaml', /no appVersion/],
    ['what is no mapping', '- a\n', 'Chart.yaml:1', /is no mapping/],
    ['what is no YAML', 'a: [\n', 'Chart.yaml', /is not YAML/]
  ])('complains of %s', async (_, text, place, problem) => {
    const set = await setVersions('Chart.yaml', text, { version: '1.2.3', appVersion: 'v1' })
    expect(set).toMatchObject({ ok: false, complaints: [{ problem: expect.stringMatching(problem) }] })
    expect(set.ok ? '' : set.complaints[0]?.place).toContain(place)
  })

  test('changes nothing when nothing is asked for', async () => {
    const text = 'version:   1.0.0   # x'
    expect(await setVersions('Chart.yaml', text, { version: undefined, appVersion: undefined })).toEqual({
      ok: true,
      text
    })
  })
})
