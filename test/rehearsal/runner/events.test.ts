import { expect, test } from '@jest/globals'
import { oneJob, playTag } from './repository.ts'

const sha = 'a'.repeat(40)
const pull = {
  number: 7,
  pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'main' } }
}

test.each([
  ['push', 'refs/heads/rel/1.x', {}, { ref_name: 'rel/1.x', ref_type: 'branch', head_ref: '', base_ref: '' }],
  ['push', 'refs/tags/v1.2.0', {}, { ref_name: 'v1.2.0', ref_type: 'tag' }],
  [
    'pull_request',
    'refs/pull/7/merge',
    pull,
    { ref_name: '7/merge', ref_type: 'branch', head_ref: 'topic', base_ref: 'main' }
  ],
  ['pull_request_target', 'refs/heads/main', pull, { ref_name: 'main', head_ref: 'topic', base_ref: 'main' }],
  ['pull_request_review', 'refs/pull/7/merge', pull, { ref_name: '7/merge', head_ref: '', base_ref: '' }],
  ['release', 'refs/tags/v1.2.0', { release: { tag_name: 'v1.2.0' } }, { ref_name: 'v1.2.0', ref_type: 'tag' }],
  ['workflow_run', 'refs/heads/main', { workflow_run: { head_branch: 'x' } }, { ref_name: 'main', head_ref: '' }],
  [
    'merge_group',
    'refs/heads/gh-readonly-queue/main/pr-7-abc',
    { merge_group: { base_ref: 'refs/heads/main' } },
    { ref_name: 'gh-readonly-queue/main/pr-7-abc', ref_type: 'branch', base_ref: '' }
  ],
  ['schedule', 'refs/heads/main', { schedule: '0 5 * * *' }, { ref_name: 'main', ref_type: 'branch' }],
  ['repository_dispatch', 'refs/heads/main', { action: 'go', client_payload: { a: 1 } }, { ref_name: 'main' }],
  ['issue_comment', 'refs/heads/main', { issue: { number: 7, pull_request: {} } }, { ref_name: 'main', head_ref: '' }]
])('the contexts of %s on %s', async (name, ref, payload, expected) => {
  const played = await playTag(
    oneJob(`
- { name: context, run: 'cat $GITHUB_EVENT_PATH; echo; echo "CONTEXT \${{ toJSON(github) }}" | tr -d "\\n"' }
- { name: variables, run: 'echo "$GITHUB_REF|$GITHUB_REF_NAME|$GITHUB_REF_TYPE|$GITHUB_SHA|$GITHUB_EVENT_NAME|$GITHUB_HEAD_REF|$GITHUB_BASE_REF|$GITHUB_REF_PROTECTED|$GITHUB_RUN_ID/$GITHUB_RUN_NUMBER/$GITHUB_RUN_ATTEMPT|$GITHUB_WORKFLOW_REF|$GITHUB_WORKFLOW_SHA"' }
`),
    undefined,
    {
      event: { name, ref, sha, payload, actor: 'octo', refProtected: name === 'push' },
      run: { id: 1234, number: 5, attempt: 2 }
    }
  )
  const values = { ref_type: 'branch', head_ref: '', base_ref: '', ...expected }
  const workflowRef = `acme/app/.github/workflows/release.yml@${ref}`
  expect(played.log('job', 'variables').split('\n').at(-1)).toBe(
    [
      ref,
      values.ref_name,
      values.ref_type,
      sha,
      name,
      values.head_ref,
      values.base_ref,
      name === 'push',
      '1234/5/2',
      workflowRef,
      sha
    ].join('|')
  )
  const lines = played.log('job', 'context')
  expect(lines).toContain(JSON.stringify(payload, undefined, 2))
  expect(lines.split('CONTEXT').at(-1)).toContain('workflow_ref')
})

test('the contexts of a job name it, its workflow, its machine and its steps', async () => {
  const say =
    "- { name: say, if: always(), run: 'echo \"${{ toJSON(fromJSON(format(''[{0},{1},{2},{3}]'', toJSON(job), toJSON(runner), toJSON(strategy), toJSON(steps)))) }}\" | tr -d \" \\n\\\\\"' }"
  const played = await playTag(
    oneJob(`
- { id: soft, run: "echo a=1 >> $GITHUB_OUTPUT; exit 1", continue-on-error: true }
- { id: left, if: failure(), run: "true" }
${say}
`),
    undefined,
    { checkRunId: (job) => job.length, debug: true }
  )
  const said = played.log('job', 'say')
  const status = 'status:success,check_run_id:3,workflow_ref:acme/app/.github/workflows/release.yml@refs/tags/v1.2.0,'
  for (const part of [
    status,
    'workflow_repository:acme/app,workflow_file_path:.github/workflows/release.yml}',
    'name:Rehearsal,environment:github-hosted,',
    'debug:1}',
    '{fail-fast:true,job-index:0,job-total:1,max-parallel:1}',
    '{soft:{outputs:{a:1},outcome:failure,conclusion:success},left:{outputs:{},outcome:skipped,conclusion:skipped}}'
  ])
    expect(said).toContain(part)
})

test('each step finds the event as it came, and the variables of the machine below its own', async () => {
  const played = await playTag(
    oneJob(`
- run: ln -sf /dev/null $GITHUB_EVENT_PATH
- { name: it, env: { GOPROXY: own }, run: 'grep -c after $GITHUB_EVENT_PATH; echo $GOPROXY $GONOSUMDB' }
`),
    undefined,
    {
      machine: (job, permissions) => ({ GOPROXY: 'off', GONOSUMDB: `${job} ${permissions.contents}`, GITHUB_SHA: 'x' })
    }
  )
  expect(played.log('job', 'it')).toMatch(/\n1\nown job read$/)
})

test('the event of a dispatch has its inputs, in the context and in the file', async () => {
  const files = {
    '.github/workflows/release.yml': `on: { workflow_dispatch: { inputs: { v: {} } } }
jobs: { job: { runs-on: x, steps: [{ name: it, run: 'cat $GITHUB_EVENT_PATH; echo "\${{ github.event.inputs.v }} \${{ github.event.workflow }}"' }] } }
`
  }
  const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', sha, payload: { workflow: 'w' }, actor: 'octo' }
  const played = await playTag(files, undefined, { event, inputs: { v: '1' } })
  expect(played.log('job', 'it')).toContain(JSON.stringify({ workflow: 'w', inputs: { v: '1' } }, undefined, 2))
  expect(played.log('job', 'it')).toMatch(/\n1 w$/)
})
