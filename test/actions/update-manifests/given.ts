import { join } from 'node:path'
import { type Inputs, inputs } from '../../../actions/update-manifests/src/inputs.ts'
import { readMetadata } from '../../../scripts/action-metadata.ts'
import { root, runStep } from '../../run-step.ts'

const { inputs: metadata } = readMetadata(process.cwd(), 'update-manifests')

/** The inputs of a step as its texts: the defaults of action.yml, and what the test says. */
export function textsGiven(texts: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(metadata).map(([name, { default: value = '' }]) => {
    return [name, value.startsWith('${{') ? '' : value] as const
  })
  return { ...Object.fromEntries(defaults), ...texts }
}

/** The inputs as the action reads them. */
export async function given(texts: Readonly<Record<string, string>>): Promise<Inputs> {
  const all = textsGiven(texts)
  const names = Object.keys(inputs) as (keyof typeof inputs)[]
  const entries = names.map(async (name) => [name, await inputs[name].parse(all[name] ?? '')] as const)
  return Object.fromEntries(await Promise.all(entries)) as unknown as Inputs
}

/** What a run of the bundle left behind. */
export interface Ran {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the bundle as the runner does, with the tag v1.2.3 as the event's ref unless the environment says otherwise. */
export async function run(
  texts: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  node?: string
): Promise<Ran> {
  const bundle = join(root, 'dist/update-manifests/index.js')
  const all = textsGiven({ version: 'refs/tags/v1.2.3', ...texts })
  const variables = {
    GITHUB_REPOSITORY: 'acme/harbor',
    GITHUB_REF: 'refs/tags/v1.2.3',
    GITHUB_SHA: 'a'.repeat(40),
    ...env
  }
  return runStep([bundle], { inputs: all, env: variables, ...(node === undefined ? {} : { node }) })
}
