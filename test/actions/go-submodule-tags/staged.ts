import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { writeFiles } from '../helm-oci-push/staged.ts'
import { type Ran, runBundle } from '../run-bundle.ts'

type Texts = Readonly<Record<string, string>>

/** One module of the output `modules`. */
export interface Told {
  readonly dir: string
  readonly path: string
  readonly version: string
  readonly tag: string
  readonly sha: string
  readonly group: number
  readonly set: string
  readonly status: string
}

/** A world with acme/harbor: modules that require each other, on main. */
export interface Stage extends Fixture {
  /** The commit of main. */
  readonly sha: string
  /** Runs the bundle on the event of a dispatch on main, for v0.9.0, without Go and without a clone. */
  run(texts?: Texts, env?: Texts): Promise<Ran & { readonly modules: readonly Told[] }>
  /** Writes files, commits and pushes main; gives the commit. */
  push(message: string, files: Texts): Promise<string>
  /** The tags of the server with what they lead to in the end, sorted by name. */
  tags(): Promise<Record<string, string>>
  /** What git says of an object at the server. */
  show(object: string): Promise<string>
  /** Takes back all that happened since the start: a world for each test would take longer than the test. */
  again(): Promise<void>
}

/** A go.mod of a module of acme/harbor below src. */
export function goMod(name: string, requires: Texts = {}, more = ''): string {
  const lines = Object.entries(requires).map(([path, version]) => `\tgithub.com/acme/harbor/src/${path} ${version}\n`)
  const block = lines.length === 0 ? '' : `\nrequire (\n${lines.join('')})\n`
  return `module github.com/acme/harbor/src/${name}\n\ngo 1.22\n${block}${more}`
}

const replaced = (name: string) => `\nreplace github.com/acme/harbor/src/${name} => ../${name}\n`

/** Five modules in a chain and beside it, and one that is there to cut a folder off. */
export function modules(version: string): Texts {
  return {
    'src/adaptor/go.mod': goMod(
      'adaptor',
      { ctrl: version, providers: version },
      replaced('ctrl') + replaced('providers')
    ),
    'src/adaptor/podvm/go.mod': goMod('adaptor/podvm'),
    'src/ctrl/go.mod': goMod('ctrl', { providers: version }, replaced('providers')),
    'src/providers/go.mod': goMod('providers'),
    'src/webhook/go.mod': goMod('webhook'),
    'src/wrapper/go.mod': goMod('wrapper', { adaptor: version }, replaced('adaptor'))
  }
}

/** The folders in the order of their release. */
export const order = ['src/providers', 'src/ctrl', 'src/adaptor', 'src/webhook', 'src/wrapper']

/** Starts the world. */
export async function startStage(files: Texts = modules('v0.9.0')): Promise<Stage> {
  const fixture = await startFixture()
  const { world, token, work, folder } = fixture
  const repository = findRepository(world.state.repositories, 'acme', 'harbor') as Repository
  let count = 0
  await fixture.git('remote', 'add', 'origin', fixture.remote('acme/harbor'))
  const push = async (message: string, changed: Texts) => {
    writeFiles(work, changed)
    await fixture.git('add', '--all')
    count += 10
    const commit = await fixture.commit(message, count)
    await fixture.git('push', '--quiet', repository.path, 'HEAD:main') // by the disk, which takes a fifth of the time
    return commit
  }
  const sha = await push('Require what is released', files)
  return {
    ...fixture,
    sha,
    push,
    async run(texts = {}, env = {}) {
      const ran = await runBundle(
        'go-submodule-tags',
        { version: 'v0.9.0', exclude: '**/podvm', check: 'off', token, ...texts },
        {
          GITHUB_SERVER_URL: world.url,
          GITHUB_API_URL: world.apiUrl,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: sha,
          GITHUB_WORKSPACE: '',
          RUNNER_TEMP: folder,
          HOME: folder,
          ...env
        }
      )
      return { ...ran, modules: JSON.parse(ran.outputs.modules ?? '[]') as Told[] }
    },
    async tags() {
      const printed = await fixture.git('ls-remote', '--tags', repository.path)
      const lines = printed
        .trim()
        .split('\n')
        .filter((line) => line !== '')
      // What an annotated tag leads to stands behind the tag itself.
      return Object.fromEntries(
        lines.map((line) => {
          const [object = '', ref = ''] = line.split('\t')
          return [ref.replace('refs/tags/', '').replace('^{}', ''), object]
        })
      )
    },
    show: (object) => fixture.git('--git-dir', repository.path, 'cat-file', '-p', object),
    again: () => forget(fixture, repository, sha)
  }
}

/** Leaves the server and the work folder with main at a commit and with no other ref, and with no fault and no rule. */
async function forget({ world, work, git }: Fixture, repository: Repository, sha: string): Promise<void> {
  await repository.writes
  rulesetsOf(repository).clear()
  for (const list of [world.state.faults, world.state.journal]) list.length = 0
  if (readFileSync(join(work, '.git/refs/heads/main'), 'latin1').trim() !== sha) await git('reset', '--hard', '-q', sha)
  for (const folder of [repository.path, join(work, '.git')]) {
    rmSync(join(folder, 'refs'), { recursive: true })
    mkdirSync(join(folder, 'refs/heads'), { recursive: true })
    writeFileSync(join(folder, 'refs/heads/main'), `${sha}\n`)
  }
}
