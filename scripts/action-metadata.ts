import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** One input of an action.yml, as it stands there. */
export interface InputMetadata {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

/** An action.yml, as far as our own tools read it; the contract test judges the rest of the file. */
export interface ActionMetadata {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, InputMetadata>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: Readonly<Record<string, string>>
}

/** Reads actions/NAME/action.yml of the checkout at `root`; an action without inputs or outputs has empty ones. */
export function readMetadata(root: string, name: string): ActionMetadata {
  const metadata = parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'))
  return { ...metadata, inputs: metadata.inputs ?? {}, outputs: metadata.outputs ?? {} }
}
