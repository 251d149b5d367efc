import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { signOff } from '#core/delivery/commit-message'
import { parseIdentity, readIdentity } from '#core/github/commit-identity'
import { createFixture, type Fixture, git } from '../../git-repository.ts'

let fixture: Fixture
beforeAll(() => {
  fixture = createFixture()
})
afterAll(() => fixture.remove())

const ada = 'Ada <ada@example.com>'
const line = `Signed-off-by: ${ada}`

/** What `git commit --signoff` makes of a message, by the identity that the fixture commits with. */
function byGit(message: string): string {
  const file = join(fixture.folder, 'message')
  writeFileSync(file, message)
  git(fixture.work, 'commit', '-q', '--allow-empty', '--signoff', '-F', file)
  return git(fixture.work, 'log', '-1', '--format=%B')
}

describe('a sign-off stands where git puts it', () => {
  test.each([
    ['a subject', 'chore: bump'],
    ['a subject that looks like a trailer', 'chore: bump\n'],
    ['a body', 'chore: bump\n\nWhy it is so.\n'],
    ['trailers', 'chore: bump\n\nWhy.\n\nRefs: 1\nCo-authored-by: Bo <bo@example.org>\n'],
    ['trailers after the subject', 'chore: bump\n\nRefs: 1'],
    ['the same already', `chore: bump\n\n${line}`],
    ['the same already, but not last', `chore: bump\n\n${line}\nReviewed-by: Bo <bo@example.org>`],
    ['another one', 'chore: bump\n\nSigned-off-by: Bo <bo@example.org>'],
    ['a trailer over two lines', 'chore: bump\n\nRefs: 1\n and 2\n'],
    ['text that goes on after a trailer', 'chore: bump\n\nRefs: 1\nand more'],
    ['text beside a trailer of git', 'chore: bump\n\none\ntwo\nthree\nSigned-off-by: Bo <bo@example.org>'],
    ['much text beside a trailer of git', 'chore: bump\n\n1\n2\n3\n4\nSigned-off-by: Bo <bo@example.org>'],
    ['a cherry-pick', 'chore: bump\n\n(cherry picked from commit 0123456789012345678901234567890123456789)'],
    ['a list with colons', 'chore: bump\n\nnotes: are\n- first: this\n'],
    ['an address', 'chore: bump\n\nhttps://example.com/a\n'],
    ['blanks in the line between', 'chore: bump\n  \nRefs: 1'],
    ['an indented line at first', 'chore: bump\n\n  indented: yes\nRefs: 1']
  ])('%s', (_, message) => {
    const blanksAtEnds = /[ \t]+$/gm // git takes them out of any message
    expect(signOff(message, ada).replace(blanksAtEnds, '').trimEnd()).toBe(byGit(message))
  })
})

describe('identities', () => {
  test.each([
    ['Ada <ada@example.org>', { name: 'Ada', email: 'ada@example.org' }],
    [
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
      { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
    ],
    ['  Ada Lovelace  <a@b> ', { name: 'Ada Lovelace', email: 'a@b' }],
    ['Ada', undefined],
    ['<ada@example.org>', undefined],
    ['Ada <ada>', undefined],
    ['Ada <a@b> <c@d>', undefined],
    ['Ada\nx <a@b>', undefined],
    ['Ada <a@b>\ncommitter X <c@d>', undefined],
    ['A\0 <a@b>', undefined]
  ])('%j', (text, expected) => expect(parseIdentity(text)).toEqual(expected))

  test('an empty one is nobody', () => expect(readIdentity('author', '')).toBeUndefined())
})
