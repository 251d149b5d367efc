import { documentation, type KnownDifferences, runner } from './known-difference.ts'

const yamlReader = `${runner}/Sdk/DTPipelines/Pipelines/ObjectTemplating/YamlObjectReader.cs`

/** Differences in what steps are given, what they are called, and what is taken from them. */
export const inSteps: KnownDifferences = {
  'composite-action': {
    why: 'A composite action gets no INPUT_ variables, and has an end only where an action inside it has one.',
    source: `https://github.com/actions/runner/issues/665 and ${runner}/Runner.Worker/ActionManager.cs`,
    ours: [
      'job: Main greet: = hello you, outer []',
      'job: Main greet nobody in particular: = hello anybody on push, outer []'
    ],
    act: [
      'job: Main greet: = hello you, outer [you]',
      'job: Main greet nobody in particular: = hello anybody on push, outer [anybody on push]',
      'job: Post greet nobody in particular: success',
      'job: Post greet: success'
    ]
  },
  'composite-failure': {
    why: 'A composite action has an end only where an action inside it has one.',
    source: `${runner}/Runner.Worker/ActionManager.cs`,
    ours: [],
    act: ['job: Post fatal: success', 'job: Post tolerated: success']
  },
  'default-variables': {
    why: 'Variables named GITHUB_ and RUNNER_ cannot be overwritten; act names a tool cache that is not there.',
    source: `${documentation}/variables#naming-conventions-for-configuration-variables`,
    ours: ['the-job: Main tool cache: = there', 'the-job: Main names cannot be taken over: = tag'],
    act: ['the-job: Main names cannot be taken over: = mine']
  },
  'javascript-inputs': {
    why: 'A hexadecimal number of YAML is a number.',
    source: yamlReader,
    ours: ['job: Main given: = INPUT_NUMBER "16"'],
    act: ['job: Main given: = INPUT_NUMBER "0x10"']
  },
  'job-names': {
    why: 'A step without a name is called after the first line of its script, with Run before it.',
    source: `${runner}/Runner.Worker/ActionRunner.cs`,
    ours: [
      'first: Main Run echo "= without a name": = without a name',
      'first: Main Run echo "= without a name": success'
    ],
    act: ['first: Main echo "= without a name": = without a name', 'first: Main echo "= without a name": success']
  },
  'output-command': {
    why: 'A command may stand behind blanks, and only its first pair of colons parts it from its value.',
    source: `${runner}/Runner.Common/ActionCommand.cs`,
    ours: [
      'job: Main read: = value [a::b] []',
      'job: Main read what stood behind blanks: = [yes]',
      'job: outputs of said {"behind-blanks":"yes","colons":"a::b","escaped":"one\\ntwo%","plain":"value"}'
    ],
    act: [
      'job: Main read: = value [] []',
      'job: Main read what stood behind blanks: = []',
      'job: outputs of said {"colons::a":"b","escaped":"one\\ntwo%","plain":"value"}'
    ]
  },
  'yaml-values': {
    why: 'Numbers of YAML are numbers, and shown as such; act shows them as they were written.',
    source: yamlReader,
    ours: [
      'job: Main numbers: = 1.5',
      'job: Main whole number: = 12',
      'job: Main exponent: = 1000',
      'job: Main hexadecimal: = 31'
    ],
    act: [
      'job: Main numbers: = 1.50',
      'job: Main whole number: = 012',
      'job: Main exponent: = 1e3',
      'job: Main hexadecimal: = 0x1F'
    ]
  }
}
