import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { checkoutRoot, suiteRepository } from '../checkout.ts'
import { git } from '../world/git.ts'
import { fastImport } from './fast-import.ts'
import { operatorHistory } from './operator-history.ts'

/** The name of the sample repository in the world. */
export const operatorName = 'acme/harbor-operator'

/** The tag that a rehearsal of the sample pushes: a stable release of the commit of its last candidate. */
export const operatorTag = 'v1.2.0'

/**
 * Builds the sample operator repository, a Go operator with a chart, in a new folder: a work tree on `main` with
 * releases, candidates and a maintenance branch. The commits are the same each time, so their SHAs are too.
 */
export async function buildOperator(folder: string): Promise<void> {
  const tree = await readTree(join(checkoutRoot(), 'packages/rehearsal/src/sample/operator'))
  await git(folder, ['init', '--quiet', '--template=', '--initial-branch=main', '.'])
  await git(folder, ['fast-import', '--quiet'], { input: fastImport(operatorHistory(tree)) })
  await git(folder, ['checkout', '--quiet', 'main'])
}

/** Reads the files of the sample; `OWNER/REPO` in a workflow becomes the name of this suite. */
async function readTree(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const tree = new Map<string, string>()
  for (const path of paths.sort()) {
    const text = await readFile(path, 'utf8')
    tree.set(relative(root, path).split(sep).join('/'), text.replaceAll('OWNER/REPO/', `${suiteRepository}/`))
  }
  return tree
}
