import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { readReplays } from '../../replay/replays.ts'
import { edit, filesOf } from './edit.ts'
import { type Files, folderOf } from './folder.ts'
import { aliases, chartsOf, surroundings } from './helm-surroundings.ts'
import { judges } from './judges.ts'
import { changedLeaves } from './leaves.ts'

/** What Helm makes of a chart without any cluster. */
function template(files: Files, chart: string): string {
  return folderOf(files).run(judges.helm, ['template', 'release', '.'], chart)
}

/** Helm 3 shows its own names of what Chart.yaml says, Helm 4 those of its code: the same but for the first letter. */
function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key.charAt(0).toLowerCase() + key.slice(1), lowered(item)]))
}

/** What Helm has read of a chart and of its values, in one. */
function readByHelm(files: Files, at: string): unknown {
  const all = template(new Map([...surroundings(at, files), ...files]), at)
  const [chart, values] = parseAllDocuments(all).map((document) => document.toJS())
  return { ...(lowered(chart) as object), ...values }
}

/** A text without its indentation, which a block scalar takes off what stands in it. */
function flush(text: unknown): string {
  return String(text).replace(/^ +/gm, '')
}

const chart = {
  'app/Chart.yaml': `apiVersion: v2
name: app
version: 1.2.3   # of the chart
appVersion: v1.9 # of what is in it
`,
  'app/values.yaml': `image: {repository: ghcr.io/acme/app, tag: ""}
sidecar:
    image: 'ghcr.io/acme/sidecar:v0.3.0'
`,
  'app/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels: {helm.sh/chart: "{{ .Chart.Name }}-{{ .Chart.Version }}"}
spec:
  template:
    spec:
      containers:
        - image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
        - image: {{ .Values.sidecar.image }}
`
}

describe('what Helm makes of a chart differs in what was edited alone', () => {
  test('of our own chart', async () => {
    const before = filesOf(chart)
    const list = `- {files: app/Chart.yaml, yaml: version, value: 1.3.0}
- {files: app/Chart.yaml, yaml: appVersion, value: '1.10'}
- {files: app/values.yaml, yaml: sidecar.image, value: 'ghcr.io/acme/sidecar:v0.4.0'}`
    const after = await edit(before, list)
    const expected = template(before, 'app')
      .replace('app-1.2.3', 'app-1.3.0')
      .replace('acme/app:v1.9', 'acme/app:1.10')
      .replace('sidecar:v0.3.0', 'sidecar:v0.4.0')
    expect(template(after, 'app')).toBe(expected)
    expect(expected).toContain('ghcr.io/acme/app:1.10"')
  })

  for (const { name, edits, before } of readReplays()) {
    const charts = chartsOf(before)
    if (charts.length === 0) continue
    test(`of ${name}`, async () => {
      const after = await edit(before, edits)
      const asked = parse(edits) as { yaml?: string; regex?: string; value: string }[]
      for (const at of charts) {
        const changes = Object.entries(changedLeaves(readByHelm(before, at), readByHelm(after, at)))
        expect(changes.length).toBeGreaterThan(0)
        const aliased = aliases(at, before)
        const unasked = changes.filter(
          ([path, value]) =>
            !asked.some(({ yaml = '', regex, value: to }) =>
              regex === undefined ? aliased(yaml) === path && to === value : flush(value).includes(flush(to))
            )
        )
        expect(unasked).toEqual([])
      }
    })
  }
})
