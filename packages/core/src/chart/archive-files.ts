import type { Complaint } from '../action/plan.ts'
import { type ChartFile, sha256Of, withoutMark } from './chart-file.ts'
import { largestChart, largestFile, mostEntries } from './chart-limits.ts'
import { inspectFile } from './inspect-file.ts'
import { ArchiveFault } from './tar-header.ts'
import { type ArchiveEntry, readTar } from './tar-read.ts'

const limits = { file: largestFile, total: largestChart, entries: mostEntries }

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** Reads all files of a packed chart that is itself a file of a chart. */
async function* entriesOf(archive: ChartFile): AsyncIterable<ArchiveEntry> {
  yield* readTar(once(await archive.read()), limits)
}

/**
 * The files of a packed chart in charts/, which Helm unpacks when it packs the chart around it. `place` is its path, for
 * complaints; `allow` lists what may look like a secret.
 */
export async function archiveFiles(
  archive: ChartFile,
  place: string,
  allow: readonly string[],
  complaints: Complaint[]
): Promise<readonly ChartFile[]> {
  const found: Omit<ChartFile, 'read'>[] = []
  try {
    for await (const { path, content } of entriesOf(archive)) {
      const plain = withoutMark(content)
      found.push({ path, size: plain.length, sha256: await sha256Of(plain) })
      complaints.push(...inspectFile(`${archive.path}/${path}`, `${place}: ${path}`, plain, allow))
    }
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error
    complaints.push({
      place,
      problem: error.message,
      remedy: 'package that chart anew, or get it from its publisher again'
    })
    return []
  }
  const read = rereader(archive)
  return found.map((file) => ({ ...file, read: () => read(file.path) }))
}

/** Reads an archive again when one of its files is asked for, and holds the others only until they are asked for too. */
function rereader(archive: ChartFile): (path: string) => Promise<Uint8Array> {
  const held = new Map<string, Uint8Array>()
  return async (path) => {
    if (!held.has(path)) {
      held.clear()
      for await (const entry of entriesOf(archive)) held.set(entry.path, withoutMark(entry.content))
    }
    const content = held.get(path) ?? new Uint8Array(0)
    held.delete(path)
    return content
  }
}
