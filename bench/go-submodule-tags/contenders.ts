import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from '../manifests/command.ts'
import type { Contender } from '../manifests/race.ts'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'
import { moduleFiles, tagsOf, version } from './modules.ts'
import { git, gitEnvironment, makeServer } from './servers.ts'

export const action = 'go-submodule-tags'

/** What the bundle is told besides its defaults. */
interface Step {
  readonly node: string
  /** A folder for what the runner keeps. */
  readonly folder: string
  readonly workspace: string
  readonly commit: string
  readonly serverUrl: string
  readonly inputs: Readonly<Record<string, string>>
}

/** The bundle as the runner starts it on a dispatch of main. */
export function bundle({ node, folder, workspace, commit, serverUrl, inputs }: Step): Command {
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary, { recursive: true })
  const env = runnerEnvironment(folder, {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: serverUrl.startsWith('http') ? `${serverUrl}/api/v3` : 'https://api.github.com',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: commit
  })
  return {
    argv: [node, resolve('dist', action, 'index.js')],
    cwd: workspace,
    env: { ...env, ...inputVariables(action, env, { version, check: 'off', ...inputs }) }
  }
}

/** The two lines for each module that scripts print for people to copy. */
export function loopOf(tags: readonly string[], commit: string): string {
  return tags.map((tag) => `git tag ${tag} ${commit}\ngit push --quiet origin ${tag}\n`).join('')
}

/** The one push that does the same with lightweight tags. */
export function pushOf(tags: readonly string[], commit: string): string {
  return `git push --quiet --atomic origin ${refspecsOf(tags, commit).join(' ')}\n`
}

function refspecsOf(tags: readonly string[], commit: string): readonly string[] {
  return tags.map((tag) => `${commit}:refs/tags/${tag}`)
}

/** One that runs a script in a clone, on so many tags in the middle of all: those before them are there already. */
function script(root: string, name: string, count: number, sample: number, textOf: typeof loopOf): Contender {
  const server = makeServer(root, moduleFiles(count))
  const skipped = Math.floor((count - sample) / 2)
  const tags = tagsOf(count).slice(0, skipped + sample)
  const before = tags.slice(0, skipped)
  const argv = ['sh', '-e', '-c', textOf(tags.slice(skipped), server.commit)] as const
  const prepare = () => {
    server.reset()
    if (before.length > 0) git(server.clone, ['push', '--quiet', 'origin', ...refspecsOf(before, server.commit)])
    const created = before.map((tag) => `create refs/tags/${tag} ${server.commit}\n`).join('')
    git(server.clone, ['update-ref', '--stdin'], created)
  }
  return {
    name,
    times: count / sample,
    prepare,
    command: () => ({ argv, cwd: server.clone, env: gitEnvironment(root) }),
    check: () => server.mustHave(tags)
  }
}

/**
 * The loop over all tags. Each push lists what is there, so that every tag takes longer than the one before; where there are
 * too many to run them all, those in the middle stand for the whole.
 */
export function loop(root: string, count: number, most: number): Contender {
  const sample = Math.min(count, most)
  const name = sample < count ? `git tag, git push, of ${sample}` : 'git tag, git push, each'
  return script(root, name, count, sample, loopOf)
}

/** `git push --atomic` alone. */
export function barePush(root: string, count: number): Contender {
  return script(root, 'git push --atomic', count, count, pushOf)
}

/** The action in one of its modes, on a bare repository in a folder. */
export function ours(node: string, root: string, count: number, mode: 'plan' | 'tag'): Contender {
  const server = makeServer(root, moduleFiles(count))
  const serverUrl = `file://${server.folder}`
  const folder = join(root, 'runner')
  return {
    name: action,
    prepare: server.reset,
    command: () =>
      bundle({ node, folder, workspace: server.clone, commit: server.commit, serverUrl, inputs: { mode } }),
    check: () => server.mustHave(mode === 'plan' ? [] : tagsOf(count))
  }
}
