import { join } from 'node:path'
import { readMetadata } from '../../scripts/action-metadata.ts'
import { root, runStep } from '../run-step.ts'

type Texts = Readonly<Record<string, string>>

/** What a run of a bundle left behind. */
export interface Ran {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Texts
  readonly summary: string
}

/** The inputs of a step as its texts: the defaults of action.yml, where an expression is empty, and what the test says. */
export function textsGiven(action: string, texts: Texts): Record<string, string> {
  const { inputs } = readMetadata(process.cwd(), action)
  const defaults = Object.entries(inputs).map(([name, { default: value = '' }]) => {
    return [name, value.startsWith('${{') ? '' : value] as const
  })
  return { ...Object.fromEntries(defaults), ...texts }
}

/** Runs the bundle of an action as the runner does, with the tag v1.2.3 as the event's ref unless the environment says otherwise. */
export async function runBundle(action: string, texts: Texts, env: Texts = {}, node?: string): Promise<Ran> {
  const bundle = join(root, 'dist', action, 'index.js')
  const variables = {
    GITHUB_REPOSITORY: 'acme/harbor',
    GITHUB_REF: 'refs/tags/v1.2.3',
    GITHUB_SHA: 'a'.repeat(40),
    ...env
  }
  const inputs = textsGiven(action, { version: 'refs/tags/v1.2.3', ...texts })
  return runStep([bundle], { inputs, env: variables, ...(node === undefined ? {} : { node }) })
}
