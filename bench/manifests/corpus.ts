import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files to edit, by path. Each is a function of the version that stands in it, so that what comes out can be compared. */
export type Corpus = ReadonlyMap<string, (version: string) => string>

/** A Chart.yaml as charts have it, of some 1.2 kB, with two values to change. */
function chart(index: number): (version: string) => string {
  return (version) => `apiVersion: v2
name: part-${index}
description: The part number ${index} of a system that is made of many of them, each with a chart of its own
type: application

# The version of the chart. It is raised with every release, whether its templates have changed or not.
version: ${version}
# What is in it. Keep it in step with the image.
appVersion: "v${version}"   # with the v

kubeVersion: ">=1.28.0-0"
home: https://example.com/system/part-${index}
icon: https://example.com/system/icon.svg
keywords:
  - system
  - part
  - number-${index}
sources:
  - https://example.com/system/part-${index}
maintainers:
  - name: The people of part ${index}
    url: https://example.com/people/${index}
    email: part-${index}@example.com
annotations:
  artifacthub.io/license: Apache-2.0
  artifacthub.io/links: |
    - name: documentation
      url: https://example.com/system/part-${index}/documentation
    - name: support
      url: https://example.com/system/part-${index}/support
  artifacthub.io/changes: |
    - kind: changed
      description: What was changed in the last release of part ${index}, in words for those who install it
dependencies:
  - name: common
    version: 2.31.4
    repository: https://charts.example.com/common
    tags: [ base,  shared ]
`
}

/** A kustomization of some 0.6 kB, with one value to change. */
function kustomization(index: number): (version: string) => string {
  return (version) => `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: system-${index}

resources:
  - deployment.yaml
  - service.yaml
  # - monitor.yaml   # where the operator is installed

images:
  - name: app
    newName: ghcr.io/acme/part-${index}   # mirrored
    newTag: v${version}

configMapGenerator:
  - name: settings
    literals:
      - LEVEL="info"      # one of debug, info, error
      - REGION="eu-central-1"
      # - PROXY=""        # where there is one
    files: [ people.conf,  places.conf ]

labels:
  - pairs:
      app.kubernetes.io/name: part-${index}
    includeSelectors: true
`
}

/** So many small files, charts and kustomizations in turn. */
export function smallFiles(count: number): Corpus {
  const files = Array.from({ length: count }, (_, index): [string, (version: string) => string] =>
    index % 2 === 0
      ? [`charts/${index}/Chart.yaml`, chart(index)]
      : [`apps/${index}/kustomization.yaml`, kustomization(index)]
  )
  return new Map(files)
}

const keys = 18_015

/** One file of 5 MB: 18,016 keys at the top, of which the last one is to change. */
export function largeFile(): Corpus {
  const blocks = Array.from({ length: keys }, (_, index) => {
    const text = `the description of the entry number ${index}, which is about as long as people write them`
    return `key-${index}:\n  name: entry-${index}   # as it is shown\n  description: ${text}\n  ports: [ ${index % 65_536},  443 ]\n  labels:\n    tier: "backend"\n    team: 'team-${index % 40}'\n    on: yes\n  # an entry ends here, and the next one begins\n`
  })
  const head = blocks.join('')
  return new Map([['large.yaml', (version) => `${head}release: v${version}\n`]])
}

/** Writes the files with a version into a folder. */
export function writeCorpus(corpus: Corpus, folder: string, version: string): void {
  for (const [path, text] of corpus) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text(version))
  }
}
