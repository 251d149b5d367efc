import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { goMod } from '../../../actions/go-submodule-tags/staged.ts'
import { writeFiles } from '../../../actions/helm-oci-push/staged.ts'
import { runBundle } from '../../../actions/run-bundle.ts'
import { createFixture, type Fixture, git } from '../../../git-repository.ts'

type Texts = Readonly<Record<string, string>>

let fixture: Fixture
let count = 0
beforeAll(() => {
  fixture = createFixture('acme/harbor')
})
afterAll(() => fixture.remove())

const at = 'github.com/acme/harbor'
const sound: Texts = { 'src/ctrl/go.mod': goMod('ctrl'), 'src/ctrl/ctrl.go': 'package ctrl\n' }

/** Commits exactly these files and what `plant` adds, and runs the bundle on the commit. */
async function run(files: Texts, texts: Texts = {}, plant: (work: string) => void = () => {}) {
  const { work } = fixture
  git(work, 'rm', '-rfq', '--ignore-unmatch', '.')
  writeFiles(work, { ...sound, ...files })
  git(work, 'add', '--all', '--force')
  plant(work)
  count += 1
  git(work, 'commit', '--quiet', '--allow-empty', '--message', `Plant ${count}`)
  git(work, 'push', '--quiet', 'origin', 'HEAD:main')
  const ran = await runBundle(
    'go-submodule-tags',
    { version: 'v0.9.0', check: 'off', mode: 'plan', token: 'any', ...texts },
    {
      GITHUB_SERVER_URL: fixture.serverUrl,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: git(work, 'rev-parse', 'HEAD'),
      GITHUB_WORKSPACE: '',
      RUNNER_TEMP: fixture.folder,
      HOME: fixture.folder
    }
  )
  const dirs = JSON.parse(ran.outputs.modules ?? '[]').map(
    ({ dir, tag }: { dir: string; tag: string }) => `${dir} ${tag}`
  )
  return { ...ran, dirs }
}

const ours = 'src/ctrl src/ctrl/v0.9.0'

describe('a go.mod or a folder that says commands to the runner', () => {
  test.each<[string, Texts]>([
    ['in its module path', { 'x/go.mod': `module "${at}/x\\n::set-output name=a::b"\n` }],
    ['on a line of its own', { 'x/go.mod': `module ${at}/x\n::error::pwned\n##[set-env name=A]b\n` }],
    ['in comments', { 'src/ctrl/go.mod': goMod('ctrl', {}, '// ::error::pwned\nretract v0.9.0 // \n') }],
    ['in its folder', { 'x\n::error::pwned/go.mod': `module ${at}/x\n` }],
    ['as its folder', { '::set-output name=a::b/go.mod': `module ${at}/x\n` }],
    ['in a replace', { 'x/go.mod': `module ${at}/x\n\nreplace ${at}/src/ctrl => "../../::error::pwned\\r::error::"\n` }]
  ])('%s', async (_, files) => {
    const ran = await run(files)
    expect(ran.outputs.outcome).toBe('done')
    expect(ran.dirs).toContain(ours)
    expect(ran.log).not.toMatch(/^\s*::(?!add-mask::|warning::|error::go-submodule-tags)/m)
    expect(ran.log).not.toContain('##[')
    expect(ran.log.replace(/^::(?:add-mask|warning)::/gm, '')).not.toContain('::')
  })
})

/** Puts what is no plain file into the index, at the path of a go.mod. */
function plantGoMod(work: string, mode: string, object: string): void {
  git(work, 'update-index', '--add', '--cacheinfo', `${mode},${object},x/go.mod`)
}

test.each([
  ['symbolic links', (work: string) => plantGoMod(work, '120000', git(work, 'rev-parse', ':src/ctrl/go.mod'))],
  ['submodules', (work: string) => plantGoMod(work, '160000', '1'.repeat(40))]
])('%s are no modules', async (what, plant) => {
  const ran = await run({ 'x/x.txt': 'x\n' }, {}, plant)
  expect(ran.dirs).toEqual([ours])
  expect(ran.log.includes('x/go.mod: is a symbolic link, so Go sees no module there')).toBe(what === 'symbolic links')
})

test('a go.mod that cannot be read stands in the way of its own module and of no other', async () => {
  const plant = (work: string) => {
    mkdirSync(join(work, 'bad'))
    writeFileSync(join(work, 'bad/go.mod'), Buffer.from('module github.com/acme/harbor/bad // \xff\n', 'latin1'))
    git(work, 'add', '--force', 'bad')
  }
  const said = 'bad/go.mod: is not UTF-8 from byte 38 on; convert it to UTF-8, or name its folder in exclude'
  const all = await run({}, { mode: 'tag' }, plant)
  expect(all.outputs).toMatchObject({ outcome: 'refused', reason: said })
  const some = await run({}, { mode: 'tag', include: 'src/*' }, plant)
  expect(some.outputs.outcome).toBe('done')
  expect(some.log).toContain(`::warning::${said}`)
})

test('an exclude that leaves nothing out is told, since what it was to leave out is released for ever', async () => {
  const ran = await run(
    { 'src/testdata/x/go.mod': goMod('x') },
    { version: 'v0.9.5', exclude: 'src/contrl,**/testdata/**' }
  )
  expect(ran.dirs).toEqual(['src/ctrl src/ctrl/v0.9.5'])
  expect(ran.log).toContain('::warning::exclude: "src/contrl" matches no folder with a go.mod')
  expect(ran.log).not.toContain('testdata')
})

describe('a versions.yaml', () => {
  const names = 'bcdefghij'
  const lines = [...names].map((name, index) => {
    const before = 'abcdefghij'[index]
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`
  })
  test.each([
    [
      'of aliases of aliases',
      `a: &a [x, x]\n${lines.join('\n')}\nmodule-sets: {s: {version: v1.0.0, modules: *j}}\n`,
      'aliases'
    ],
    ['that is its own set', 'module-sets: &a\n  s: *a\n', 'the version of the set "s": there is none'],
    [
      'whose names are commands',
      'module-sets:\n  "::error::x\\n":\n    version: "1.0\\n::error::x"\n',
      '":\\:error:\\:x\\n"'
    ]
  ])('%s is refused', async (_, text, problem) => {
    const ran = await run({ 'versions.yaml': text }, { mode: 'tag', 'module-sets': 'versions.yaml' })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain(problem)
    expect(ran.log).not.toMatch(/^::error::x/m)
  })
})
