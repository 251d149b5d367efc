import { realpathSync } from 'node:fs'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { Edit } from '#core/manifest/edit'
import type { Inputs } from './inputs.ts'

/** A list of edits, or a record of what some thousand of them changed. */
const largest = 8_388_608

function refusal(place: string, problem: string, remedy: string): Refusal {
  return new Refusal([{ place, problem, remedy }])
}

/**
 * Reads a small text file of the workspace: no link, no device and nothing outside of it is read.
 * @throws Refusal when it cannot be read
 */
export async function readWorkspaceFile(input: string, path: string, workspace: string): Promise<string> {
  const { readInside } = await import('#core/tree/inside')
  const { decodeText } = await import('#core/manifest/decode')
  const { EditFault } = await import('#core/manifest/fault')
  try {
    const bytes = readInside(realpathSync.native(workspace), path)
    if (bytes.length > largest)
      throw new EditFault(`has ${bytes.length} bytes; at most ${largest} are read`, 'split it')
    return decodeText(bytes)
  } catch (error) {
    if (error instanceof EditFault) throw refusal(input, `${quote(path)} ${error.problem}`, error.remedy)
    const { message } = error as Error
    const remedy = 'give the path of a file of the workspace, which a step before this one has checked out'
    throw refusal(input, `${quote(path)} cannot be read (${message})`, remedy)
  }
}

function missingEdits(inputs: Inputs): Complaint[] {
  const { mode, edits, 'edits-file': file } = inputs
  if (edits.trim() !== '' && file !== '') {
    return [{ place: 'edits-file', problem: 'is given beside edits', remedy: 'give one of them' }]
  }
  const given = edits.trim() !== '' || file !== ''
  if (mode === 'restore' && given) {
    const remedy = 'leave edits and edits-file away: the record says what to put back'
    return [{ place: 'edits', problem: 'is given with mode: restore', remedy }]
  }
  if (mode === 'restore' || given) return []
  const remedy = 'give a YAML list of edits, or the path of a file with one as edits-file'
  return [{ place: 'edits', problem: 'is empty', remedy }]
}

/**
 * Reads the list of edits from its input or its file; empty with `mode: restore`.
 * @throws Refusal with everything that is wrong with it
 */
export async function readEditList(inputs: Inputs, workspace: string): Promise<readonly Edit[]> {
  const { mode, 'edits-file': file } = inputs
  const wrong = missingEdits(inputs)
  if (wrong.length > 0) throw new Refusal(wrong)
  if (mode === 'restore') return []
  const text = file === '' ? inputs.edits : await readWorkspaceFile('edits-file', file, workspace)
  const { readEdits } = await import('#core/manifest/edits/read')
  const { edits, complaints } = await readEdits(text, file === '' ? 'edits' : file)
  if (complaints.length > 0) throw new Refusal(complaints)
  return edits
}
