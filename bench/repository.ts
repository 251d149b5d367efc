import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A repository with a release of which exactly 100 commits are new. */
export interface Repository {
  /** The folder that holds `acme/app`, the bare repository: a server as the protocol `file` has one. */
  readonly server: string
  /** A full clone of it. */
  readonly clone: string
  readonly tag: string
  readonly sha: string
  /** The messages of the 100 commits, newest first, and their SHAs. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
}

function git(cwd: string, args: readonly string[], input = ''): string {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', args, { cwd, env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] }).trim()
}

function message(index: number): string {
  const type = ['feat', 'fix', 'docs', 'chore', 'refactor'][index % 5]
  return `${type}(part-${index % 7}): change number ${index}\n\nWhy it was changed.\n`
}

function history(commits: number, tags: Readonly<Record<number, string>>): string {
  const records: string[] = []
  for (let index = 1; index <= commits; index += 1) {
    const text = message(index)
    records.push(`commit refs/heads/main\nmark :${index}\ncommitter A <a@example.com> ${1.7e9 + index} +0000\n`)
    records.push(
      `data ${text.length}\n${text}${index > 1 ? `from :${index - 1}\n` : ''}M 100644 inline f\ndata 2\n${index % 10}\n\n`
    )
    if (tags[index]) records.push(`reset refs/tags/${tags[index]}\nfrom :${index}\n\n`)
  }
  return records.join('')
}

/** Makes the repository and its clone in `folder`. */
export function makeRepository(folder: string): Repository {
  const server = join(folder, 'server')
  const bare = join(server, 'acme', 'app')
  const clone = join(folder, 'clone')
  mkdirSync(bare, { recursive: true })
  git(bare, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main'])
  git(bare, ['fast-import', '--quiet'], history(300, { 100: 'v1.0.0', 200: 'v1.1.0', 300: 'v1.2.0' }))
  git(folder, ['clone', '--quiet', '--no-local', bare, clone])
  const log = git(bare, ['log', '--format=%H%x00%B%x01', 'v1.1.0..v1.2.0'])
    .split('\x01')
    .filter((text) => text.trim() !== '')
  const commits = log.map((text) => {
    const [sha = '', said = ''] = text.trim().split('\0')
    return { sha, message: said.trim() }
  })
  return { server, clone, tag: 'v1.2.0', sha: git(bare, ['rev-parse', 'v1.2.0']), commits }
}
