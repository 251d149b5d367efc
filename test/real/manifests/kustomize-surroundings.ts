import { posix } from 'node:path'
import { parse } from 'yaml'
import type { Files } from './folder.ts'

interface Generator {
  readonly envs?: readonly string[] | null
  readonly files?: readonly string[] | null
}

interface Kustomization {
  readonly resources?: readonly string[]
  readonly bases?: readonly string[]
  readonly patchesStrategicMerge?: readonly string[] | null
  readonly configMapGenerator?: readonly Generator[]
  readonly secretGenerator?: readonly Generator[]
  readonly images?: readonly { readonly name: string }[]
}

const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: everything\n'

/** A deployment with a container for each image. */
function deployment(images: readonly string[]): string {
  const containers = images.map((image, index) => `      - name: c${index}\n        image: ${image}:unset\n`)
  return `${head}spec:\n  template:\n    spec:\n      containers:\n${containers.join('')}`
}

/** A resource that takes no part: its name is that of its file. */
function other(path: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${path.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}\n`
}

function isFile(entry: string): boolean {
  return /\.ya?ml$/.test(entry)
}

/**
 * The files that a kustomization refers to and that the commit did not touch, in the least form with which kustomize builds
 * it: every image that it names is used by one deployment.
 */
export function surroundings(path: string, kustomization: Buffer): Files {
  const read = parse(kustomization.toString('utf8')) as Kustomization
  const images = (read.images ?? []).map(({ name }) => name)
  const at = (entry: string): string => posix.join(posix.dirname(path), entry)
  const made: [string, string][] = []
  for (const [index, entry] of [...(read.resources ?? []), ...(read.bases ?? [])].entries()) {
    const content = index === 0 ? deployment(images) : other(entry)
    if (isFile(entry)) made.push([at(entry), content])
    else made.push([at(`${entry}/kustomization.yaml`), 'resources: [all.yaml]\n'], [at(`${entry}/all.yaml`), content])
  }
  for (const entry of read.patchesStrategicMerge ?? []) made.push([at(entry), `${head}  labels: {patched: "true"}\n`])
  for (const { envs, files } of [...(read.configMapGenerator ?? []), ...(read.secretGenerator ?? [])]) {
    for (const entry of [...(envs ?? []), ...(files ?? [])]) made.push([at(entry), 'A=b\n'])
  }
  return new Map(made.map(([name, text]) => [name, Buffer.from(text)]))
}
