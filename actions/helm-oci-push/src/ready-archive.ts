import { realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { isBelow } from '#core/chart/below'
import type { ChartContent } from '#core/chart/content'
import { inspectFile } from '#core/chart/inspect-file'
import { readMetadata } from '#core/chart/metadata'
import { readChartArchive, UnreadableArchive } from '#core/chart/read-archive'
import { readTar } from '#core/chart/tar-read'
import { checkVersion } from '#core/chart/version-checks'
import { onDisk } from '#core/tree/inside'
import { type DescribedArchive, describeArchive } from './describe-archive.ts'
import type { Inputs } from './inputs.ts'

/** An archive of the workspace that may be published as it is. */
export interface ReadArchive {
  readonly described: DescribedArchive
  readonly content: ChartContent
  readonly warnings: readonly string[]
}

function refuse(place: string, problem: string, remedy: string): never {
  throw new Refusal([{ place, problem, remedy }])
}

/** A link could publish what is not of the repository, and reading a pipe never ends. */
function checkPlace(root: string, path: string): void {
  const real = realpathSync.native(onDisk(root, path))
  const isInside = isBelow(root, real)
  if (!isInside || real.slice(root.length).split(sep).includes('.git')) {
    refuse(path, `is a link that leads out of the repository, to ${quote(real)}`, 'copy what it leads to into it')
  }
  if (!statSync(real).isFile()) refuse(path, 'is no plain file', 'name an archive or the folder of a chart')
}

/** What the chart says that it depends on, and does not have; archives within it have been judged by nobody. */
function missing({ metadata, data, files }: ChartContent, place: string): Complaint[] {
  if ([...files.keys()].some((path) => /^charts\/[^/]+\.tgz$/.test(path))) return []
  const vendored = new Set<string>()
  for (const [path, one] of data) {
    if (/^charts\/[^/]+\/Chart\.yaml$/.test(path) && one.kind === 'metadata') vendored.add(one.metadata.name)
  }
  return (metadata.dependencies ?? [])
    .filter(({ name }) => !vendored.has(name))
    .map(({ name }) => ({
      place,
      problem: `has the dependency ${quote(name)}, which is not in charts/`,
      remedy: 'run helm dependency build before the chart is packaged'
    }))
}

/**
 * Reads an archive that was packaged before, and demands of it what is demanded of a folder.
 * @throws Refusal with every complaint
 */
export async function readReady(root: string, path: string, inputs: Inputs): Promise<ReadArchive> {
  const forHelm = inputs.ecosystems.includes('helm')
  checkPlace(realpathSync.native(root), path)
  const described = await describeArchive(root, path)
  const content = await readChartArchive(described.open()).catch((thrown) => {
    if (!(thrown instanceof UnreadableArchive)) throw thrown
    return refuse(path, thrown.problem, 'package the chart anew, or name its folder')
  })
  const reading = await readMetadata(content.texts.get('Chart.yaml') ?? '', `${path}: Chart.yaml`)
  if (!reading.ok) throw new Refusal(reading.complaints)
  const version = checkVersion(reading.metadata.version, `${path}: Chart.yaml`, forHelm)
  const complaints = [...version.complaints, ...missing(content, path)]
  for await (const file of readTar(described.open())) {
    complaints.push(...inspectFile(file.path, `${path}: ${file.path}`, file.content, inputs['allow-secrets']))
  }
  if (complaints.length > 0) throw new Refusal(complaints)
  return { described, content, warnings: version.warnings }
}
