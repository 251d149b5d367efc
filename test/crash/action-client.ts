import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Client } from './launch.ts'
import type { Place } from './place.ts'

type Inputs = Readonly<Record<string, string>>

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
}

/** What the runner passes for the inputs that a workflow does not give. */
function defaults(action: string, place: Place): Inputs {
  const metadata = parse(readFileSync(join(process.cwd(), 'actions', action, 'action.yml'), 'utf8')) as Metadata
  const values: Inputs = { '${{ github.ref }}': 'refs/tags/v1.2.0', '${{ github.token }}': place.token }
  const entries = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  return Object.fromEntries(entries.map(([name, value]) => [name, values[value] ?? value]))
}

/** An action as the runner starts it. */
export function actionClient(action: string, place: Place, inputs: Inputs): Client {
  const bundle = join(process.cwd(), 'dist', action, 'index.js')
  return { args: [bundle], inputs: { ...defaults(action, place), ...inputs } }
}
