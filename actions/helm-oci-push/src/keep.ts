import { createReadStream, createWriteStream, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { effect } from '#core/action/effect'
import { Failure } from '#core/action/errors'
import { chartMediaType, provenanceMediaType } from '#core/chart/artifact'
import { pullBlob } from '#core/oci/pull-blob'
import type { Reference } from '#core/oci/reference'
import type { Session } from '#core/oci/session'
import { publishedManifest, shapeOf } from './layers.ts'
import { folderFault } from './output-folder.ts'
import type { ReadyChart } from './ready-chart.ts'

/** A folder of the workspace; a link on the way there could lead out of it. */
function folderOf(workspace: string, path: string): string {
  const fault = folderFault(workspace, dirname(path))
  if (fault !== undefined) throw new Failure(`output-dir: ${fault}; name a folder of the workspace`)
  const folder = join(realpathSync.native(workspace), dirname(path))
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * A file is whole or not there: it is written beside its place first. What stands beside, a link or what a killed run has
 * left, goes; and a link in its place is replaced, not followed.
 */
async function write(folder: string, name: string, content: Readable): Promise<void> {
  const beside = join(folder, `.${name}.slipway`)
  rmSync(beside, { recursive: true, force: true })
  try {
    await pipeline(content, createWriteStream(beside, { flags: 'wx' }))
    renameSync(beside, join(folder, name))
  } catch (cause) {
    rmSync(beside, { force: true })
    throw new Failure(`output-dir: ${name} cannot be written there: make room, or name another folder`, { cause })
  }
}

/** What is kept of a chart, and how its name ends. */
const kept = [
  [chartMediaType, ''],
  [provenanceMediaType, '.prov']
] as const

/** What is to be kept, and where it is published. */
export interface Keeping {
  readonly workspace: string
  /** In the workspace, with `/`. */
  readonly path: string
  readonly chart: ReadyChart
  /** By its digest. */
  readonly published: Reference
  readonly session: Session
}

/** Leaves the archive that is published in the workspace, and its provenance beside it where it has one. */
export async function keepArchive({ workspace, path, chart, published, session }: Keeping): Promise<void> {
  const { layer: layerOf } = shapeOf((await publishedManifest(session, published)).bytes)
  for (const [type, suffix] of kept) {
    const layer = layerOf(type)
    if (layer === undefined) continue
    const content =
      layer.digest === chart.archive.digest
        ? createReadStream(chart.archive.path)
        : Readable.from(pullBlob(session, published.repository, layer), { objectMode: false })
    await effect('write archive', () => write(folderOf(workspace, path), `${chart.file}${suffix}`, content))
  }
}
