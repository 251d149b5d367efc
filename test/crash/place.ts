import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Effect } from '#rehearsal/world/journal'
import type { Repository } from '#rehearsal/world/repositories'
import { startWorld, type World } from '#rehearsal/world/world'
import { type Branches, type Files, grow, plant, type Seed } from './seed.ts'

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

/** Whom the client's effects are attributed to. */
export const client = 'releaser'
const others = 'grace'

/** A world with as many places as are asked for. */
export interface Places {
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
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Writes files into a folder, which is made when it is not there. */
export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** What is a repository's, and the packages under its name in any registry. */
export function within(fullName: string): RegExp {
  return new RegExp(`^(?:[\\w.:-]+/)?${fullName}(?![\\w.-])`)
}

function watch(world: World, fullName: string): Pick<Place, 'effects' | 'begin'> {
  let first = 0
  const isHere = ({ target, by }: Effect) => by === client && within(fullName).test(target)
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
