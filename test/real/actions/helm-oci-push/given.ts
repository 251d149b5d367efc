import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Ran, runBundle } from '../../../actions/run-bundle.ts'
import { inFolder, newFolder, workspaceOf } from '../../../core/chart/folder.ts'
import { type Account, publisher } from '../../oci/registries/accounts.ts'

type Texts = Readonly<Record<string, string>>

/** A chart with all that charts have, except what others stand behind. */
export const chart: Texts = {
  'Chart.yaml': `apiVersion: v2
name: harbor # the operator
version: 0.0.0
appVersion: "0.0.0"
description: Keeps the berths
kubeVersion: ">=1.20.0-0"
maintainers: [{name: The harbour, url: https://harbor.example}]
annotations: {category: transport}
`,
  'values.yaml': 'replicas: 1\nimage: {repository: ghcr.io/acme/harbor}\n',
  'values.schema.json': '{"type":"object","properties":{"replicas":{"type":"integer"}}}',
  'templates/deployment.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
  labels: {helm.sh/chart: "{{ .Chart.Name }}-{{ .Chart.Version }}"}
data:
  image: "{{ .Values.image.repository }}:{{ .Chart.AppVersion }}"
`,
  'templates/NOTES.txt': 'The berths are kept.\n',
  'crds/berth.yaml': `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: berths.acme.example}
`,
  '.helmignore': '*.bak\n',
  'notes.bak': 'not published\n',
  'README.md': '# harbor\n'
}

/** One run, of the version 1.2.3 that a tag has been pushed for. */
export interface Told extends Ran {
  readonly charts: readonly { readonly digest: string; readonly status: string; readonly file: string }[]
}

/** A workspace with the chart in `charts/harbor`, and what of it is another. */
export function workspaceWith(other: Texts = {}): string {
  return workspaceOf(inFolder('charts/harbor', { ...chart, ...other }))
}

/** Runs the bundle as a workflow does that knows user and password. */
export async function publish(
  workspace: string,
  registry: string,
  texts: Texts = {},
  { username, password }: Account = publisher,
  more: Texts = {}
): Promise<Told> {
  const temporary = join(newFolder(), 'temporary')
  mkdirSync(temporary)
  const env = {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    HOME: temporary,
    DOCKER_CONFIG: temporary,
    SOURCE_DATE_EPOCH: '1700000000',
    ...more
  }
  const ran = await runBundle('helm-oci-push', { charts: 'charts/*', registry, username, password, ...texts }, env)
  return { ...ran, charts: JSON.parse(ran.outputs.charts || '[]') }
}
