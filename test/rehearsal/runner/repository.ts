import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PlayOptions } from '#rehearsal/runner/options'
import { play } from '#rehearsal/runner/play'
import type { ProgressEvent, WorkflowResult } from '#rehearsal/runner/result'

/** A repository in a temporary folder, which is also the server that it is fetched from. */
export interface Repository {
  readonly folder: string
  readonly root: string
  readonly sha: string
}

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  }).trim()

/** Makes acme/app with these files, one commit on main and the tag v1.2.0. */
export function createRepository(files: Readonly<Record<string, string>>): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'runner-test-'))
  const root = join(folder, 'acme', 'app')
  writeTree(root, files)
  git(root, 'init', '--quiet', '--initial-branch=main')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'first')
  git(root, 'tag', 'v1.2.0')
  return { folder, root, sha: git(root, 'rev-parse', 'HEAD') }
}

/** Writes files by their paths below a folder. */
export function writeTree(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** A play with the log of each step, by the names of job and step. */
export interface Played extends WorkflowResult {
  readonly events: readonly ProgressEvent[]
  log(job: string, step?: string): string
}

/** Plays a workflow of the repository for the push of its tag; options override. The repository is removed. */
export async function playTag(
  files: Readonly<Record<string, string>>,
  workflow = '.github/workflows/release.yml',
  overrides: Partial<PlayOptions> = {}
): Promise<Played> {
  const repository = createRepository(files)
  const events: ProgressEvent[] = []
  try {
    const result = await play({
      workspace: repository.root,
      workflow,
      event: {
        name: 'push',
        ref: 'refs/tags/v1.2.0',
        sha: repository.sha,
        payload: { after: repository.sha },
        actor: 'octo'
      },
      repository: 'acme/app',
      serverUrl: `file://${repository.folder}`,
      apiUrl: 'http://127.0.0.1:1/api/v3',
      graphqlUrl: 'http://127.0.0.1:1/api/graphql',
      token: 'ghs_rehearsalrehearsal',
      suite: { root: join(repository.root, 'suite'), repositories: ['acme/suite'] },
      runSteps: 'run',
      ...overrides,
      times: { interrupt: 300, terminate: 300, minute: 500, ...overrides.times },
      report: (event) => {
        events.push(event)
        overrides.report?.(event)
      }
    })
    const log = (job: string, step?: string): string =>
      events
        .flatMap((event) =>
          event.type === 'log' && event.job === job && (step === undefined || event.step === step) ? [event.line] : []
        )
        .join('\n')
    return { ...result, events, log }
  } finally {
    rmSync(repository.folder, { recursive: true, force: true })
  }
}

/** A workflow of these jobs, given as YAML at no indentation. */
export function workflow(jobs: string, top = 'on: push'): Record<string, string> {
  const indented = jobs.trim().replaceAll('\n', '\n  ')
  return { '.github/workflows/release.yml': `${top}\njobs:\n  ${indented}\n` }
}

/** A workflow of one job on ubuntu-latest with these steps, given as YAML at no indentation. */
export function oneJob(steps: string): Record<string, string> {
  const indented = steps.trim().replaceAll('\n', '\n      ')
  return {
    '.github/workflows/release.yml': `on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      ${indented}
`
  }
}
