/** The commands there are. */
export type CommandName = 'rehearse' | 'world'

/** An option: a flag, or with `value` one that takes a text of that kind. */
export interface Option {
  readonly of: readonly CommandName[]
  /** What its value is, as the help text calls it; absent for a flag. */
  readonly value?: string
  /** The commands in which it may be given several times. */
  readonly several?: readonly CommandName[]
  readonly help: string
}

const rehearse: readonly CommandName[] = ['rehearse']
const world: readonly CommandName[] = ['world']
const several = { several: rehearse }

/** Every option but `--help`, in the order of the help text. */
export const options = {
  repo: {
    of: ['rehearse', 'world'],
    value: 'PATH',
    several: world,
    help: 'a local clone, read and never touched (world: OWNER/NAME=PATH, *)'
  },
  tag: { of: rehearse, value: 'TAG', help: 'the tag that is pushed; made at --sha or HEAD when the clone has it not' },
  sha: { of: rehearse, value: 'SHA', help: 'the commit to tag or to push' },
  event: { of: rehearse, value: 'NAME[:ACTION]', help: 'rehearse another event than the push of a tag (see below)' },
  ref: { of: rehearse, value: 'REF', help: 'the branch or tag that the event is about' },
  input: { of: rehearse, value: 'NAME=VALUE', ...several, help: 'an input of workflow_dispatch *' },
  payload: { of: rehearse, value: 'FILE', help: "JSON that is merged over the event's payload" },
  workflow: {
    of: rehearse,
    value: 'FILE',
    help: 'play this workflow: a path in the repository, or a file outside of it'
  },
  'run-steps': { of: rehearse, help: 'with --repo: run the run steps too (they are shown otherwise)' },
  stub: {
    of: rehearse,
    value: 'ACTION',
    ...several,
    help: "pass over somebody's action: OWNER/NAME or OWNER/NAME/PATH *"
  },
  'stub-output': {
    of: rehearse,
    value: 'ACTION:NAME=VALUE',
    ...several,
    help: 'the same, and give it this output *'
  },
  'stub-unknown': { of: rehearse, help: 'stub every action that is not at hand' },
  strict: { of: rehearse, help: 'refuse actions that are neither at hand nor stubbed, before anything runs' },
  approve: { of: rehearse, value: 'ENV', ...several, help: 'let jobs into this environment *' },
  reject: { of: rehearse, value: 'ENV', ...several, help: 'keep jobs out of this environment *' },
  reviewed: {
    of: rehearse,
    value: 'ENV',
    ...several,
    help: 'this environment needs an approval, as it does at GitHub *'
  },
  secret: {
    of: rehearse,
    value: 'NAME=VARIABLE',
    ...several,
    help: 'a secret, from a variable of the environment *'
  },
  'token-secret': {
    of: rehearse,
    value: 'NAME',
    ...several,
    help: 'a secret that is the token of a person, good in the world alone *'
  },
  var: { of: rehearse, value: 'NAME=VALUE', ...several, help: 'a configuration variable of the repository *' },
  image: {
    of: rehearse,
    value: 'HOST/NAME:TAG',
    ...several,
    help: 'an image that is in its registry already, for everybody to pull *'
  },
  node: {
    of: rehearse,
    value: 'PATH',
    help: 'the Node.js for actions (default: a Node.js 24 when there is one)'
  },
  port: { of: world, value: 'N', help: 'world: listen on this port of 127.0.0.1 (default: a free one)' },
  keep: {
    of: ['rehearse', 'world'],
    help: 'keep the folder; a rehearsal leaves its world running until Ctrl-C, to look around'
  },
  json: { of: rehearse, help: 'print one JSON document and nothing else' }
} as const satisfies Record<string, Option>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options

/** The option of that name; undefined for what is none. */
export function optionNamed(name: string): Option | undefined {
  return Object.hasOwn(options, name) ? options[name as OptionName] : undefined
}
