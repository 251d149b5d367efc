import type { FileChange } from './file-change.ts'
import type { WantedFile } from './pull-request.ts'

/** Names the content of each file as Git does, so that a plan can be made of names alone. */
export async function nameFiles(files: readonly FileChange[]): Promise<readonly WantedFile[]> {
  const { blobName } = await import('../tree/blob-name.ts')
  return files.map(({ path, kind, content }) => ({ path, kind, blob: blobName(content) }))
}
