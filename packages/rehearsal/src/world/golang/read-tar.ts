/** A regular file of an archive. */
export interface ArchivedFile {
  readonly path: string
  readonly content: Buffer
}

const block = 512

/**
 * The regular files of an archive as `git archive --format=tar` writes it: ustar, with extended headers for what does not
 * fit (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html). Links and folders are left out.
 */
export function readTar(archive: Buffer): ArchivedFile[] {
  const files: ArchivedFile[] = []
  let extended: ReadonlyMap<string, string> = new Map()
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + block)
    const type = String.fromCharCode(header[156] ?? 0)
    const size = Number(extended.get('size') ?? Number.parseInt(text(header, 124, 12), 8))
    const content = archive.subarray(at + block, at + block + size)
    at += block + Math.ceil(size / block) * block
    if (type === 'g') continue
    if (type === 'x') {
      extended = readRecords(content)
      continue
    }
    if (type === '0' || type === '\0') files.push({ path: extended.get('path') ?? nameIn(header), content })
    extended = new Map()
  }
  return files
}

function nameIn(header: Buffer): string {
  const [name, prefix] = [text(header, 0, 100), text(header, 345, 155)]
  return prefix === '' ? name : `${prefix}/${name}`
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

/** Records of an extended header: `LENGTH KEY=VALUE` and a line feed, all of which the length counts, in bytes. */
function readRecords(content: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(' ', at)
    const length = Number(content.toString('latin1', at, space))
    if (space < 0 || !(length > 0)) break
    const record = content.toString('utf8', space + 1, at + length - 1)
    records.set(record.slice(0, record.indexOf('=')), record.slice(record.indexOf('=') + 1))
    at += length
  }
  return records
}
