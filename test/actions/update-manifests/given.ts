import { type Inputs, inputs } from '../../../actions/update-manifests/src/inputs.ts'
import { type Ran, runBundle, textsGiven } from '../run-bundle.ts'

export type { Ran } from '../run-bundle.ts'

const action = 'update-manifests'

/** The inputs as the action reads them. */
export async function given(texts: Readonly<Record<string, string>>): Promise<Inputs> {
  const all = textsGiven(action, texts)
  const names = Object.keys(inputs) as (keyof typeof inputs)[]
  const entries = names.map(async (name) => [name, await inputs[name].parse(all[name] ?? '')] as const)
  return Object.fromEntries(await Promise.all(entries)) as unknown as Inputs
}

/** Runs the bundle as the runner does, with the tag v1.2.3 as the event's ref unless the environment says otherwise. */
export async function run(
  texts: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  node?: string
): Promise<Ran> {
  return runBundle(action, texts, env, node)
}
