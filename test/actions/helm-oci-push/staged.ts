import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Effect } from '#rehearsal/world/journal'
import { type Package, registryOf } from '#rehearsal/world/registry/registry'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { type Ran, runBundle } from '../run-bundle.ts'

type Texts = Readonly<Record<string, string>>

/** One chart of the status output. */
export interface Told {
  readonly name: string
  readonly version: string
  readonly 'app-version': string
  readonly digest: string
  readonly refs: readonly string[]
  readonly file: string
  readonly status: string
}

/** A world with a registry at ghcr.io, and a clone with a chart in `charts/harbor` at the tag v1.2.3. */
export interface Stage extends Fixture {
  /** Runs the bundle for the tag. */
  run(texts?: Texts, env?: Texts): Promise<Ran & { readonly charts: readonly Told[] }>
  /** What has happened at registries since the stage was made, or since it was last asked for. */
  news(): Effect[]
  /** What a registry has under a name. */
  packageAt(name: string, host?: string): Package
}

export const chartYaml = `apiVersion: v2
name: harbor # the operator
version: 0.0.0
appVersion: "0.0.0"
description: Keeps the berths
`

/** The files of the chart. */
export const chart: Texts = {
  'charts/harbor/Chart.yaml': chartYaml,
  'charts/harbor/values.yaml': 'replicas: 1\n',
  'charts/harbor/templates/configmap.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  version: {{ .Chart.AppVersion | quote }}\n',
  'charts/harbor/.helmignore': '*.bak\n',
  'charts/harbor/notes.bak': 'not published\n'
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** The registry that most tests push to. */
export const registry = 'oci://ghcr.io/acme/charts'

/** Starts the world. */
export async function startStage(files: Texts = chart): Promise<Stage> {
  const fixture = await startFixture()
  const { world, token, work } = fixture
  writeFiles(work, files)
  await fixture.git('add', '--all')
  const sha = await fixture.commit('Add the chart', 10)
  let seen = world.journal.length
  return {
    ...fixture,
    async run(texts = {}, env = {}) {
      const ran = await runBundle(
        'helm-oci-push',
        { charts: 'charts/*', registry, token, ...texts },
        {
          GITHUB_SERVER_URL: world.url,
          GITHUB_API_URL: world.apiUrl,
          GITHUB_SHA: sha,
          GITHUB_WORKSPACE: work,
          RUNNER_TEMP: fixture.folder,
          HOME: fixture.folder,
          SLIPWAY_ROUTES: `ghcr.io=${world.url}/_hosts/ghcr.io`,
          ...env
        }
      )
      return { ...ran, charts: JSON.parse(ran.outputs.charts ?? '[]') as Told[] }
    },
    news() {
      const since = world.journal.slice(seen)
      seen = world.journal.length
      return since
    },
    packageAt(name, host = 'ghcr.io') {
      const found = registryOf(world.state, host).packages.get(name)
      if (found === undefined) throw new Error(`nothing was pushed to ${host}/${name}`)
      return found
    }
  }
}
