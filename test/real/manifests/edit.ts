import { editTree } from '#core/manifest/edit-tree'
import { readEdits } from '#core/manifest/edits/read'
import type { Tree } from '#core/manifest/tree'

/** The files of a tree by path. */
export type Files = ReadonlyMap<string, Buffer>

/** Files from their texts. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
}

/** A tree in memory. */
function treeOf(files: Files): Tree {
  return {
    list: async () => [...files.keys()].sort().map((path) => ({ path, kind: 'file' })),
    async *read(paths) {
      for (const path of paths) yield { path, ok: true, bytes: files.get(path) ?? Buffer.alloc(0) }
    }
  }
}

/** Makes a list of edits, in YAML, on files as the action does. Throws with every complaint. */
export async function edit(before: Files, list: string): Promise<Files> {
  const { edits, complaints } = await readEdits(list)
  const after = new Map(before)
  const { complaints: wrong } = await editTree(treeOf(before), { edits, noDowngrade: false }, ({ path, text }) => {
    after.set(path, Buffer.from(text))
  })
  const all = [...complaints, ...wrong]
  if (all.length > 0) throw new Error(all.map(({ place, problem }) => `${place} ${problem}`).join('\n'))
  return after
}
