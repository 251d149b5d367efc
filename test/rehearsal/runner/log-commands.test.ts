import { describe, expect, test } from '@jest/globals'
import { oneJob, playTag } from './repository.ts'

/** Plays one step with this script, and tells its annotations, its own lines and what it came to. */
const play = async (script: string, more: { env?: string; debug?: boolean } = {}) => {
  const played = await playTag(
    oneJob(`- { id: it, name: it, env: { ${more.env ?? ''} }, run: ${JSON.stringify(script)} }`),
    undefined,
    { debug: more.debug ?? false }
  )
  const log = played.log('job', 'it')
  return {
    said: played.annotations.map(({ level, message }) => `${level}: ${message}`),
    lines: log.slice(log.indexOf('##[endgroup]\n') + 13).split('\n'),
    step: played.jobs[0]?.steps[0]
  }
}

describe('a command that cannot be carried out fails the step, in the words of the runner', () => {
  test.each([
    ['an output without a name', '::set-output::x', "Required field 'name' is missing in ##[set-output] command."],
    ['a state without a name', '::save-state::x', "Required field 'name' is missing in ##[set-output] command."],
    [
      'an echo of neither',
      '::echo::maybe',
      "Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: 'maybe'."
    ],
    ['an echo of nothing', '::echo::', "Value cannot be null. (Parameter 'value')"],
    [
      'set-env',
      '  ::set-env name=A::b',
      'The `set-env` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'
    ],
    ['add-path inside a line', 'x ##[add-path]/bin', 'The `add-path` command is disabled.']
  ])('%s', async (_, line, message) => {
    const { said, step } = await play(`echo '${line}'`)
    const errors = said.filter((each) => each.startsWith('error'))
    expect(errors[0]).toBe(`error: Unable to process command '${line}' successfully.`)
    expect(errors[1]).toContain(`error: ${message}`)
    expect(step?.conclusion).toBe('failure')
  })

  test('but not where a variable allows what GitHub switched off', async () => {
    const script =
      "echo '::set-env name=A::b'; echo '::add-path::/x'; echo '::set-env name=NODE_OPTIONS::y'; echo '::add-path::'"
    const { said } = await play(script, { env: 'ACTIONS_ALLOW_UNSECURE_COMMANDS: true' })
    expect(said).toEqual([
      "error: Can't update NODE_OPTIONS environment variable using ::set-env:: command.",
      "error: Unable to process command '::add-path::' successfully.",
      "error: Value cannot be null. (Parameter 'path')"
    ])
  })
})

describe('stop-commands', () => {
  test.each([
    ['nothing', ''],
    ['the name of a command', 'Add-Mask'],
    ['what GitHub uses itself', 'pause-logging']
  ])('refuses %s as its token, and goes on with commands', async (_, token) => {
    const { said, step } = await play(`echo '::stop-commands::${token}'; echo ::notice::heard`)
    expect(said).toEqual([
      expect.stringMatching(/^error: You cannot use a endToken that is an empty string/),
      'notice: heard'
    ])
    expect(step?.conclusion).toBe('failure')
  })

  test('takes even that where a variable allows it', async () => {
    const script = 'echo ::stop-commands::debug; echo ::notice::not heard; echo ::debug::; echo ::notice::heard'
    const { said } = await play(script, { env: 'ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS: 1' })
    expect(said).toEqual(['notice: heard'])
  })

  test('masks a long token, and resumes by its name alone, in either form', async () => {
    const { lines } = await play(
      'echo ::stop-commands::a-long-token; echo ::error::x; echo "y ##[A-LONG-TOKEN]z"; echo ::group::g'
    )
    expect(lines).toEqual(['::stop-commands::***', '::error::x', 'y ##[A-LONG-TOKEN]z', '##[group]g'])
  })
})

