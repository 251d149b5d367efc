import { spawnSync } from 'node:child_process'
import type { UsesOptions } from './uses-arguments.ts'
import type { Pin } from './uses-rewrite.ts'

/**
 * Asks a server for the commit of a tag or a branch, so that a workflow names what can never be moved, with the name that
 * people read behind it. A full SHA is taken as it is: servers do not tell of all commits.
 */
export function findCommit({
  server,
  repository,
  ref
}: Required<Pick<UsesOptions, 'server' | 'repository' | 'ref'>>): Omit<Pin, 'repository'> | { problem: string } {
  if (/^[0-9a-f]{40}$/.test(ref)) return { ref }
  const url = `${server.replace(/\/$/, '')}/${repository}`
  const names = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`]
  const { status, stdout, stderr, error } = spawnSync('git', ['ls-remote', url, ...names], {
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  })
  if (status !== 0) return { problem: `${url} cannot be read: ${(error?.message ?? stderr).trim()}` }
  const found = new Map(stdout.split('\n').map((line) => line.split('\t').reverse() as [string, string]))
  const sha = names.map((name) => found.get(name)).find((each) => each !== undefined)
  return sha === undefined
    ? { problem: `${url} has no tag and no branch ${JSON.stringify(ref)}` }
    : { ref: sha, name: ref }
}
