import { flag, type InputsOf, list, oneOf, secret, text, writing } from '#core/action/inputs'
import { releaseInputs } from '#core/placeholders/inputs'
import { deliveryInputs } from '#core/rewrite/inputs'
import { readCommand } from './command.ts'

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  ...writing,
  mode: oneOf('edit', 'restore', 'assert'),
  edits: text,
  'edits-file': text,
  record: text,
  ...releaseInputs,
  'no-downgrade': flag,
  'require-image': list,
  registry: text,
  username: text,
  password: secret,
  'pre-command': { parse: readCommand },
  'pre-command-paths': list,
  ...deliveryInputs,
  'group-by': text,
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
