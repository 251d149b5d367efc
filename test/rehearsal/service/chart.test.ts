import { afterEach, expect, test } from '@jest/globals'
import { suiteOptions } from '#rehearsal/suite-options'
import { registryOf } from '#rehearsal/world/registry/registry'
import { type Staged, stage } from './staged.ts'

let staged: Staged

afterEach(() => staged.close())

const workflow = `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  chart:
    runs-on: ubuntu-latest
    permissions: { contents: read, packages: write }
    outputs:
      outcome: \${{ steps.chart.outputs.outcome }}
      status: \${{ fromJSON(steps.chart.outputs.charts)[0].status }}
      digest: \${{ steps.chart.outputs.digest }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: chart
        uses: slipway-release/slipway/actions/helm-oci-push@v1
        with: { charts: charts/*, registry: 'oci://ghcr.io/acme/charts' }
`

test('a release that is run again has its chart published already', async () => {
  const chart = 'apiVersion: v2\nname: app\nversion: 0.0.0\n'
  staged = await stage({ 'release.yml': workflow, '../../charts/app/Chart.yaml': chart }, suiteOptions())
  const { fixture, service, call } = staged
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1.2.3')
  await service.idle()
  const outputs = () => service.runs.at(-1)?.result?.jobs[0]?.outputs
  const first = outputs()
  expect(first).toMatchObject({ outcome: 'done', status: 'published' })
  const { tags } = registryOf(fixture.world.state, 'ghcr.io').packages.get('acme/charts/app') ?? {}
  expect(tags).toEqual(new Map([['1.2.3', first?.digest]]))
  const run = service.runs[0]?.record.id
  expect((await call('POST', `/actions/runs/${run}/rerun`)).status).toBe(201)
  await service.idle()
  expect(outputs()).toEqual({ outcome: 'already-done', status: 'already-published', digest: first?.digest })
}, 60_000)
