import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './run.ts'

/** An npm package that carries a description of GitHub, pinned to the version from which a vendored slice was made. */
export interface DescriptionPackage {
  readonly name: string
  readonly version: string
}

/** GitHub's REST API. */
export const openapiPackage: DescriptionPackage = { name: '@octokit/openapi', version: '23.0.2' }

/** GitHub's webhooks. */
export const webhooksPackage: DescriptionPackage = { name: '@octokit/openapi-webhooks', version: '12.1.0' }

function fits(folder: string, { version }: DescriptionPackage): boolean {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return false
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version === version
}

/**
 * The folder of a package in exactly the wanted version, installed from npm into .tools of the checkout at `root` when it
 * is not there. The API takes some 400 MB and the webhooks 36 MB, which is why they are no dependencies.
 */
export function descriptionFolder(root: string, wanted: DescriptionPackage): string {
  const prefix = join(root, '.tools', wanted.name.slice(1).replace('/', '-'))
  const folder = join(prefix, 'node_modules', wanted.name)
  if (fits(folder, wanted)) return folder
  const options = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund']
  must('npm', ['install', '--prefix', prefix, ...options, `${wanted.name}@${wanted.version}`])
  if (!fits(folder, wanted)) throw new Error(`${folder} is not ${wanted.name} ${wanted.version}`)
  return folder
}
