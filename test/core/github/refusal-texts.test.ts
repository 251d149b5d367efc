import { describe, expect, test } from '@jest/globals'
import { explainHook, explainPush } from '#core/github/refusal-push'
import { pushComplaints, ruleComplaints } from '#core/github/refusal-rules'
import { runnerFor } from '../runner.ts'

const rejected = (reason: string) => `!\trefs/x:refs/heads/main\t[remote rejected] (${reason})`

/** What people have shown in public of refused pushes; GitHub ends its lines with blanks. */
const pushes: readonly (readonly [name: string, printed: string, said: readonly RegExp[]])[] = [
  [
    'https://github.com/ietf-tools/xml2rfc/issues/1251',
    `remote: error: GH006: Protected branch update failed for refs/heads/main.        \nremote: \nremote: - Changes must be made through a pull request.        \n${rejected('protected branch hook declined')}`,
    [/"Changes must be made through a pull request\."; use delivery: pull-request/]
  ],
  [
    'https://github.com/openwrt/packages/issues/7624',
    `remote: error: GH006: Protected branch update failed for refs/heads/main.\nremote: error: Required status check "DCO" is expected.\n${rejected('protected branch hook declined')}\nerror: failed to push some refs to 'https://github.com/openwrt/packages'`,
    [/Required status check \\"DCO\\" is expected\."; use delivery: pull-request, where they run/]
  ],
  [
    'https://github.com/VKCOM/VKUI/pull/2820',
    "remote: error: GH006: Protected branch update failed for refs/heads/main.\nremote: error: You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    [/not authorized to push to this branch.*; add the App or the person/]
  ],
  [
    'https://github.com/gleam-lang/gleam/pull/6080',
    `remote: error: GH013: Repository rule violations found for refs/heads/main.\nremote: Review all repository rules at https://github.com/gleam-lang/gleam/rules?ref=refs%2Fheads%2Fmain\nremote:\nremote: - Changes must be made through a pull request.\nremote:\nremote: - 12 of 12 required status checks are expected.\nremote:\nremote: - Code scanning is waiting for results from CodeQL for the commit cfbb5c1.\n${rejected('push declined due to repository rule violations')}`,
    [
      /through a pull request/,
      /12 of 12 required status checks are expected.*where they run/,
      /Code scanning is waiting.*where they run/
    ]
  ],
  ['a hook that says nothing of rules', rejected('protected branch hook declined'), [/the branch is protected/]]
]

test.each(pushes)('%s', (_, printed, said) => {
  const complaints = pushComplaints('main', printed).map(({ problem, remedy }) => `${problem}; ${remedy}`)
  expect(complaints).toEqual(said.map((each) => expect.stringMatching(each)))
})

describe('what the API says of rules', () => {
  test.each([
    ['Changes must be made through a pull request. 2 of 2 required status checks are expected.', 2],
    [
      "Cannot change this locked branch You're not authorized to push to this branch. Visit https://docs.github.com/x for more information.",
      2
    ],
    [
      'Repository rule violations found\n\nSomething new is wanted.\n\nCommits must have verified signatures.\n  Found 1 violation:\n\n  0123456789012345678901234567890123456789\n\n',
      2
    ],
    ['Update is not a fast forward', 0],
    ['Reference does not exist', 0]
  ])('%s', (message, count) => expect(ruleComplaints('main', message)).toHaveLength(count))

  test('a protection in words that nobody knew', () =>
    expect(ruleComplaints('main', 'Only on Sundays.', 'BRANCH_PROTECTION_RULE_VIOLATION')[0]?.problem).toBe(
      'does not take this commit: "Only on Sundays."'
    ))
})

describe('pushes that failed for other reasons', () => {
  const runner = runnerFor({ repository: 'acme/harbor' })
  test.each([
    [
      'remote: Permission to acme/harbor.git denied to github-actions[bot].\nfatal: unable to access',
      /"github-actions\[bot\]" may not write.*contents: write/
    ],
    [
      'remote: Write access to repository not granted.\nfatal: unable to access: The requested URL returned error: 403',
      /the token may not write/
    ],
    ['remote: Repository not found.\nfatal: repository not found', /GitHub knows no repository "acme\/harbor"/],
    ['remote: This repository was archived so it is read-only.\nfatal: error: 403', /is archived/],
    ["fatal: Authentication failed for 'https://github.com/acme/harbor/'", /does not take the token/],
    [
      rejected(
        'refusing to allow a GitHub App to create or update workflow `.github/workflows/main.yml` without `workflows` permission'
      ),
      /"\.github\/workflows\/main\.yml".*workflows: write/
    ],
    [
      rejected(
        'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/x.yml` without `workflow` scope'
      ),
      /scope workflow/
    ]
  ])('%s', (printed, said) => expect(explainPush(runner, 'main', printed)?.message).toMatch(said))

  test.each([
    ['!\tx:refs/heads/main\t[rejected] (stale info)'],
    [rejected("cannot lock ref 'refs/heads/main': is at 1 but expected 2")],
    [rejected('failed to update ref')],
    ['error: RPC failed; curl 52 Empty reply from server']
  ])('%s is no refusal', (printed) => {
    expect(explainPush(runner, 'main', printed)).toBeUndefined()
    expect(explainHook('main', printed)).toBeUndefined()
  })

  test('a hook of another server is quoted', () =>
    expect(
      explainHook('main', `remote: no pushes on Fridays\n${rejected('pre-receive hook declined')}`)?.message
    ).toMatch(/was not updated by the server \(pre-receive hook declined\): remote: no pushes on Fridays/))
})
