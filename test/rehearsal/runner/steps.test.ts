import { describe, expect, test } from '@jest/globals'
import { oneJob, type Played, playTag } from './repository.ts'

const outcomes = (played: Played) =>
  (played.jobs[0]?.steps ?? []).map((step) => `${step.name}: ${step.outcome}/${step.conclusion}`)

describe('conditions of steps', () => {
  test('follow success, failure, always and continue-on-error', async () => {
    const played = await playTag(
      oneJob(`
- { name: soft, id: soft, run: exit 1, continue-on-error: true }
- { name: after soft, run: "true" }
- { name: seen, if: steps.soft.outcome == 'failure' && steps.soft.conclusion == 'success', run: "true" }
- { name: bad, run: exit 1 }
- { name: implicit, run: "true" }
- { name: implicit with condition, if: "true", run: "true" }
- { name: failure, if: failure(), run: "true" }
- { name: failure in braces, if: "\${{ failure() && github.ref_type == 'tag' }}", run: "true" }
- { name: always, if: always(), run: "true" }
- { name: cancelled, if: cancelled(), run: "true" }
- { name: not cancelled, if: "!cancelled()", run: "true" }
- { name: braces in text are always true, if: "\${{ false }} || always()", run: "true" }
`)
    )
    expect(outcomes(played)).toEqual([
      'soft: failure/success',
      'after soft: success/success',
      'seen: success/success',
      'bad: failure/failure',
      'implicit: skipped/skipped',
      'implicit with condition: skipped/skipped',
      'failure: success/success',
      'failure in braces: success/success',
      'always: success/success',
      'cancelled: skipped/skipped',
      'not cancelled: success/success',
      'braces in text are always true: skipped/skipped'
    ])
    expect(played.conclusion).toBe('failure')
  })

  test('are evaluated with types', async () => {
    const conditions: [condition: string, holds: boolean][] = [
      ["'A' == 'a'", true],
      ["'1' == 1", true],
      ["'' == 0", true],
      ['null == false', true],
      ["'false'", true],
      ["fromJSON('false')", false],
      ["contains('Hello', 'ell')", true],
      ["contains(fromJSON('[1, 2]'), 2)", true],
      ["startsWith(github.ref, 'refs/tags/v')", true],
      ["format('{0}-{{1}}', github.ref_name) == 'v1.2.0-{1}'", true],
      ["join(fromJSON('[1, 2]'), '+') == '1+2'", true],
      ["toJSON(github.event.after) != 'null'", true],
      ['github.event.nothing.at.all', false],
      ['github.event.constructor', false],
      ["hashFiles('nothing') == ''", true],
      ["env.LOWER == 'x' && env.lower == ''", true]
    ]
    const steps = conditions.map(
      ([condition], index) => `- { name: "${index}", if: ${JSON.stringify(condition)}, run: "true", env: { LOWER: x } }`
    )
    const played = await playTag(oneJob(steps.join('\n')))
    expect(played.jobs[0]?.steps.map((step) => step.conclusion === 'success')).toEqual(
      conditions.map(([, holds]) => holds)
    )
  })
})

describe('what a step hands to the next', () => {
  test('environment, path, outputs and summaries', async () => {
    const played = await playTag(
      oneJob(`
- id: one
  env: { OWN: mine }
  run: |
    echo "SHARED=from one" >> "$GITHUB_ENV"
    echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"
    mkdir bin; printf '#!/bin/sh\\necho my tool\\n' > bin/my-tool; chmod +x bin/my-tool
    echo "$PWD/bin" >> "$GITHUB_PATH"
    printf 'text<<END\\na\\n\\nb\\nEND\\n' >> "$GITHUB_OUTPUT"
    echo '# Title' >> "$GITHUB_STEP_SUMMARY"
- name: two
  run: |
    my-tool
    echo "[$SHARED][$OWN][\${{ env.SHARED }}][\${NODE_OPTIONS-unset}]"
    echo '\${{ toJSON(steps.one.outputs.text) }}' 'it''' 'works'
- { name: bad file, continue-on-error: true, run: echo nonsense >> "$GITHUB_OUTPUT" }
- { name: too much, run: head -c 1048577 /dev/zero >> "$GITHUB_STEP_SUMMARY" }
`)
    )
    expect(played.log('job', 'two').split('\n').slice(-3)).toEqual([
      'my tool',
      '[from one][][from one][unset]',
      '"a\\n\\nb" it works'
    ])
    expect(played.jobs[0]?.steps.map((step) => [step.outcome, step.summary])).toEqual([
      ['success', '# Title\n'],
      ['success', ''],
      ['failure', ''],
      ['success', '']
    ])
    expect(played.annotations.map((each) => each.message)).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      "Unable to process file command 'output' successfully.",
      "Invalid format 'nonsense'",
      '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.'
    ])
  })
})

