import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from '@jest/globals'
import { inert } from '#core/action/untrusted'
import { tagCommands } from '#core/tagging/commands'
import { createFixture, git } from '../../git-repository.ts'

const commit = 'c'.repeat(40)

describe('what is printed', () => {
  test('lightweight tags, pushed together, and the last one alone', () =>
    expect(
      tagCommands({
        tags: ['src/a/v1.0.0', 'src/b/v1.0.0', 'v1.0.0'],
        last: 'v1.0.0',
        commit,
        message: undefined,
        remote: 'origin'
      })
    ).toEqual([
      `git tag src/a/v1.0.0 ${commit}`,
      `git tag src/b/v1.0.0 ${commit}`,
      `git tag v1.0.0 ${commit}`,
      'git push --atomic origin refs/tags/src/a/v1.0.0 refs/tags/src/b/v1.0.0',
      'git push origin refs/tags/v1.0.0'
    ]))

  test('an annotated tag', () =>
    expect(tagCommands({ tags: ['v1.0.0'], commit, message: (tag) => `Release ${tag}`, remote: 'origin' })).toEqual([
      `git tag -a -m 'Release v1.0.0' v1.0.0 ${commit}`,
      'git push origin refs/tags/v1.0.0'
    ]))
})

describe('sh and git make of it what it says', () => {
  const fixture = createFixture()
  afterAll(() => fixture.remove())
  const head = git(fixture.work, 'rev-parse', 'HEAD')
  const env = { PATH: process.env.PATH, HOME: fixture.folder, GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'a@b' }

  test.each<[string, string, string]>([
    ['a quote', "it's/v1.0.0", 'It\'s here, $HOME `x` "y" \\n'],
    ['lines', 'lines/v1.0.0', 'Subject\n\nBody: 100 %\n  indented\n# no remark\nend'],
    ['what a log would take for a command', '##error/v1.0.0', '::error::x ##[group]y'],
    ['what hides', 'b\u202e/v1.0.0', 'a\u200bb ü €'],
    ['what a shell would take for more', '$(touch)x;&|/v1.0.0', '; touch y']
  ])('%s', (_, tag, text) => {
    const commands = tagCommands({
      tags: [tag],
      commit: head,
      message: () => text,
      remote: 'origin'
    })
    for (const command of commands) {
      expect([command, command.includes('\n')]).toEqual([inert(command), false])
      execFileSync('sh', ['-c', command], { cwd: fixture.work, env, stdio: 'pipe' })
    }
    const ref = `refs/tags/${tag}`
    expect(git(fixture.bare, 'for-each-ref', '--format=%(contents)%(*objectname)', ref)).toBe(`${text}\n${head}`)
  })
})