describe('echo', () => {
  test('repeats commands but for those that say something themselves', async () => {
    const { lines } = await play(
      'echo ::echo::on; echo ::add-mask::hidden-1; echo ::notice::n; echo "::save-state name=a::hidden-1"; echo ::group::g; echo ::echo::off; echo ::group::h'
    )
    expect(lines).toEqual([
      '::add-mask::***',
      '##[notice]n',
      '::save-state name=a::***',
      expect.stringMatching(/^##\[warning\]The `save-state` command is deprecated and will be disabled soon\./),
      '::group::g',
      '##[group]g',
      '::echo::off',
      '##[group]h'
    ])
  })
})

test('a mask of several lines hides each of them, without the blanks around it', async () => {
  const { lines, said } = await play(
    'echo "::add-mask::first line%0A  second line  %0D%0A"; echo "a first line b"; echo second line; echo ::add-mask::'
  )
  expect(lines.slice(0, 2)).toEqual(['a *** b', '***'])
  expect(said).toEqual(["warning: Can't add secret mask for empty string in ##[add-mask] command."])
})

describe('what a step hands on', () => {
  test('outputs have one name whatever the case', async () => {
    const { step } = await play('echo Name=1 >> $GITHUB_OUTPUT; echo NAME=2 >> $GITHUB_OUTPUT')
    expect(step?.outputs).toEqual({ Name: '2' })
  })

  test('summaries end with a line break', async () => {
    const { step } = await play("printf 'a\\r\\nb' >> $GITHUB_STEP_SUMMARY")
    expect(step?.summary).toBe('a\nb\n')
  })

  test('heredocs with delimiters that nobody can guess', async () => {
    const { step } = await play(
      'd=ghadelimiter_$(cat /proc/sys/kernel/random/uuid); printf "v<<$d\\na=b\\nv<<EOF\\n$d\\nw=1\\n" >> $GITHUB_OUTPUT'
    )
    expect(step?.outputs).toEqual({ v: 'a=b\nv<<EOF', w: '1' })
  })

  test('what came before a mistake in a file counts, and the step fails', async () => {
    const { step, said } = await play('printf "a=1\\nb<<EOF\\nx\\n" >> $GITHUB_OUTPUT')
    expect(step).toMatchObject({ conclusion: 'failure', outputs: { a: '1' } })
    expect(said).toEqual([
      "error: Unable to process file command 'output' successfully.",
      "error: Invalid value. Matching delimiter not found 'EOF'"
    ])
  })

  test('a file of artifacts, which nothing reads where the feature is off', async () => {
    const { step, said } = await play('echo = >> $GITHUB_ARTIFACTS')
    expect([step?.conclusion, said]).toEqual(['success', []])
  })
})

test('outputs of a job over 1 MiB of UTF-16 fail it', async () => {
  const big = (size: number) => ({
    '.github/workflows/release.yml': `on: push
jobs:
  job:
    runs-on: x
    outputs: { a: "\${{ steps.s.outputs.a }}" }
    steps: [{ id: s, run: "printf a= >> $GITHUB_OUTPUT; head -c ${size} /dev/zero | tr '\\\\0' x >> $GITHUB_OUTPUT" }]
`
  })
  const fits = await playTag(big(500_000))
  expect([fits.conclusion, fits.jobs[0]?.outputs.a?.length]).toEqual(['success', 500_000])
  const failed = await playTag(big(600_000))
  expect(failed.conclusion).toBe('failure')
  expect(failed.annotations.map(({ message }) => message)).toEqual([
    'Fail to evaluate job outputs',
    'Job outputs exceed 1,048,576 bytes'
  ])
})

test('an environment that no process can take fails its step, as it does at GitHub', async () => {
  const played = await playTag(
    oneJob(`
- { id: s, run: "printf a= >> $GITHUB_OUTPUT; head -c 200000 /dev/zero | tr '\\\\0' x >> $GITHUB_OUTPUT" }
- { name: big, env: { BIG: "\${{ steps.s.outputs.a }}" }, run: "true" }
`)
  )
  expect(played.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
  expect(played.annotations.at(-1)?.message).toMatch(
    /^An error occurred trying to start process .*Argument list too long$/
  )
})

test('a folder that is not there is told as the runner tells it', async () => {
  const played = await playTag(oneJob('- { run: "true", working-directory: nowhere }'))
  expect(played.annotations[0]?.message).toMatch(
    /^An error occurred trying to start process '.*bash' with working directory '.*\/app\/app\/nowhere'\. No such file or directory$/
  )
})
