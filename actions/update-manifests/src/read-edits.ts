import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { Edit } from '#core/manifest/edit'
import type { Inputs } from './inputs.ts'

const largest = 1_048_576

function refusal(place: string, problem: string, remedy: string): Refusal {
  return new Refusal([{ place, problem, remedy }])
}

/** Reads a small text file of the workspace; nothing outside of it is read, whatever links there are. */
export function readWorkspaceFile(input: string, path: string, workspace: string): string {
  const inside = 'give the path of a file of the workspace, which a step before this one has checked out'
  try {
    const root = realpathSync(workspace)
    const file = realpathSync(join(root, path))
    const from = relative(root, file)
    if (from.startsWith('..') || isAbsolute(from) || isAbsolute(path)) {
      throw refusal(input, `${quote(path)} leads out of the workspace`, inside)
    }
    const { size } = lstatSync(file)
    if (size > largest)
      throw refusal(input, `${quote(path)} has ${size} bytes; at most ${largest} are read`, 'split it')
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refusal(input, `${quote(path)} cannot be read (${(error as Error).message})`, inside)
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
  const text = file === '' ? inputs.edits : readWorkspaceFile('edits-file', file, workspace)
  const { readEdits } = await import('#core/manifest/edits/read')
  const { edits, complaints } = await readEdits(text, file === '' ? 'edits' : file)
  if (complaints.length > 0) throw new Refusal(complaints)
  return edits
}
