import { git } from './git.ts'
import { createRepository, defaultBranch, findRepository, type Repository } from './repositories.ts'
import type { WorldState } from './state.ts'

const parents = new WeakMap<Repository, Repository>()

/** What a repository was forked from; undefined where it is no fork. */
export function parentOf(repository: Repository): Repository | undefined {
  return parents.get(repository)
}

/** Where a network of forks began; the repository itself where it is no fork. */
export function sourceOf(repository: Repository): Repository {
  const parent = parentOf(repository)
  return parent === undefined ? repository : sourceOf(parent)
}

/** The forks of a repository, the oldest first. */
export function forksOf({ repositories }: WorldState, repository: Repository): Repository[] {
  return [...repositories.byName.values()].filter((each) => parentOf(each) === repository)
}

/** What a fork shall be. */
export interface NewFork {
  readonly owner: string
  readonly name: string
  readonly defaultBranchOnly: boolean
}

/**
 * Forks a repository: its branches and tags, or its default branch alone. A name that is taken gets a number, as at
 * GitHub (https://docs.github.com/en/rest/repos/forks#create-a-fork).
 */
export async function createFork(state: WorldState, parent: Repository, wanted: NewFork): Promise<Repository> {
  const { owner, name, defaultBranchOnly } = wanted
  const branch = await defaultBranch(parent)
  const isTaken = (each: string): boolean => findRepository(state.repositories, owner, each) !== undefined
  let free = name
  for (let n = 1; isTaken(free); n += 1) free = `${name}-${n}`
  const settings = { private: parent.private, defaultBranch: branch }
  const fork = await createRepository(state.repositories, `${owner}/${free}`, settings)
  parents.set(fork, parent)
  const branches = defaultBranchOnly ? branch : '*'
  const specs = [`+refs/heads/${branches}:refs/heads/${branches}`, '+refs/tags/*:refs/tags/*']
  await git(fork.path, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', parent.path, ...specs])
  return fork
}
