import { actionClient } from '../action-client.ts'
import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'

/** The action as the runner starts it, with the registries of the world in the places of their hosts. */
export function helmOciPush(place: Place, inputs: Readonly<Record<string, string>>): Client {
  const client = actionClient('helm-oci-push', place, { charts: 'chart', ...inputs })
  const routes = ['ghcr.io', 'immutable.example.org', 'signed.example.org'].map(
    (host) => `${host}=${place.world.url}/_hosts/${host}`
  )
  return { ...client, env: { SLIPWAY_ROUTES: routes.join(','), HOME: place.folder } }
}

/** The chart that is published. */
export const files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 0.0.0\nappVersion: "0.0.0"\n',
  'chart/values.yaml': 'replicas: 1\n',
  'chart/templates/configmap.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n'
}
