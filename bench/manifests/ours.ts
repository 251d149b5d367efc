import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'
import type { Command } from './command.ts'
import type { Corpus } from './corpus.ts'
import type { Contender } from './race.ts'
import { makeWorkplace, versions } from './workplace.ts'

const action = 'update-manifests'

/** The edits of all files that are made here; those that no file is there for are left out. */
export function editsOf(corpus: Corpus): string {
  const all = {
    'Chart.yaml': `- {files: '**/Chart.yaml', yaml: version, value: '{version}'}
- {files: '**/Chart.yaml', yaml: appVersion, value: 'v{version}'}
`,
    'kustomization.yaml': "- {files: '**/kustomization.yaml', kustomize-image: app, new-tag: 'v{version}'}\n",
    'large.yaml': "- {files: large.yaml, yaml: release, value: 'v{version}'}\n"
  }
  const paths = [...corpus.keys()]
  return Object.entries(all)
    .map(([file, edits]) => (paths.some((path) => path.endsWith(file)) ? edits : ''))
    .join('')
}

/** What a run of the bundle is told besides its defaults. */
export interface Step {
  readonly node: string
  /** A folder for what the runner keeps. */
  readonly folder: string
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** The bundle as the runner starts it. */
export function bundle({ node, folder, workspace, inputs, env = {} }: Step): Command {
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary, { recursive: true })
  const variables = runnerEnvironment(folder, { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, ...env })
  return {
    argv: [node, resolve('dist', action, 'index.js')],
    cwd: workspace,
    env: { ...variables, ...inputVariables(action, variables, inputs) }
  }
}

/** The action on files of the workspace. */
export function ours(node: string, root: string, corpus: Corpus): Contender {
  const place = makeWorkplace(root, action, corpus)
  const inputs = { edits: editsOf(corpus), version: `v${versions.after}` }
  return {
    name: action,
    prepare: place.reset,
    command: () => bundle({ node, folder: join(root, 'runner'), workspace: place.folder, inputs }),
    check: place.mustBeExact,
    linesLost: place.linesLost
  }
}
