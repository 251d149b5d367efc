import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeWorkTree } from '../clone/stage.ts'
import type { ServiceOptions } from './options.ts'
import type { RunSubject } from './play-run.ts'

/** The work trees of a service, by repository and commit: runs only read them. */
const made = new WeakMap<ServiceOptions, Map<string, Promise<string>>>()

/**
 * A work tree at the commit of an event, from which workflow files and the repository's own actions are read. A workflow
 * that is not in the commit stands in a tree of its own.
 */
export async function workTree(options: ServiceOptions, { repository, event, workflow }: RunSubject): Promise<string> {
  const make = async (): Promise<string> => {
    const tree = join(await mkdtemp(join(options.folder, 'tree-')), repository.name)
    await makeWorkTree(repository, event.sha, tree)
    return tree
  }
  if (workflow.isDraft) {
    const tree = await make()
    await mkdir(dirname(join(tree, workflow.file)), { recursive: true })
    await writeFile(join(tree, workflow.file), workflow.content)
    return tree
  }
  const trees = made.get(options) ?? new Map<string, Promise<string>>()
  made.set(options, trees)
  const key = `${repository.fullName} ${event.sha}`
  const tree = trees.get(key) ?? make()
  trees.set(key, tree)
  return tree
}
