import { isAscii } from 'node:buffer'
import { Failure } from '../action/errors.ts'
import { applyEdits, applyEditsToAscii } from '../manifest/apply.ts'
import { decodeText } from '../manifest/decode.ts'
import { blobName } from '../tree/blob-name.ts'
import { beginWrite } from '../tree/write-workspace.ts'
import type { WorkedFile } from './work.ts'

/** The new content of a file: what a program has made, or the places that were planned put into what is there. */
function contentOf({ content, edited }: WorkedFile, bytes: Uint8Array): Uint8Array {
  if (content !== undefined) return content
  const places = edited.map(({ place }) => place)
  // Offsets in the text are those in the bytes then, and a large file need not be decoded once more.
  return isAscii(bytes) ? applyEditsToAscii(bytes, places) : Buffer.from(applyEdits(decodeText(bytes), places))
}

/**
 * Writes all files of a workspace or none, as they were planned.
 * @throws Failure when a file is not any more what it was planned from, or cannot be written; then every file is as it was
 */
export async function writeFiles(workspace: string, files: readonly WorkedFile[]): Promise<void> {
  const there = new Map(files.filter(({ before }) => before !== undefined).map((file) => [file.path, file]))
  const writer = beginWrite(workspace)
  try {
    for await (const read of writer.tree.read([...there.keys()])) {
      const file = there.get(read.path)
      if (file === undefined) continue
      if (!read.ok || blobName(read.bytes) !== file.before) {
        throw new Failure(`${read.path}: was changed while this ran, so nothing was written; run it again`)
      }
      writer.write(file.path, read.bytes, contentOf(file, read.bytes))
    }
    for (const { path, kind, before, content } of files) {
      if (before === undefined && content !== undefined) writer.create(path, kind, content)
    }
    writer.end()
  } catch (error) {
    writer.undo()
    throw error
  }
}
