import { describe, expect, test } from '@jest/globals'
import { checkoutArguments, checkoutTarget, targetRefspecs } from '#rehearsal/runner/checkout-refs'
import { oneJob, playTag } from './repository.ts'

const sha = 'a'.repeat(40)
const branches = new Set(['main', 'rel/1'])

describe('what is fetched and checked out', () => {
  const tag = { ref: 'refs/tags/v1', commit: sha }
  test.each([
    ['a pushed tag', '', tag, [`+${sha}:refs/tags/v1`], ['refs/tags/v1']],
    [
      'a pushed branch',
      '',
      { ref: 'refs/heads/main', commit: sha },
      [`+${sha}:refs/remotes/origin/main`],
      ['-B', 'main', 'refs/remotes/origin/main']
    ],
    ['a commit', sha, tag, [sha], [sha]],
    [
      'a full branch',
      'refs/heads/rel/1',
      tag,
      ['+refs/heads/rel/1:refs/remotes/origin/rel/1'],
      ['-B', 'rel/1', 'refs/remotes/origin/rel/1']
    ],
    [
      'a short branch',
      'main',
      tag,
      ['+refs/heads/main*:refs/remotes/origin/main*', '+refs/tags/main*:refs/tags/main*'],
      ['-B', 'main', 'refs/remotes/origin/main']
    ],
    [
      'a short tag',
      'v1',
      tag,
      ['+refs/heads/v1*:refs/remotes/origin/v1*', '+refs/tags/v1*:refs/tags/v1*'],
      ['refs/tags/v1']
    ],
    [
      'a pull request',
      '',
      { ref: 'refs/pull/7/merge', commit: sha },
      [`+${sha}:refs/remotes/pull/7/merge`],
      ['refs/remotes/pull/7/merge']
    ],
    ['another repository', '', undefined, ['+HEAD:refs/remotes/origin/HEAD'], ['FETCH_HEAD']]
  ])('%s', (_, ref, event, refspecs, checkout) => {
    const target = checkoutTarget(ref, event)
    expect(targetRefspecs(target)).toEqual(refspecs)
    expect(checkoutArguments(target, branches)).toEqual(checkout)
  })
})

test('the checkout of the rehearsal', async () => {
  const show =
    'git rev-list --count HEAD; git tag; git branch --show-current; git status --porcelain; git config --get-regexp extraheader || echo no credentials'
  const played = await playTag({
    'file.txt': 'text\n',
    ...oneJob(`
- { name: empty, run: "ls -A | wc -l" }
- { id: c, uses: actions/checkout@v4, with: { lfs: true } }
- { name: shallow, run: "git rev-parse --is-shallow-repository; cat file.txt; ${show}" }
- { name: outputs, run: "test \${{ steps.c.outputs.commit }} = $GITHUB_SHA && echo \${{ steps.c.outputs.ref }}" }
- { uses: actions/checkout@v4, with: { ref: main, path: deep/er, fetch-depth: 0, persist-credentials: false } }
- { name: full, working-directory: deep/er, run: "${show}" }
- { uses: actions/checkout@v4, with: { path: ../out }, continue-on-error: true }
- { uses: actions/checkout@v4, with: { ref: nothing, path: other }, continue-on-error: true }
`)
  })
  const tail = (step: string, count: number) => played.log('job', step).split('\n').slice(-count)
  expect(tail('empty', 1)).toEqual(['0'])
  expect(tail('shallow', 4)).toEqual(['text', '1', 'v1.2.0', 'http.null/.extraheader AUTHORIZATION: basic ***'])
  expect(tail('outputs', 1)).toEqual(['refs/tags/v1.2.0'])
  expect(tail('full', 4)).toEqual(['1', 'v1.2.0', 'main', 'no credentials'])
  expect(played.jobs[0]?.steps.map((step) => [step.played, step.outcome])).toEqual([
    ['run', 'success'],
    ['by the rehearsal', 'success'],
    ['run', 'success'],
    ['run', 'success'],
    ['by the rehearsal', 'success'],
    ['run', 'success'],
    ['by the rehearsal', 'failure'],
    ['by the rehearsal', 'failure'],
    ['by the rehearsal', 'success'],
    ['by the rehearsal', 'success'],
    ['by the rehearsal', 'success'],
    ['by the rehearsal', 'success']
  ])
  expect(played.annotations.map((each) => each.message.replace(/'\/.*?'/g, 'PATH'))).toEqual([
    "the rehearsal's checkout does not follow: lfs",
    'Repository path PATH is not under PATH',
    expect.stringMatching(/^git fetch failed with exit code 1: .*\+refs\/tags\/nothing/)
  ])
})
