import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitMany } from '../../git-repository.ts'

const env = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z'
}

/** Runs git without the configuration of whoever runs the tests. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'protocol.file.allow=always', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  }).trim()
}

/** Makes a folder that is removed when the tests of the file are over. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'slipway-classify-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** One step of a history: `commit MESSAGE`, any other git command as its words, or many messages of commits. */
export type Step = string | readonly string[] | { readonly commits: readonly string[] }

/** Makes a work tree with this history; a text is the message of a commit, a list a git command. */
export function makeHistory(folder: string, steps: readonly Step[]): void {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (const step of steps) {
    if (typeof step === 'string') git(folder, 'commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', step)
    else if ('commits' in step) commitMany(folder, step.commits)
    else git(folder, ...step)
  }
}
