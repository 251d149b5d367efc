import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mirrorOf } from '#rehearsal/world/golang/mirror'
import { type Fixture, startFixture } from '../fixture.ts'

const gone = { recursive: true, force: true } as const

/** A file's text, or where a symbolic link leads. */
export type Planted = string | { readonly link: string }

/** A world whose repository acme/harbor holds Go modules. */
export interface Modules extends Fixture {
  /** Makes a commit of exactly these files on main, pushes it with the tags on it, and gives its SHA. */
  release(files: Readonly<Record<string, Planted>>, ...tags: readonly string[]): Promise<string>
  /** What the module proxy answers: status and text. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<[status: number, text: string]>
  /** The line of the record of the checksum database for a version, or what it says. */
  lookUp(module: string): Promise<string>
  /** The address of one of Go's hosts in the world. */
  host(name: 'proxy' | 'sum'): string
  /** Takes away all tags, what the proxy has kept of them, and what the world could not answer. */
  again(): Promise<void>
  /** Moves the world's clock on. */
  wait(minutes: number): void
}

export async function startModules(): Promise<Modules> {
  const fixture = await startFixture()
  const { world, work, git } = fixture
  let seconds = 0
  let now = Date.parse('2026-05-06T07:08:09Z')
  world.state.now = () => now
  const host = (name: 'proxy' | 'sum') => `${world.url}/_hosts/${name}.golang.org`
  return {
    ...fixture,
    host,
    release: async (files, ...tags) => {
      await git('rm', '-rfq', '--ignore-unmatch', '.')
      for (const [path, file] of Object.entries(files)) await plant(join(work, path), file)
      await git('add', '--force', '.')
      seconds += 1
      const sha = await fixture.commit(`feat: release ${seconds}`, seconds)
      const refs = tags.map((tag) => `+HEAD:refs/tags/${tag}`)
      await git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:main', ...refs)
      return sha
    },
    ask: async (path, headers = {}) => {
      const response = await fetch(`${host('proxy')}/${path}`, { headers })
      return [response.status, await response.text()]
    },
    lookUp: async (module) => {
      const response = await fetch(`${host('sum')}/lookup/${module}`)
      const text = await response.text()
      return response.status === 200 ? (text.split('\n')[1] ?? '') : text.trimEnd()
    },
    again: async () => {
      const { versions, absences, records } = mirrorOf(world.state)
      for (const kept of [versions, absences, records]) kept.clear()
      world.state.unsupported.length = 0
      const path = world.state.repositories.byName.get('acme/harbor')?.path ?? ''
      for (const folder of [path, join(work, '.git')]) await rm(join(folder, 'refs/tags'), gone)
    },
    wait: (minutes) => {
      now += minutes * 60_000
    }
  }
}

async function plant(path: string, file: Planted): Promise<void> {
  await rm(path, { recursive: true, force: true })
  await mkdir(dirname(path), { recursive: true })
  if (typeof file === 'string') await writeFile(path, file)
  else await symlink(file.link, path)
}
