import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage, writeFiles } from '../../../actions/helm-oci-push/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

type Texts = Readonly<Record<string, string>>
type Files = Readonly<Record<string, string | Uint8Array>>

/** What is refused, what the reason must say, and files that the workspace has besides. */
const refused: readonly (readonly [name: string, texts: Texts, said: readonly string[], files?: Files])[] = [
  ['a registry without oci://', { registry: 'ghcr.io/acme' }, ['registry', 'does not begin with oci://']],
  ['a registry with credentials', { registry: 'oci://ada:secret@ghcr.io/acme' }, ['registry', 'credentials']],
  ['a registry of a very long name', { registry: `oci://ghcr.io/${'a'.repeat(250)}` }, ['registry', 'longer than']],
  ['capitals in a registry', { registry: 'oci://ghcr.io/Acme' }, ['lower case', 'acme']],
  ['an empty chart version', { 'chart-version': '' }, ['chart-version: is required']],
  ['several mistakes at once', { cosign: 'kye', 'dry-run': 'yes' }, ['did you mean key', 'expected true or false']],
  ['a password without a user', { password: 'hunter2hunter2' }, ['username: is empty']],
  ['a signing key that nothing uses', { 'gpg-private-key': 'key' }, ['set provenance: true']],
  ['provenance without a key', { provenance: 'true' }, ['gpg-private-key: is empty']],
  ['charts that are not there', { charts: 'chart/*' }, ['"chart/*" names no folder with a Chart.yaml']],
  ['a path out of the workspace', { charts: '../charts' }, ['charts']],
  ['values out of the workspace', { template: 'true', values: '../values.yaml' }, ['values: has . or .. as a folder']],
  ['an unknown placeholder', { 'app-version': '{verson}' }, ['unknown placeholder']],
  ['a version that is none', { 'chart-version': '{tag}x.1' }, ['v1.2.3x.1']],
  ['a tag that is none', { aliases: 'a b' }, ['aliases', 'no tag']],
  ['a tag that would have to move', { aliases: 'latest' }, ['aliases', 'what is published never does']],
  ['a tag of signatures', { aliases: `sha256-${'a'.repeat(64)}.sig` }, ['aliases', 'what belongs to a digest']],
  ['a branch in the place of a version', { version: 'refs/heads/main' }, ['give the release as version']],
  [
    'a chart that has another version',
    { 'require-chart-version': 'true' },
    ['chart-version-mismatch', '"0.0.0"', '"1.2.3"', 'appVersion']
  ],
  [
    'a version that ranges do not see, where that matters',
    { 'chart-version': 'v{version}', ecosystems: 'helm' },
    ['v1.2.3']
  ],
  [
    'a dependency that is not there',
    { charts: 'other/app' },
    ['redis', 'dependencies: build'],
    {
      'other/app/Chart.yaml':
        'apiVersion: v2\nname: app\nversion: 0.0.0\ndependencies:\n  - name: redis\n    version: 1.0.0\n    repository: https://charts.example.org\n'
    }
  ],
  ['an archive that is none', { charts: 'ready/*' }, ['ready/app.tgz', 'gzip'], { 'ready/app.tgz': 'no archive' }],
  [
    'a Chart.yaml that is not UTF-8, once',
    { charts: 'odd/latin' },
    ['odd/latin/Chart.yaml: is not UTF-8 from byte 60 on; convert it to UTF-8'],
    {
      'odd/latin/Chart.yaml': Buffer.from(
        'apiVersion: v2\nname: latin\nversion: 0.0.0\ndescription: caf\xe9\n',
        'latin1'
      )
    }
  ],
  [
    'two charts of one name',
    { charts: 'charts/*, twin/harbor' },
    ['twin/harbor', 'which "charts/harbor" is already'],
    { 'twin/harbor/Chart.yaml': 'apiVersion: v2\nname: harbor\nversion: 0.0.0\n' }
  ]
]

// proves S0.30, S1.37
describe('refusals, before anything is pushed', () => {
  test.each(refused)('%s', async (_, texts, said, files = {}) => {
    writeFiles(stage.work, files)
    const ran = await stage.run(texts)
    expect([ran.outputs.outcome, ran.outputs.reason, ran.exitCode]).toEqual(['refused', expect.anything(), 1])
    for (const part of said) expect(ran.outputs.reason).toContain(part)
    expect(stage.news()).toEqual([])
  })
})

describe('what stands there', () => {
  test('a package that is private is said to be so', async () => {
    writeFiles(stage.work, { 'private/hidden/Chart.yaml': 'apiVersion: v2\nname: hidden\nversion: 0.0.0\n' })
    const texts = { charts: 'private/hidden', verify: 'anonymous' }
    const first = await stage.run(texts)
    expect([first.outputs.outcome, first.charts[0]?.status]).toEqual(['failed', 'published'])
    const second = await stage.run(texts)
    for (const ran of [first, second]) expect(ran.outputs.reason).toContain('make it public once')
    expect(second.outputs.outcome).toBe('refused')
    stage.packageAt('acme/charts/hidden').visibility = 'public'
    expect((await stage.run(texts)).outputs.outcome).toBe('already-done')
  })

  test('a token without packages: write', async () => {
    const token = stage.world.issueToken({ login: 'ada', repositories: 'all', permissions: { contents: 'read' } })
    const ran = await stage.run({ charts: 'twin/harbor', registry: 'oci://ghcr.io/acme/twin', token })
    expect(ran.outputs.reason).toContain('packages: write')
    const shown = ran.log.replace(/^::add-mask::.*\n/gm, '') + ran.summary + JSON.stringify(ran.outputs)
    expect(shown).not.toContain(token)
  })
})
