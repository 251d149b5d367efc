import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { timestamp } from './commit-object.ts'

/** A repository of the world: a bare Git repository on disk and what GitHub knows about it beside its objects. */
export interface Repository {
  readonly owner: string
  readonly name: string
  /** `owner/name` in the case in which it was created. */
  readonly fullName: string
  readonly id: number
  readonly path: string
  readonly private: boolean
  readonly createdAt: string
  pushedAt: string
  /** Ends when the last write that was begun has ended; see `exclusive`. */
  writes: Promise<unknown>
}

/** All repositories of a world; names are found whatever their case, as at GitHub. */
export interface Repositories {
  readonly root: string
  readonly byName: Map<string, Repository>
}

/** What a new repository is: public unless `private`, its default branch `main` unless said otherwise. */
export interface NewRepository {
  readonly private?: boolean
  readonly defaultBranch?: string
}

/** Finds a repository by owner and name. */
export function findRepository(repositories: Repositories, owner: string, name: string): Repository | undefined {
  return repositories.byName.get(`${owner}/${name}`.toLowerCase())
}

/**
 * Creates an empty bare repository that serves partial clones and any commit by its SHA, as GitHub does, and never
 * repacks itself while the world reads it. Rejects when the name is taken or is no GitHub name.
 */
export async function createRepository(
  repositories: Repositories,
  fullName: string,
  options: NewRepository = {}
): Promise<Repository> {
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9-]*))\/([A-Za-z0-9._-]+)$/.exec(fullName)
  if (match === null || /^\.+$|\.git$/i.test(match[2] as string)) {
    throw new Error(`"${fullName}" cannot be a repository: expected OWNER/NAME in letters, digits, "-", "_" and "."`)
  }
  const key = fullName.toLowerCase()
  if (repositories.byName.has(key)) throw new Error(`the world has a repository ${fullName} already`)
  const path = join(repositories.root, `${key}.git`)
  await writeBareRepository(path, options.defaultBranch ?? 'main')
  const now = timestamp(Date.now())
  const repository: Repository = {
    owner: match[1] as string,
    name: match[2] as string,
    fullName,
    id: numberOf(key),
    path,
    private: options.private ?? false,
    createdAt: now,
    pushedAt: now,
    writes: Promise.resolve()
  }
  repositories.byName.set(key, repository)
  return repository
}

/**
 * Writes what git takes for an empty bare repository (https://git-scm.com/docs/gitrepository-layout): `git init` and a
 * `git config` for each setting would cost a process each.
 */
async function writeBareRepository(path: string, branch: string): Promise<void> {
  for (const folder of ['objects', 'refs']) await mkdir(join(path, folder), { recursive: true })
  await writeFile(join(path, 'config'), configuration)
  await setDefaultBranch({ path }, branch)
}

/** To who pushes to the refs of a pull request, which are GitHub's own, it says "deny updating a hidden ref". */
const configuration = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
	logAllRefUpdates = false
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[receive]
	autogc = false
	hideRefs = refs/pull
[gc]
	auto = 0
[transfer]
	fsckObjects = true
`

/** The branch that HEAD names, which exists only after the first push. */
export async function defaultBranch({ path }: Pick<Repository, 'path'>): Promise<string> {
  const head = await readFile(join(path, 'HEAD'), 'utf8')
  return head.replace(/^ref: refs\/heads\//, '').trimEnd()
}

/** Makes a branch the default one. */
export async function setDefaultBranch({ path }: Pick<Repository, 'path'>, branch: string): Promise<void> {
  await writeFile(join(path, 'HEAD.lock'), `ref: refs/heads/${branch}\n`)
  await rename(join(path, 'HEAD.lock'), join(path, 'HEAD')) // as git does it, so that nobody reads half of it
}

/** Carries out one write at a time for a repository, so that what a write changed can be told from before and after. */
export function exclusive<T>(repository: Repository, write: () => Promise<T>): Promise<T> {
  const turn = repository.writes.then(write)
  repository.writes = turn.catch(() => {})
  return turn
}

/**
 * A number for a name that is the same in every world, so that reports can be compared. It fits in the `Int` of GraphQL,
 * in which GitHub gives database ids.
 */
export function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUIntBE(0, 4) >>> 1
}
