import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { type Ran, run } from './given.ts'

/** A world with a repository that has a kustomization and a chart on `main`, and the tag v1.2.3 at an older commit of it. */
export interface Stage extends Fixture {
  /** Runs the bundle for the tag in that world. */
  run(texts: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Ran>
  /** Commits files on top of a branch and pushes it. */
  push(branch: string, files: Readonly<Record<string, string>>, seconds: number): Promise<string>
  /** The content of a file at a branch of the server. */
  show(branch: string, path: string): Promise<string>
}

/** The edits that a release of the repository makes. */
export const edits = `
- files: config/manager/kustomization.yaml
  kustomize-image: controller
  new-tag: '{version}'
- files: charts/*/Chart.yaml
  yaml: version
  value: '{version}'
- files: charts/*/Chart.yaml
  yaml: appVersion
  value: '{tag}'
`

export const kustomization = `images:
  - name: controller
    newName: ghcr.io/acme/harbor
    newTag: 1.2.2 # set by the release
`

export const chart = `apiVersion: v2
name: harbor
version: 1.2.2
appVersion: "v1.2.2"
`

const repository = 'acme/harbor'

async function commitFiles(stage: Fixture, files: Readonly<Record<string, string>>, seconds: number): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(stage.work, path)), { recursive: true })
    writeFileSync(join(stage.work, path), content)
  }
  await stage.git('add', '--all')
  return stage.commit(`change ${Object.keys(files).join(', ')}`, seconds)
}

/** Starts a world with the repository in it. */
export async function startStage(): Promise<Stage> {
  const fixture = await startFixture()
  const sha = await commitFiles(
    fixture,
    { 'config/manager/kustomization.yaml': kustomization, 'charts/harbor/Chart.yaml': chart },
    10
  )
  await fixture.git('tag', 'v1.2.3')
  await commitFiles(fixture, { 'README.md': 'a later commit\n' }, 20)
  await fixture.git('push', '--quiet', fixture.remote(repository), 'main', 'v1.2.3')
  const { world, token } = fixture
  return {
    ...fixture,
    run: (texts, env = {}) =>
      run(
        { edits, token, ...texts },
        {
          GITHUB_SERVER_URL: world.url,
          GITHUB_API_URL: world.apiUrl,
          GITHUB_GRAPHQL_URL: world.graphqlUrl,
          GITHUB_SHA: sha,
          GITHUB_WORKSPACE: fixture.work,
          ...env
        }
      ),
    async push(branch, files, seconds) {
      await fixture.git('fetch', '--quiet', fixture.remote(repository), branch)
      await fixture.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
      const commit = await commitFiles(fixture, files, seconds)
      await fixture.git('push', '--quiet', fixture.remote(repository), `HEAD:refs/heads/${branch}`)
      return commit
    },
    async show(branch, path) {
      await fixture.git('fetch', '--quiet', fixture.remote(repository), branch)
      return fixture.git('show', `FETCH_HEAD:${path}`)
    }
  }
}
