import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from '#rehearsal/world/repositories'
import type { World } from '#rehearsal/world/world'

/** Files by their paths, each with its text. */
export type Files = Readonly<Record<string, string>>

/** Branches with their files; the first one is `main`, and each begins a history of its own. */
export type Branches = Readonly<Record<string, Files>>

/** What a seed repository gives to every place that is made of it, by reference and not by copy. */
export interface Seed {
  readonly path: string
  readonly refs: string
  readonly sha: string
}

/** Makes a seed repository. */
export async function plant(world: World, branches: Branches, number: number): Promise<Seed> {
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
export async function grow(world: World, fullName: string, seed: Seed): Promise<Repository> {
  const repository = await world.createRepository(fullName)
  mkdirSync(join(repository.path, 'objects', 'info'), { recursive: true })
  writeFileSync(join(repository.path, 'objects', 'info', 'alternates'), `${join(seed.path, 'objects')}\n`)
  writeFileSync(join(repository.path, 'packed-refs'), `# pack-refs with: sorted \n${seed.refs}`)
  return repository
}
