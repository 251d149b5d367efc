import type { Change, Edit, Scope } from '#core/manifest/edit'
import { editFile } from '#core/manifest/edit-file'

const scope: Scope = {
  name: 'edits[0]',
  files: ['f'],
  exclude: [],
  document: undefined,
  expect: undefined,
  optional: false,
  when: 'always',
  unlessValue: []
}

/** An edit of the file `f`. */
export function editOf(change: Change, more: Partial<Scope> = {}): Edit {
  return { ...scope, ...more, ...change }
}

/** The text with the edits made, or the complaints. */
export async function edited(text: string, edits: readonly Edit[], chart?: string): Promise<string> {
  const result = await editFile('f', text, edits, chart)
  const complaints = result.complaints.map(({ place, problem, remedy }) => `refused: ${place}: ${problem}; ${remedy}`)
  return complaints.length > 0 ? complaints.join('\n') : result.text
}

/** The text with one edit of a key path made, or the complaint. */
export function setYaml(text: string, at: string, value: string, more: Partial<Scope> = {}): Promise<string> {
  return edited(text, [editOf({ kind: 'yaml', at, value }, more)])
}
