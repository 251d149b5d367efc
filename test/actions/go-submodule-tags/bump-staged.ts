import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { type Ran, runBundle } from '../run-bundle.ts'

/** A world with a repository of three Go modules on `main` whose release v1.2.3 is to come. */
export interface Stage extends Fixture {
  /** Runs the bundle in mode `bump` for v1.2.3. */
  run(texts: Readonly<Record<string, string>>): Promise<Ran>
  /** Commits files on top of a branch and pushes it. */
  push(branch: string, files: Readonly<Record<string, string>>, seconds: number): Promise<string>
  /** The content of a file at a branch of the server. */
  show(branch: string, path: string): Promise<string>
}

const repository = 'acme/harbor'

/** A go.mod of a module that requires others of the repository, each replaced by its folder. */
export function goMod(folder: string, requires: readonly string[], version: string): string {
  const lines = requires.map(
    (one) => `require example.com/harbor/${one} ${version} // keep\nreplace example.com/harbor/${one} => ../${one}\n`
  )
  return `module example.com/harbor/${folder}\n\ngo 1.25\n${lines.join('')}`
}

/** The modules of the repository with what they require of each other at some version. */
export function modulesAt(version: string): Record<string, string> {
  return {
    'api/go.mod': goMod('api', [], version),
    'agent/go.mod': goMod('agent', ['api'], version),
    'server/go.mod': goMod('server', ['agent', 'api'], version)
  }
}

function writeAll(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** Starts a world with the repository in it. */
export async function startStage(): Promise<Stage> {
  const fixture = await startFixture()
  const { world, token, work, git, remote } = fixture
  const commitAll = async (files: Readonly<Record<string, string>>, seconds: number) => {
    writeAll(work, files)
    await git('add', '--all')
    return fixture.commit(`change ${Object.keys(files).join(', ')} at ${seconds}`, seconds)
  }
  const sha = await commitAll(modulesAt('v1.2.2'), 10)
  await git('push', '--quiet', remote(repository), 'main')
  const env = {
    GITHUB_SERVER_URL: world.url,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_GRAPHQL_URL: world.graphqlUrl,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: sha,
    GITHUB_WORKSPACE: work
  }
  return {
    ...fixture,
    run: (texts) => runBundle('go-submodule-tags', { mode: 'bump', version: 'v1.2.3', token, ...texts }, env),
    async push(branch, files, seconds) {
      await git('fetch', '--quiet', remote(repository), branch)
      await git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
      const commit = await commitAll(files, seconds)
      await git('push', '--quiet', remote(repository), `HEAD:refs/heads/${branch}`)
      return commit
    },
    async show(branch, path) {
      await git('fetch', '--quiet', remote(repository), branch)
      return git('show', `FETCH_HEAD:${path}`)
    }
  }
}
