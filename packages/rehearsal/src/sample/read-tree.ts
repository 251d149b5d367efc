import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { checkoutRoot, suiteRepository } from '../checkout.ts'

/** Reads the files of a sample by its folder here; `OWNER/REPO` in a workflow becomes the name of this suite. */
export async function readTree(sample: string): Promise<Map<string, string>> {
  const root = join(checkoutRoot(), 'packages/rehearsal/src/sample', sample)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const tree = new Map<string, string>()
  for (const path of paths.sort()) {
    const text = await readFile(path, 'utf8')
    tree.set(relative(root, path).split(sep).join('/'), text.replaceAll('OWNER/REPO/', `${suiteRepository}/`))
  }
  return tree
}
