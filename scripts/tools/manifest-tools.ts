import type { GoTool } from './go.ts'

/**
 * The programs that read the manifests we edit. Whether an edit is right does not hang on their last minor version, so one
 * on PATH is taken in every version whose commands are those that the tests use.
 */

/** kustomize, of which any version 5 reads kustomizations alike. */
export const kustomize: GoTool = {
  name: 'kustomize',
  module: 'sigs.k8s.io/kustomize/kustomize/v5',
  version: '5.8.1',
  onPath: { ask: 'version', fits: /\bv5\./ }
}

/** Helm, from 3.8 on, when charts in OCI registries were no longer experimental. Built by Go it only says v4.3 of itself. */
export const helm: GoTool = {
  name: 'helm',
  module: 'helm.sh/helm/v4/cmd/helm',
  version: '4.3.1',
  onPath: { ask: 'version', fits: /\{Version:"v(?:3\.(?:[89]|\d\d)|4)\b/ }
}

/** The last Helm 3, which many still have: charts must be the same to both. */
export const helm3: GoTool = { name: 'helm', module: 'helm.sh/helm/v3/cmd/helm', version: '3.21.4', folder: 'helm3' }

/** yq of mikefarah, from 4.18 on, when `eval` became its default command; others of that name take other expressions. */
export const yq: GoTool = {
  name: 'yq',
  module: 'github.com/mikefarah/yq/v4',
  version: '4.53.6',
  onPath: { ask: '--version', fits: /mikefarah\S* version v4\.(?:1[89]|[2-9]\d)\./ }
}
