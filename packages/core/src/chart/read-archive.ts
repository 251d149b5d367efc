import { Failure } from '../action/errors.ts'
import { EditFault } from '../manifest/fault.ts'
import { sha256Of } from './chart-file.ts'
import { type ChartContent, type ChartData, type FileIdentity, isText } from './content.ts'
import { readLock } from './lock.ts'
import { type ChartMetadata, readMetadata } from './metadata.ts'
import { ArchiveFault } from './tar-header.ts'
import { type ArchiveLimits, defaultLimits, readTar } from './tar-read.ts'

export type { ArchiveLimits } from './tar-read.ts'

/** An archive that is no chart, or that could harm who unpacks it. */
export class UnreadableArchive extends Failure {
  /** The end of a sentence about the archive. */
  readonly problem: string

  constructor(problem: string) {
    super(`the archive ${problem}; package the chart anew`)
    this.problem = problem
  }
}

const rewritten = /^(?:charts\/[^/]+\/)*Chart\.(?:yaml|lock)$/

const decoder = new TextDecoder()

/**
 * Reads a packed chart and writes nothing to disk. No more than its largest file is in memory at a time.
 * @throws UnreadableArchive for an archive that Helm would not load, or that could harm who unpacks it
 */
export async function readChartArchive(
  source: AsyncIterable<Uint8Array>,
  limits: Partial<ArchiveLimits> = {}
): Promise<ChartContent> {
  const files = new Map<string, FileIdentity>()
  const data = new Map<string, ChartData>()
  const texts = new Map<string, string>()
  try {
    for await (const { path, content } of readTar(source, { ...defaultLimits, ...limits })) {
      files.set(path, { size: content.length, sha256: await sha256Of(content) })
      if (rewritten.test(path)) data.set(path, await readData(path, decoder.decode(content)))
      if (isText(path)) texts.set(path, decoder.decode(content))
    }
    const metadata = await metadataOf(data, texts.get('requirements.yaml') ?? '')
    return { metadata, files, data, texts }
  } catch (error) {
    if (error instanceof ArchiveFault) throw new UnreadableArchive(error.message)
    throw error
  }
}

async function readData(path: string, text: string): Promise<ChartData> {
  if (path.endsWith('Chart.yaml')) {
    const reading = await readMetadata(text, path, true)
    if (reading.ok) return { kind: 'metadata', metadata: reading.metadata }
    throw new ArchiveFault(`has a ${path} that ${reading.complaints[0]?.problem}`)
  }
  return { kind: 'lock', lock: await lockOf(path, text) }
}

async function lockOf(path: string, text: string) {
  try {
    return await readLock(text)
  } catch (error) {
    if (error instanceof EditFault) throw new ArchiveFault(`has a ${path} that ${error.problem}`)
    throw error
  }
}

async function metadataOf(data: ReadonlyMap<string, ChartData>, requirements: string): Promise<ChartMetadata> {
  const own = data.get('Chart.yaml')
  if (own?.kind !== 'metadata') throw new ArchiveFault('has no Chart.yaml')
  const { metadata } = own
  if (metadata.apiVersion !== 'v1' || requirements === '') return metadata
  const { dependencies } = await lockOf('requirements.yaml', requirements)
  return dependencies.length > 0 ? { ...metadata, dependencies } : metadata
}
