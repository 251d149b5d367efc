import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Effect } from '#rehearsal/world/journal'
import type { Repository } from '#rehearsal/world/repositories'
import { startWorld, type World } from '#rehearsal/world/world'

/** Files by their paths, each with its text. */
export type Files = Readonly<Record<string, string>>

/** Branches with their files; the first one is `main`, and each begins a history of its own. */
export type Branches = Readonly<Record<string, Files>>

/** A repository of its own, and a workspace, for one case. Many stand in one world: a world for each would cost a second. */
export interface Place {
  readonly world: World
  readonly repository: Repository
  /** `acme/case-17`. */
  readonly fullName: string
  readonly workspace: string
  /** A folder for what belongs to the case and not to the workspace. */
  readonly folder: string
  /** The commit that main is at in the beginning. */
  readonly sha: string
  /** What the client writes with. */
  readonly token: string
  /** What others write with, in between. */
  readonly othersToken: string
  /** The client's effects since the place was made ready, in order. */
  effects(): Effect[]
  /** Forgets what was done to make the place ready. */
  begin(): void
  /** Calls the REST API as somebody else, and gives the answer. Rejects when it is refused. */
  call(method: string, path: string, body?: unknown): Promise<unknown>
}

/** What a seed repository gives to every place that is made of it, by reference and not by copy. */
interface Seed {
  readonly path: string
  readonly refs: string
  readonly sha: string
}

export const client = 'releaser'
const others = 'grace'

/** A world with as many places as are asked for. */
export interface Places {
  readonly world: World
  /** `beside`: what the workspace has besides the files of main. */
  make(branches: Branches, beside?: Files): Promise<Place>
  close(): Promise<void>
}

/** Starts the world that the places stand in. */
export async function startPlaces(): Promise<Places> {
  const world = await startWorld()
  const folder = mkdtempSync(join(tmpdir(), 'slipway-crash-'))
  const tokenOf = (login: string) => world.issueToken({ login, repositories: 'all', permissions: 'all' })
  const tokens = { token: tokenOf(client), othersToken: tokenOf(others) }
  const seeds = new Map<Branches, Promise<Seed>>()
  let count = 0
  const make = async (branches: Branches, beside: Files = {}): Promise<Place> => {
    count += 1
    const fullName = `acme/case-${count}`
    const seed = seeds.get(branches) ?? plant(world, branches, seeds.size)
    seeds.set(branches, seed)
    const repository = await grow(world, fullName, await seed)
    const own = join(folder, repository.name)
    const workspace = join(own, 'workspace')
    writeFiles(workspace, { ...branches.main, ...beside })
    mkdirSync(join(own, 'temporary'))
    return {
      ...tokens,
      world,
      repository,
      fullName,
      workspace,
      folder: own,
      sha: (await seed).sha,
      ...watch(world, fullName),
      call: caller(world, fullName, tokens.othersToken)
    }
  }
  return {
    make,
    world,
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

async function plant(world: World, branches: Branches, number: number): Promise<Seed> {
  const { path } = await world.createRepository(`seeds/seed-${number}`)
  const git = (args: string[], input = '') => execFileSync('git', ['-C', path, ...args], { input, encoding: 'utf8' })
  git(['fast-import', '--quiet'], Object.entries(branches).map(stream).join(''))
  const refs = git(['for-each-ref', '--format=%(objectname) %(refname)'])
  return { path, refs, sha: git(['rev-parse', 'refs/heads/main']).trim() }
}

/** One commit on a branch, as `git fast-import` reads it. */
function stream([branch, files]: [string, Files]): string {
  const message = 'First'
  const begin = `commit refs/heads/${branch}\ncommitter Ada <ada@example.org> 1700000000 +0000\ndata ${message.length}\n${message}\n`
  const all = Object.entries(files).map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  )
  return `${begin}${all.join('')}\n`
}

/** A new repository that reads the objects of its seed where they are. */
async function grow(world: World, fullName: string, seed: Seed): Promise<Repository> {
  const repository = await world.createRepository(fullName)
  mkdirSync(join(repository.path, 'objects', 'info'), { recursive: true })
  writeFileSync(join(repository.path, 'objects', 'info', 'alternates'), `${join(seed.path, 'objects')}\n`)
  writeFileSync(join(repository.path, 'packed-refs'), `# pack-refs with: sorted \n${seed.refs}`)
  return repository
}

function watch(world: World, fullName: string): Pick<Place, 'effects' | 'begin'> {
  let first = 0
  const isHere = ({ target, by }: Effect) =>
    by === client &&
    (target === fullName || /^[ #/]/.test(target.slice(fullName.length))) &&
    target.startsWith(fullName)
  return {
    effects: () => world.journal.slice(first).filter(isHere),
    begin: () => {
      first = world.journal.length
    }
  }
}

function caller(world: World, fullName: string, token: string): Place['call'] {
  return async (method, path, body) => {
    const response = await fetch(`${world.apiUrl}/repos/${fullName}${path}`, {
      method,
      headers: { authorization: `bearer ${token}`, 'user-agent': 'grace' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}
