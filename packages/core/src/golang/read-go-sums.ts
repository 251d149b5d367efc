import type { GoSumFile } from '../goproxy/go-sum.ts'
import type { Tree } from '../manifest/tree.ts'
import { findModules } from '../modules/find.ts'
import { folderOf } from '../modules/module.ts'

/** Reads every go.sum and go.work.sum of a commit that belongs to a module that counts, or stands at the top. */
export async function readGoSums(tree: Tree): Promise<readonly GoSumFile[]> {
  const paths = (await tree.list())
    .filter(({ kind }) => kind === 'file' || kind === 'executable')
    .map(({ path }) => path)
  const folders = new Set(['', ...findModules(paths, { include: [], exclude: [] }).map(folderOf)])
  const wanted = paths.filter((path) => /(?:^|\/)go(?:\.work)?\.sum$/.test(path) && folders.has(folderOf(path)))
  const files: GoSumFile[] = []
  for await (const file of tree.read(wanted)) {
    if (file.ok) files.push({ path: file.path, text: new TextDecoder().decode(file.bytes) })
  }
  return files
}
