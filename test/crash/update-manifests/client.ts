import { actionClient } from '../action-client.ts'
import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'

/** The action as the runner starts it. */
export function updateManifests(place: Place, inputs: Readonly<Record<string, string>>): Client {
  return actionClient('update-manifests', place, inputs)
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
