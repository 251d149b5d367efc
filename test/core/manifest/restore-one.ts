import type { Edit } from '#core/manifest/edit'
import { editFile } from '#core/manifest/edit-file'
import { type RecordedFile, recordFile, writeRecord } from '#core/manifest/record'
import { readRecord } from '#core/manifest/record-read'
import { restoreFile } from '#core/manifest/restore'

/** A file with edits made, and what was recorded of them. */
export interface Recorded {
  readonly after: string
  readonly record: RecordedFile
}

/** Makes edits of the file `f` and records them, through JSON and back. */
export async function recordEdits(text: string, edits: readonly Edit[]): Promise<Recorded | undefined> {
  const result = await editFile('f', text, edits)
  if (result.complaints.length > 0) throw new Error(JSON.stringify(result.complaints))
  const file = await recordFile('f', text, result.edited)
  if (file === undefined) return undefined
  const reading = readRecord(writeRecord([file]))
  const [record] = reading.ok ? reading.record.files : []
  if (record === undefined) throw new Error(JSON.stringify(reading))
  return { after: result.text, record }
}

/** The text with everything put back, or the complaints. */
export async function restored(text: string, record: RecordedFile): Promise<string> {
  const result = await restoreFile('f', text, record)
  const complaints = result.complaints.map(({ place, problem, remedy }) => `refused: ${place}: ${problem}; ${remedy}`)
  return complaints.length > 0 ? complaints.join('\n') : result.text
}
