import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'

type Inputs = Readonly<Record<string, string>>

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
}

const metadata = parse(readFileSync(join(process.cwd(), 'actions/update-manifests/action.yml'), 'utf8')) as Metadata

/** What the runner passes for the inputs that a workflow does not give. */
function defaults(place: Place): Inputs {
  const values: Inputs = { '${{ github.ref }}': 'refs/tags/v1.2.0', '${{ github.token }}': place.token }
  const entries = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  return Object.fromEntries(entries.map(([name, value]) => [name, values[value] ?? value]))
}

const bundle = join(process.cwd(), 'dist', 'update-manifests', 'index.js')

/** The action as the runner starts it. */
export function updateManifests(place: Place, inputs: Inputs): Client {
  return { args: [bundle], inputs: { ...defaults(place), ...inputs } }
}

/** An edit by which a value gets longer, and one by which a value gets shorter. */
export const [imageEdit, chartEdit] = [
  `- files: config/kustomization.yaml
  kustomize-image: ghcr.io/acme/app
  new-tag: '{tag}'
`,
  `- files: chart/Chart.yaml
  yaml: version
  value: '{version}'
`
]

/** Both of them. */
export const edits = `${imageEdit}${chartEdit}`

/** What they are made on. */
export const files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.2.0-rc.1 # the release\nappVersion: "1.0.0"\n',
  'config/kustomization.yaml': 'images:\n  - name: ghcr.io/acme/app\n    newTag: main\nnamespace: app\n'
}
