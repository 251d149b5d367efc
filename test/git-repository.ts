/** Real repositories in temporary folders, for tests. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com'
}

/** Runs git in a folder with no configuration but the folder's own, and returns what it printed. */
export function git(folder: string, ...args: string[]): string {
  return run({}, folder, args)
}

/** The same with the author's and the committer's date. */
export function gitAt(date: string, folder: string, ...args: string[]): string {
  return run({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, folder, args)
}

function run(more: Record<string, string>, folder: string, args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...identity, ...more }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** A folder that plays a server: `server/owner/name` is a bare repository; `work` is a clone with one commit on main. */
export interface Fixture {
  readonly folder: string
  /** What GITHUB_SERVER_URL is for it. */
  readonly serverUrl: string
  readonly bare: string
  readonly work: string
  readonly remove: () => void
  /** Commits a file in `work` and returns the SHA. */
  readonly commit: (message: string, file?: string) => string
}

/** The commit that stands in a work folder, after a commit there: a git for it would take longer than to read it. */
function headOf(work: string): string {
  const read = (name: string) => readFileSync(join(work, '.git', name), 'utf8').trim()
  const text = read('HEAD')
  return text.startsWith('ref: ') ? read(text.slice('ref: '.length)) : text
}

export function createFixture(repository = 'acme/app'): Fixture {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-repository-')))
  const bare = join(folder, 'server', repository)
  const work = join(folder, 'work')
  mkdirSync(dirname(bare), { recursive: true })
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare)
  git(folder, 'init', '--quiet', '--initial-branch=main', work)
  git(work, 'remote', 'add', 'origin', bare)
  let count = 0
  const commit = (message: string, file = 'file.txt') => {
    count += 1
    writeFileSync(join(work, file), `${count}\n`)
    git(work, 'add', '--', file)
    git(
      work,
      'commit',
      '--quiet',
      '--message',
      message,
      '--date',
      `2026-01-01T00:00:${String(count % 60).padStart(2, '0')}Z`
    )
    return headOf(work)
  }
  commit('feat: begin')
  git(work, 'push', '--quiet', 'origin', 'main')
  return {
    folder,
    serverUrl: `file://${join(folder, 'server')}`,
    bare,
    work,
    commit,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Commits an empty change for each message onto what is checked out, at its date and with one git. */
export function commitMany(folder: string, messages: readonly string[]): void {
  const branch = git(folder, 'symbolic-ref', 'HEAD')
  const date = git(folder, 'log', '-1', '--format=%ct +0000')
  const commits = messages.map((message, at) => {
    const from = at === 0 ? `\nfrom ${branch}^0` : ''
    return `commit ${branch}\ncommitter Ada <ada@example.com> ${date}\ndata ${Buffer.byteLength(message)}\n${message}${from}\n`
  })
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, env, input: commits.join('\n') })
}
