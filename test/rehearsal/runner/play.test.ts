import { describe, expect, test } from '@jest/globals'
import { playTag } from './repository.ts'

const hello = {
  'actions/hello/action.yml': `name: hello
description: says hello
inputs:
  who: { description: whom, default: "\${{ github.actor }}" }
  needed: { description: needed, required: true }
outputs:
  greeting: { description: what was said }
runs: { using: node24, main: main.js, post: post.js }
`,
  'actions/hello/main.js': `
const { appendFileSync } = require('node:fs')
appendFileSync(process.env.GITHUB_OUTPUT, 'greeting=hello ' + process.env.INPUT_WHO + '\\n')
appendFileSync(process.env.GITHUB_STATE, 'seen=' + process.env.INPUT_WHO + '\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '### said\\n')
console.log('unset is', JSON.stringify(process.env.INPUT_NEEDED), process.cwd() === process.env.GITHUB_WORKSPACE)
`,
  'actions/hello/post.js': `console.log('post saw ' + process.env.STATE_seen)`
}

describe('a caller with a reusable workflow', () => {
  test('passes inputs, outputs and secrets, and runs a JavaScript action', async () => {
    const played = await playTag(
      {
        ...hello,
        '.github/workflows/release.yml': `name: Release
on: { push: { tags: ['v*'] } }
permissions: { contents: write }
env: { COLOUR: blue }
jobs:
  decide:
    runs-on: ubuntu-latest
    outputs: { tag: "\${{ steps.tag.outputs.tag }}" }
    steps:
      - uses: actions/checkout@v4
      - id: tag
        run: |
          echo "tag=\${GITHUB_REF_NAME}" >> "$GITHUB_OUTPUT"
          test "$COLOUR" = blue
  publish:
    needs: decide
    uses: ./.github/workflows/publish.yml
    with: { tag: "\${{ needs.decide.outputs.tag }}", dry: true }
    secrets: inherit
  after:
    needs: publish
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.publish.outputs.greeting }}"
`,
        '.github/workflows/publish.yml': `on:
  workflow_call:
    inputs:
      tag: { type: string, required: true }
      dry: { type: boolean, default: false }
    outputs:
      greeting: { value: "\${{ jobs.greet.outputs.greeting }}" }
jobs:
  greet:
    runs-on: ubuntu-latest
    outputs: { greeting: "\${{ steps.hi.outputs.greeting }}" }
    steps:
      - id: hi
        if: inputs.dry == true
        uses: $/actions/hello
        with: { who: "\${{ inputs.tag }} \${{ secrets.WORD }}" }
      - run: echo "colour is [\${{ env.COLOUR }}] for \${{ github.workflow }}"
`
      },
      undefined,
      { secrets: { WORD: 'swordfish' } }
    )
    expect(played.annotations.map((each) => each.message)).toEqual([
      "Skip output 'greeting' since it may contain secret."
    ])
    expect(played.conclusion).toBe('success')
    expect(played.jobs.map((job) => job.name)).toEqual(['decide', 'publish', 'after'])
    const greet = played.jobs[1]?.jobs[0]
    expect(greet?.name).toBe('publish / greet')
    expect(greet?.permissions).toEqual({ contents: 'write' })
    // The word is a secret, so the output does not leave its job.
    expect(played.log('after')).toContain('got ')
  })
})
