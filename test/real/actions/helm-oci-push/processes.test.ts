import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/helm-oci-push/staged.ts'

const sha = 'c217da8a5'.padEnd(40, '0')

const chart = (name: string) => `apiVersion: v2\nname: ${name}\nversion: 0.4.0\nappVersion: "0.3.0"\n`

let stage: Stage

beforeAll(async () => {
  const names = [
    'litellm-operator',
    'workload-variant-autoscaler',
    'peerpods',
    'ai-gateway-crds-helm',
    'ai-gateway-helm'
  ]
  stage = await startStage(Object.fromEntries(names.map((name) => [`charts/${name}/Chart.yaml`, chart(name)])))
})

afterAll(() => stage.close())

type Texts = Readonly<Record<string, string>>

/** What a release says, and the archives, versions of the app and tags that come of it. */
const processes: readonly (readonly [name: string, texts: Texts, expected: readonly (readonly unknown[])[]])[] = [
  [
    'an operator',
    { charts: 'charts/litellm-operator', version: 'v1.0.0' },
    [['litellm-operator-1.0.0.tgz', '1.0.0', ['1.0.0']]]
  ],
  [
    'an operator, a candidate',
    { charts: 'charts/litellm-operator', version: 'v1.0.0-rc.1' },
    [['litellm-operator-1.0.0-rc.1.tgz', '1.0.0-rc.1', ['1.0.0-rc.1']]]
  ],
  [
    'a controller, whose images have a v',
    { charts: 'charts/workload-variant-autoscaler', version: 'v0.5.0', 'app-version': 'v{version}' },
    [['workload-variant-autoscaler-0.5.0.tgz', 'v0.5.0', ['0.5.0']]]
  ],
  [
    'a chart with a version of its own',
    { charts: 'charts/peerpods', version: 'v0.22.0', 'chart-version': 'keep', 'app-version': '{tag}' },
    [['peerpods-0.4.0.tgz', 'v0.22.0', ['0.4.0']]]
  ],
  [
    'two charts with a v, and a tag without',
    {
      charts: 'charts/ai-gateway-*',
      version: 'v0.2.1',
      'chart-version': 'v{version}',
      'app-version': 'v{version}',
      aliases: '{version}'
    },
    [
      ['ai-gateway-crds-helm-v0.2.1.tgz', 'v0.2.1', ['v0.2.1', '0.2.1']],
      ['ai-gateway-helm-v0.2.1.tgz', 'v0.2.1', ['v0.2.1', '0.2.1']]
    ]
  ],
  [
    'a build of main',
    {
      charts: 'charts/ai-gateway-helm',
      version: 'refs/heads/main',
      sha,
      'chart-version': 'v0.0.0-{sha}',
      'app-version': '{sha}'
    },
    [[`ai-gateway-helm-v0.0.0-${sha}.tgz`, sha, [`v0.0.0-${sha}`]]]
  ]
]

// proves S0.5, S0.22, S1.11, S1.12, S1.43, S3.8, S3.9, S3.11, S3.20, S3.24, S3.31
test.each(processes)('%s', async (_, texts, expected) => {
  const env = { SOURCE_DATE_EPOCH: '1700000000' }
  const ran = await stage.run({ registry: 'oci://ghcr.io/acme/charts', 'dry-run': 'true', ...texts }, env)
  const tags = (refs: readonly string[]) => refs.map((ref) => ref.slice(ref.lastIndexOf(':') + 1))
  const told = ran.charts.map((each) => [each.file, each['app-version'], tags(each.refs)])
  expect([ran.outputs.outcome, told]).toEqual(['planned', expected])
  for (const [file] of expected) expect(ran.outputs.plan).toContain(`helm push ${file} oci://ghcr.io/acme/charts`)
})
