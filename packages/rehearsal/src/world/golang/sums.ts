import { createHash } from 'node:crypto'
import type { ArchivedFile } from './read-tar.ts'

/** The hash of files as go.sum has it: of their hashes and names, in the order of the names (`h1:`). */
export function hashFiles(files: readonly ArchivedFile[]): string {
  const lines = [...files]
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    .map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
  return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`
}
