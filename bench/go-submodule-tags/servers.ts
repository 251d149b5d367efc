import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './modules.ts'

/** The environment of a person's git with no configuration but a name. */
export function gitEnvironment(home: string): Record<string, string> {
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' }
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' }
  return { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...author, ...committer }
}

/** Runs git, and gives what it printed. */
export function git(cwd: string, args: readonly string[], input = ''): string {
  const stdio = ['pipe', 'pipe', 'inherit'] as const
  return execFileSync('git', args, { cwd, env: gitEnvironment(cwd), input, encoding: 'utf8', stdio: [...stdio] }).trim()
}

function history(files: Files): string {
  const entries = [...files].map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  )
  const head = `commit refs/heads/main\ncommitter A <a@example.com> 1700000000 +0000\ndata 6\nFirst\n`
  return `${head}${entries.join('')}\n`
}

/** A bare repository that is as it was made before every run, and a clone of it. */
export interface Server {
  /** The folder that has acme/app. */
  readonly folder: string
  readonly clone: string
  readonly commit: string
  /** Puts both back as they were: without a tag. */
  readonly reset: () => void
  /** Throws unless the server has exactly these tags, all at the commit. */
  readonly mustHave: (tags: readonly string[]) => void
}

/** Throws unless a repository, named by an address or a folder, has exactly these tags, all at the commit. */
export function mustHaveTags(cwd: string, remote: string, tags: readonly string[], commit: string): void {
  const printed = git(cwd, ['ls-remote', '--tags', remote])
  const lines = printed === '' ? [] : printed.split('\n').map((line) => line.split('\t'))
  // What an annotated tag leads to stands behind the tag itself.
  const there = new Map(lines.map(([object, ref = '']) => [ref.slice('refs/tags/'.length).replace('^{}', ''), object]))
  const wrong = tags.filter((tag) => there.get(tag) !== commit)
  if (wrong.length > 0 || there.size !== tags.length) {
    throw new Error(`${there.size} tags are there, and of ${tags.length} these are missing or wrong: ${wrong}`)
  }
}

/** Makes a server with files on main, in a new folder. */
export function makeServer(root: string, files: Files): Server {
  const [seed, folder, clone] = [join(root, 'seed'), join(root, 'server'), join(root, 'clone')]
  const [bare, kept] = [join(folder, 'acme', 'app'), join(seed, 'clone')]
  const origin = join(seed, 'app')
  mkdirSync(origin, { recursive: true })
  git(origin, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main'])
  // As servers have it: contents need not come along with folders.
  git(origin, ['config', 'uploadpack.allowFilter', 'true'])
  git(origin, ['fast-import', '--quiet'], history(files))
  git(root, ['clone', '--quiet', '--no-local', origin, kept])
  git(kept, ['remote', 'set-url', 'origin', bare])
  const commit = git(origin, ['rev-parse', 'main'])
  const reset = () => {
    for (const [from, to] of [[origin, bare] as const, [kept, clone] as const]) {
      rmSync(to, { recursive: true, force: true })
      cpSync(from, to, { recursive: true })
    }
  }
  return { folder, clone, commit, reset, mustHave: (tags) => mustHaveTags(root, bare, tags, commit) }
}