describe('workflow commands', () => {
  test('are carried out, masked and stopped', async () => {
    const played = await playTag(
      oneJob(`
- id: talk
  name: talk
  run: |
    echo "::add-mask::sword-fish"
    echo "the sword-fish swims"
    echo "::warning file=a.go,line=3,title=T::careful%0Anow"
    echo "::set-output name=old::works"
    echo "::stop-commands::pause-token-1"
    echo "::error::not an error"
    echo "::pause-token-1::"
    echo "x ##[set-output name=older;]too"
    printf 'a\\r::notice::after a carriage return\\n'
    echo "::debug::not shown"
- { name: read, run: "echo '\${{ steps.talk.outputs.old }} \${{ steps.talk.outputs.older }}'" }
- { name: env, continue-on-error: true, run: "echo '::set-env name=A::b'" }
- { name: sh, shell: sh, run: "echo $0 | grep -c '[.]sh$'" }
- { name: pipefail, continue-on-error: true, shell: bash, run: "false | true" }
- { name: no pipefail, run: "false | true" }
- { name: custom, shell: "cat {0}", run: "from a \${{ 'template' }}" }
- { name: no such, continue-on-error: true, shell: nope, run: x }
- { name: folder, working-directory: /, run: pwd }
`)
    )
    const talk = played.log('job', 'talk')
    expect(talk).toContain('the *** swims')
    expect(talk).toContain('##[warning]careful\nnow')
    expect(talk).toContain('::error::not an error')
    expect(talk).not.toContain('##[debug]')
    const levels = played.annotations.map(({ level, message, file, line, title }) => [
      level,
      message,
      file,
      line,
      title
    ])
    expect(levels).toContainEqual(['warning', 'careful\nnow', 'a.go', '3', 'T'])
    expect(levels).toContainEqual(['notice', 'after a carriage return', undefined, undefined, undefined])
    expect(levels.filter(([level]) => level === 'error').map(([, message]) => message)).toEqual([
      "Unable to process command '::set-env name=A::b' successfully.",
      expect.stringMatching(
        /^The `set-env` command is disabled. Please upgrade to using Environment Files or opt into/
      ),
      'Process completed with exit code 1.',
      expect.stringContaining('Invalid shell option "nope"')
    ])
    expect(played.log('job', 'read').split('\n').at(-1)).toBe('works too')
    expect(outcomes(played).slice(2)).toEqual([
      'env: failure/success',
      'sh: success/success',
      'pipefail: failure/success',
      'no pipefail: success/success',
      'custom: success/success',
      'no such: failure/success',
      'folder: success/success'
    ])
    expect(played.log('job', 'custom').split('\n').at(-1)).toBe('from a template')
    expect(played.log('job', 'folder').split('\n').at(-1)).toBe('/')
  })

  test('a secret is masked everywhere that a reader sees', async () => {
    const played = await playTag(
      oneJob(`
- id: leak
  name: leak \${{ secrets.WORD }}
  env: { WORD: "\${{ secrets.WORD }}" }
  run: |
    echo "\${{ secrets.WORD }}"; echo "::error::$WORD"
    echo "value=$WORD" >> "$GITHUB_OUTPUT"; echo "$WORD" >> "$GITHUB_STEP_SUMMARY"
    echo "$GITHUB_ACTOR \${{ github.token }} \${{ secrets.GITHUB_TOKEN }}"
- { name: still there, run: "test '\${{ steps.leak.outputs.value }}' = 'sword-fish'" }
`),
      undefined,
      { secrets: { WORD: 'sword-fish' } }
    )
    const { log, ...seen } = played
    expect(played.conclusion).toBe('success')
    expect(JSON.stringify(seen)).not.toMatch(/sword-fish|ghs_/)
    expect(log('job')).toContain('octo *** ***')
  })
})

describe('limits', () => {
  test('a step that takes too long is ended and fails', async () => {
    const played = await playTag(oneJob('- { name: slow, timeout-minutes: 1, run: sleep 20 }'))
    expect(outcomes(played)).toEqual(['slow: failure/failure'])
    expect(played.annotations.at(-1)?.message).toBe("The action 'slow' has timed out after 1 minutes.")
  })

  test('a cancelled run ends its step and plays only what asks for it', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 500)
    const files = oneJob(`
- { name: slow, run: sleep 20 }
- { name: next, run: "true" }
- { name: clean, if: cancelled(), run: "true" }
- { name: always, if: always(), run: "true" }
`)
    const started = Date.now()
    const played = await playTag(files, undefined, { signal: controller.signal })
    expect(Date.now() - started).toBeLessThan(5000)
    expect(played.conclusion).toBe('cancelled')
    expect(outcomes(played)).toEqual([
      'slow: cancelled/cancelled',
      'next: skipped/skipped',
      'clean: success/success',
      'always: success/success'
    ])
  })
})
