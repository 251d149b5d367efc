import { expect, test } from '@jest/globals'
import { readWorkflow } from '#rehearsal/runner/workflow-file'
import { checkDispatchInputs } from '#rehearsal/triggers/dispatch-inputs'

const jobs = 'jobs: { a: { runs-on: x, steps: [{ run: "true" }] } }'
const declared = `on:
  workflow_dispatch:
    inputs:
      version: { required: true, type: string }
      level: { type: choice, options: [patch, minor], default: patch }
      force: { type: boolean }
      count: { type: number, default: 3 }
      where: { type: environment }
      note: {}
${jobs}`

const filled = { version: '1.2.3', level: 'patch', force: 'false', count: '3', where: '', note: '' }

test.each<[string, string, Record<string, unknown>, Record<string, string> | string]>([
  ['defaults', declared, { version: '1.2.3' }, filled],
  [
    'all of them',
    declared,
    { version: '2', level: 'minor', force: 'true', count: '7', where: 'prod', note: 'x' },
    { version: '2', level: 'minor', force: 'true', count: '7', where: 'prod', note: 'x' }
  ],
  [
    'values that are no text',
    declared,
    { version: '1.2.3', force: true, count: 7 },
    { ...filled, force: 'true', count: '7' }
  ],
  ['one that is missing', declared, {}, "Required input 'version' not provided"],
  ['one that is empty', declared, { version: '' }, "Required input 'version' not provided"],
  ['unknown ones', declared, { version: '1', foo: 'x', bar: 'y' }, 'Unexpected inputs provided: ["foo", "bar"]'],
  [
    'no such choice',
    declared,
    { version: '1', level: 'x' },
    "Provided value 'x' for input 'level' not in the list of allowed values"
  ],
  [
    'an empty choice',
    declared,
    { version: '1', level: '' },
    "Provided value '' for input 'level' not in the list of allowed values"
  ],
  [
    'no boolean',
    declared,
    { version: '1', force: 'yes' },
    "Provided value 'yes' for input 'force' not in the list of allowed values"
  ],
  [
    'no number',
    declared,
    { version: '1', count: 'x' },
    "Provided value 'x' for input 'count' not in the list of allowed values"
  ],
  ['no inputs, and none given', `on: workflow_dispatch\n${jobs}`, {}, {}],
  [
    'no inputs in a list, and one given',
    `on: [push, workflow_dispatch]\n${jobs}`,
    { a: 'b' },
    'Unexpected inputs provided: ["a"]'
  ],
  ['no trigger', `on: push\n${jobs}`, {}, "Workflow does not have 'workflow_dispatch' trigger"],
  [
    'a name of every object',
    declared,
    { version: '1', constructor: 'x' },
    'Unexpected inputs provided: ["constructor"]'
  ]
])('%s', async (_, content, given, expected) => {
  const { workflow, problems } = await readWorkflow('x.yml', content)
  expect(problems).toEqual([])
  const checked = checkDispatchInputs(workflow, given)
  expect(checked.ok ? checked.inputs : checked.message).toEqual(expected)
})
