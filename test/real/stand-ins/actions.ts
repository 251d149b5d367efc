import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { emptyAction } from '../act.ts'

/** The actions of others that are played by a program here; what needs nothing but to succeed is an empty action. */
const programs: Readonly<Record<string, string>> = {
  'actions/checkout': 'checkout',
  'actions/upload-artifact': 'upload-artifact',
  'actions/download-artifact': 'download-artifact',
  'actions/create-github-app-token': 'app-token',
  'docker/build-push-action': 'build-image',
  'goreleaser/goreleaser-action': 'goreleaser'
}

const definition = `name: stand-in
description: Plays the action of somebody else.
inputs:
  token: { description: The token of the job., default: '\${{ github.token }}' }
runs:
  using: node24
  main: index.mjs
`

/** Where act finds the actions of others that a workflow uses: stand-ins below `folder`, by `owner/name@ref`. */
export function standInActions(folder: string, workflow: string, own: string): Record<string, string> {
  const uses = [...workflow.matchAll(/^ +(?:- )?uses: ([^\s$.]\S+@\S+)/gm)].map(([, each = '']) => each)
  const others = [...new Set(uses.filter((each) => !each.startsWith(`${own}/`)))]
  const empty = emptyAction(folder)
  return Object.fromEntries(others.map((each) => [each, programOf(folder, each.replace(/@.*/, '')) ?? empty]))
}

function programOf(folder: string, repository: string): string | undefined {
  const program = programs[repository]
  if (program === undefined) return undefined
  const path = join(folder, 'stand-ins', program)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'action.yml'), definition)
  // Read as it stands here, by the loader of this checkout.
  const loader = ['--conditions=source', '--import', resolve('scripts/json-modules.mjs')]
  const argv = [...loader, resolve('test/real/stand-ins', `${program}.ts`)]
  const start = `spawnSync(process.execPath, ${JSON.stringify(argv)}, { stdio: 'inherit' }).status`
  const text = `import { spawnSync } from 'node:child_process'\nprocess.exitCode = ${start} ?? 1\n`
  writeFileSync(join(path, 'index.mjs'), text)
  return path
}
