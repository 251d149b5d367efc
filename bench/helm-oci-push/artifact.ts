import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const configuration = Buffer.from('{"name":"app","version":"1.2.0","apiVersion":"v2"}')

/** Writes a chart of so many bytes that is ready to be sent, as skopeo reads it from a folder; another one each time. */
export function writeArtifact(folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const put = (bytes: Buffer, mediaType: string) => {
    const digest = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(folder, digest), bytes)
    return { mediaType, digest: `sha256:${digest}`, size: bytes.length }
  }
  const config = put(configuration, 'application/vnd.cncf.helm.config.v1+json')
  const layers = [put(randomBytes(size), 'application/vnd.cncf.helm.chart.content.v1.tar+gzip')]
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ schemaVersion: 2, mediaType, config, layers }))
  writeFileSync(join(folder, 'version'), 'Directory Transport Version: 1.1\n')
}

/** The most that Helm reads of one file. */
const largest = 4_500_000

/** Writes the folder of a chart with so many bytes that do not compress, in files that Helm reads; others each time. */
export function writeChart(folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true })
  for (const inner of ['templates', 'files']) mkdirSync(join(folder, inner), { recursive: true })
  const put = (path: string, content: string | Buffer) => writeFileSync(join(folder, path), content)
  put('Chart.yaml', 'apiVersion: v2\nname: app\nversion: 1.2.0\nappVersion: 1.2.0\ntype: application\n')
  put('values.yaml', 'image:\n  repository: ghcr.io/acme/app\n  tag: ""\nreplicas: 2\n')
  put('templates/config.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n')
  for (let left = size, n = 0; left > 0; left -= largest, n += 1)
    put(`files/${n}.bin`, randomBytes(Math.min(left, largest)))
}
