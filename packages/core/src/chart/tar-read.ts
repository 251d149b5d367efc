import { quote } from '../action/untrusted.ts'
import { type ByteReader, byteReader } from './byte-reader.ts'
import { largestChart, mostEntries } from './chart-limits.ts'
import { gunzip } from './gunzip.ts'
import { pathProblem } from './path-rules.ts'
import { block } from './tar-entry.ts'
import { ArchiveFault, decodeName, readExtended, readHeader, type TarHeader } from './tar-header.ts'

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** Bytes of one file. */
  readonly file: number
  /** Bytes of all files. */
  readonly total: number
  /** Number of entries. */
  readonly entries: number
}

/** A plain file in an archive. */
export interface ArchiveEntry {
  /** The one folder that everything is in. */
  readonly top: string
  /** Below it. */
  readonly path: string
  readonly content: Uint8Array
}

const longestExtended = 64 * 1024

/** What Helm loads; and of a file anything, since Helm 4 has no limit of its own for it. */
export const defaultLimits: ArchiveLimits = { file: largestChart, total: largestChart, entries: mostEntries }

/**
 * Reads the files of a packed chart one after the other, and writes nothing to disk.
 * @throws ArchiveFault for links, devices, paths that lead elsewhere, entries that stand twice or outside of one top folder, headers that are
 *   read in two ways, and for more than the limits
 */
export async function* readTar(
  source: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits = defaultLimits
): AsyncIterable<ArchiveEntry> {
  const room = limits.total + limits.entries * (4 * block) + 1024 * 1024
  const reader = byteReader(gunzip(source, room))
  try {
    yield* readEntries(reader, limits)
    await checkEnd(reader)
  } finally {
    await reader.close()
  }
}

/** Reads up to the first block of zeros. */
async function* readEntries(reader: ByteReader, limits: ArchiveLimits): AsyncIterable<ArchiveEntry> {
  const seen = new Map<string, 'file' | 'folder'>()
  let [top, total, entries, extended] = ['', 0, 0, undefined as string | undefined]
  for (;;) {
    const header = await nextHeader(reader)
    if (header === undefined) break
    entries += 1
    if (entries > limits.entries) throw new ArchiveFault(`has more than ${limits.entries} entries`)
    const { type } = header
    if (type === 'x' || type === 'L' || type === 'g') {
      const found = await readMeta(reader, header)
      if (found !== undefined && extended !== undefined) throw new ArchiveFault('names a file in two headers')
      extended ??= found
      continue
    }
    const entry = checkEntry(extended ?? header.name(), header, seen)
    extended = undefined
    if (top !== '' && entry.top !== top) {
      throw new ArchiveFault(`has more than one top folder: ${quote(top)} and ${quote(entry.top)}`)
    }
    top = entry.top
    total += header.size
    if (header.size > limits.file) throw new ArchiveFault(`has a file of ${header.size} bytes, ${quote(entry.path)}`)
    if (total > limits.total) throw new ArchiveFault(`holds more than ${limits.total} bytes`)
    const content = await body(reader, header.size)
    if (entry.isFile) yield { top, path: entry.path, content }
  }
  if (extended !== undefined) throw new ArchiveFault('ends with the name of a file that does not follow')
}

async function nextHeader(reader: ByteReader): Promise<TarHeader | undefined> {
  const bytes = await reader.take(block)
  if (bytes.length < block) throw new ArchiveFault('is cut off')
  return bytes.some((byte) => byte !== 0) ? readHeader(bytes) : undefined
}

async function readMeta(reader: ByteReader, { type, size }: TarHeader): Promise<string | undefined> {
  if (size > longestExtended) throw new ArchiveFault(`has an extended header of ${size} bytes`)
  const bytes = await body(reader, size)
  if (type !== 'L') return readExtended(bytes, type === 'g')
  return decodeName(bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes)
}

async function body(reader: ByteReader, size: number): Promise<Uint8Array> {
  const bytes = await reader.take(size)
  const rest = (block - (size % block)) % block
  if (bytes.length < size || (await reader.take(rest)).length < rest) throw new ArchiveFault('is cut off')
  return bytes
}

/** Behind the first block of zeros there are only zeros, at least one block of them. */
async function checkEnd(reader: ByteReader): Promise<void> {
  let blocks = 0
  for (let bytes = await reader.take(block); bytes.length > 0; bytes = await reader.take(block)) {
    if (bytes.some((byte) => byte !== 0)) throw new ArchiveFault('has something behind its end')
    blocks += bytes.length === block ? 1 : 0
  }
  if (blocks === 0) throw new ArchiveFault('is cut off')
}

function checkEntry(
  name: string,
  { type, size }: TarHeader,
  seen: Map<string, 'file' | 'folder'>
): { top: string; path: string; isFile: boolean } {
  const isFolder = type === '5' || (type === '0' && name.endsWith('/'))
  if (!isFolder && type !== '0')
    throw new ArchiveFault(`has ${quote(name)}, which is no plain file (type ${quote(type)})`)
  if (isFolder && size > 0) throw new ArchiveFault(`has the folder ${quote(name)} with content`)
  const whole = isFolder ? name.replace(/\/$/, '') : name
  const problem = pathProblem(whole)?.problem
  if (problem !== undefined) throw new ArchiveFault(`has ${quote(name)}: ${problem}`)
  const slash = whole.indexOf('/')
  const top = slash < 0 ? whole : whole.slice(0, slash)
  if (slash < 0 && !isFolder) throw new ArchiveFault(`has ${quote(name)} in no folder`)
  const path = slash < 0 ? '' : whole.slice(slash + 1)
  if (path !== '' && pathProblem(path) !== undefined) {
    throw new ArchiveFault(`has ${quote(name)}: it ${pathProblem(path)?.problem}`)
  }
  note(whole, isFolder ? 'folder' : 'file', seen)
  return { top, path, isFile: !isFolder }
}

/** Notes a path and the folders above it; a file stands there once, and nothing is both a file and a folder. */
function note(path: string, kind: 'file' | 'folder', seen: Map<string, 'file' | 'folder'>): void {
  const before = seen.get(path)
  if (before === 'file' || (kind === 'file' && before === 'folder')) throw new ArchiveFault(`has ${quote(path)} twice`)
  seen.set(path, kind)
  const slash = path.lastIndexOf('/')
  if (slash > 0 && seen.get(path.slice(0, slash)) !== 'folder') note(path.slice(0, slash), 'folder', seen)
}
