import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { node24Variable } from '../../scripts/tools/node24.ts'
import { first, organisation, removeAll, second, train } from './organisation.ts'

afterAll(removeAll)

/** Runs the script as npm does: in this folder, with the one where it was typed in the environment. */
function templates(typedIn: string, ...args: string[]) {
  return templatesWith({}, typedIn, ...args)
}

function templatesWith(more: Readonly<Record<string, string>>, typedIn: string, ...args: string[]) {
  const env = { PATH: process.env.PATH, INIT_CWD: typedIn, ...more }
  const { status, stdout, stderr } = spawnSync(process.env[node24Variable] ?? '', ['scripts/templates.ts', ...args], {
    env,
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}

const line = (into: string, { repository, ref, version }: typeof first) => [
  ...['--into', into, '--repository', repository],
  ...['--ref', ref, '--version', version]
]

test('writes into a path where it was typed, and says of each file what became of it', () => {
  const place = organisation()
  const { status, stdout, stderr } = templates(dirname(place.root), ...line(place.root.split('/').at(-1) ?? '', first))
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(`${train}: new\n`)
  expect(place.read(train)).toContain(`@${first.ref} # ${first.version}`)
})

test('a dry run says that nothing was written', () => {
  const place = organisation()
  const { status, stdout } = templates(place.root, ...line('.', first), '--dry-run')
  expect([status, stdout.endsWith('Nothing was written: --dry-run.\n')]).toEqual([0, true])
  expect(place.files()).toEqual({})
})

test('a conflict is an error, and what would steer a terminal is not printed', () => {
  const place = organisation()
  place.rollOut()
  place.edit(train, `@${first.ref}`, '@\u001b]0;hello\u0007main')
  const before = place.files()
  const { status, stdout, stderr } = templates(place.root, ...line('.', second))
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`${train}: in conflict\n`)
  expect(stderr).toMatch(/Nothing was written\. Settle what is named above, .*\n$/)
  expect(stderr).not.toContain('\u001b')
  expect(stderr).not.toContain('\u0007')
  expect(place.files()).toEqual(before)
})

test('bad arguments are an error with the usage', () => {
  const { status, stdout, stderr } = templates('.', '--ref', 'main')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.split('\n').length).toBe(6)
  expect(stderr).toMatch(/\nusage: npm run templates -- --into PATH .*\n$/)
})

test('the configuration of whoever runs it changes nothing', () => {
  const place = organisation()
  place.rollOut()
  place.edit(train, first.version, 'v0.9.0')
  const plain = templates(place.root, ...line('.', second))
  place.write('.gitconfig', '[diff]\n\tnoprefix = true\n\tcontext = 0\n[color]\n\tui = always\n')
  const more = {
    HOME: place.root,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'diff.context',
    GIT_CONFIG_VALUE_0: '0',
    GIT_EXTERNAL_DIFF: 'false'
  }
  expect(templatesWith(more, place.root, ...line('.', second))).toEqual(plain)
})
