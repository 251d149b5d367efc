import { execFile, execFileSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { startWorld, type World } from '#rehearsal/world/world'

const corpus = 'test/corpus'

/** The names of the workflows of the corpus, without `.yml`. */
export const names: readonly string[] = readdirSync(corpus)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => basename(name, '.yml'))
  .sort()

/** A world whose repository acme/app holds the whole corpus, as its workflows, and a clone of it at the tag v1.2.0. */
export interface Stage {
  readonly world: World
  readonly token: string
  readonly workspace: string
  readonly sha: string
  readonly event: Readonly<Record<string, unknown>>
}

const message = 'Hold the corpus'
const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']

function git(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...identity, ...args], { cwd, env, encoding: 'utf8' }).trim()
}

function fill(workspace: string): void {
  for (const name of names) cpSync(join(corpus, `${name}.yml`), join(workspace, `.github/workflows/${name}.yml`))
  cpSync(join(corpus, 'called'), join(workspace, '.github/workflows'), { recursive: true })
  cpSync(join(corpus, 'actions'), join(workspace, '.github/actions'), { recursive: true })
}

/** Starts the world in `folder` and pushes the corpus with its tag. */
export async function makeStage(folder: string): Promise<Stage> {
  const world = await startWorld()
  await world.createRepository('acme/app')
  const token = world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
  const workspace = join(folder, 'app')
  git(folder, 'init', '--quiet', '--initial-branch=main', workspace)
  fill(workspace)
  git(workspace, 'add', '--all')
  git(workspace, 'commit', '--quiet', '--message', message)
  git(workspace, 'tag', 'v1.2.0')
  const address = `${world.url.replace('//', `//x-access-token:${token}@`)}/acme/app`
  // Where it came from is what act takes the name of the repository from; the token is no part of it.
  git(workspace, 'remote', 'add', 'origin', `${world.url}/acme/app`)
  // The server is this process: it must be free to answer while git pushes.
  await promisify(execFile)('git', ['push', '--quiet', address, 'main', 'v1.2.0'], { cwd: workspace })
  const sha = git(workspace, 'rev-parse', 'HEAD')
  return { world, token, workspace, sha, event: payload(sha) }
}

function payload(sha: string): Record<string, unknown> {
  return {
    ref: 'refs/tags/v1.2.0',
    after: sha,
    created: true,
    commits: [{ id: sha, message }],
    repository: { name: 'app', full_name: 'acme/app', default_branch: 'main', owner: { login: 'acme' } },
    sender: { login: 'ada' }
  }
}
