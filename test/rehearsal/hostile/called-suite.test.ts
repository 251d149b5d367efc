import { expect, test } from '@jest/globals'
import { playTag, workflow } from '../runner/repository.ts'

const files = (command: string) => ({
  ...workflow(
    `release: { uses: acme/suite/.github/workflows/ours.yml@v1, with: { command: ${JSON.stringify(command)} } }`
  ),
  'suite/.github/workflows/ours.yml': `on: { workflow_call: { inputs: { command: { type: string } } } }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - { name: test, env: { COMMAND: "\${{ inputs.command }}" }, run: 'bash -c "$COMMAND"' }
`
})

test.each([
  ['show', 'shown', ''],
  ['run', 'run', 'came here']
] as const)(
  'a command that a clone gives to a workflow of the suite is as foreign as its own: %s',
  async (runSteps, played, said) => {
    const { jobs, log } = await playTag(files('echo came "here"'), undefined, { runSteps })
    const [step] = jobs[0]?.jobs[0]?.steps ?? []
    expect(step?.played).toBe(played)
    expect(
      log('release / test', 'test')
        .split('\n')
        .filter((line) => line === 'came here')
        .join('')
    ).toBe(said)
  }
)
