import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { git } from '#rehearsal/world/git'

/** Where the tests of a file work. */
export interface Ground {
  /** A folder for all tests of the file. */
  readonly folder: string
  /** Differs in every test. */
  readonly number: number
  /** What a rehearsal has left behind. */
  leftovers(): Promise<string[]>
  /** Makes a clone with two commits, the first tagged v1.0.0 with an annotation, and the given workflows. */
  makeClone(workflows: Record<string, string>): Promise<string>
}

/** A workflow that decides, and has a step of the repository's own. */
export const workflow = `name: release
on: {push: {tags: ['v*']}}
permissions: {contents: read}
jobs:
  decide:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: slipway-release/slipway/actions/validate-semver@v1
      - run: echo "ran for $GITHUB_REF_NAME" && echo "$HOME" && touch proof
`

const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']

/** Commits everything below a clone's folder. */
export async function commitAll(path: string, message: string): Promise<void> {
  await git(path, ['add', '.'])
  await git(path, [...identity, 'commit', '--quiet', '--allow-empty', '-m', message])
}

/** Gives each test of a file a temporary folder of its own, and removes all of them. */
export function useGround(): Ground {
  const before = process.env.TMPDIR
  let folder = ''
  let number = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
  })
  beforeEach(async () => {
    number += 1
    process.env.TMPDIR = join(folder, `tmp-${number}`) // what a rehearsal leaves behind would stand here
    await mkdir(process.env.TMPDIR)
  })
  afterAll(async () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    await rm(folder, { recursive: true, force: true })
  })
  return {
    get folder() {
      return folder
    },
    get number() {
      return number
    },
    leftovers: () => readdir(process.env.TMPDIR ?? ''),
    makeClone: async (workflows) => makeClone(join(await mkdtemp(join(folder, 'clone-')), 'harbor'), workflows)
  }
}

async function makeClone(path: string, workflows: Record<string, string>): Promise<string> {
  await mkdir(join(path, '.github/workflows'), { recursive: true })
  for (const [name, text] of Object.entries(workflows)) await writeFile(join(path, '.github/workflows', name), text)
  await git(path, ['init', '--quiet', '--initial-branch=main', '.'])
  await commitAll(path, 'feat: one')
  await git(path, [...identity, 'tag', '-a', 'v1.0.0', '-m', 'one'])
  await git(path, [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'fix: two'])
  await git(path, ['remote', 'add', 'origin', 'https://github.com/acme/harbor.git'])
  return path
}
