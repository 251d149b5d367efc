import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { Runner } from '#core/action/runner'
import { decodeText } from '#core/manifest/decode'
import { EditFault, missing } from '#core/manifest/fault'
import type { Tree } from '#core/manifest/tree'
import { readInside } from '#core/tree/inside'
import type { TextFile } from './notes-facts.ts'

/** The faults of files that are edited speak of an input that there is not here. */
const ofEdits = /(?:, or )?take (?:it|the path) out of files(?:, or )?/

/** Reads texts that notes are made from. A fault in one is told as it is, and no failure of the run. */
async function textOf(place: string, read: () => Promise<Uint8Array>): Promise<TextFile> {
  try {
    return { ok: true, text: decodeText(await read()).replace(/^\uFEFF/, '') }
  } catch (fault) {
    if (!(fault instanceof EditFault)) throw fault
    const remedy = fault.remedy.replace(ofEdits, '') || 'name a plain file'
    return { ok: false, absent: fault.missing, complaint: { place, problem: fault.problem, remedy } }
  }
}

/** Reads a file of a commit. A byte order mark is no part of its text. */
export function committedText(tree: Tree, place: string): Promise<TextFile> {
  return textOf(place, async () => {
    for await (const file of tree.read([place.replace(/^(?:\.\/)+/, '')])) {
      if (file.ok) return file.bytes
      throw file.fault
    }
    throw missing('was not read', 'run it again')
  })
}

/** Reads a file of the workspace, by its path there or by its whole path; nothing outside of it is read. */
export function workspaceText({ workspace }: Runner, place: string): Promise<TextFile> {
  return textOf(place, async () => {
    if (workspace === '') throw missing('cannot be read: there is no workspace', 'run it in a job')
    const root = realpathSync.native(workspace)
    const path = isAbsolute(place) ? relative(workspace, place) : place
    return readInside(
      root,
      path
        .split(sep)
        .join('/')
        .replace(/^(?:\.\/)+/, '')
    )
  })
}
