import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './run.ts'

/** The npm package that carries GitHub's OpenAPI description, and the version from which the vendored slice was made. */
export const openapiPackage = { name: '@octokit/openapi', version: '23.0.2' } as const

function fits(folder: string): boolean {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return false
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version === openapiPackage.version
}

/**
 * The folder of the package in exactly the wanted version, installed from npm into .tools of the checkout at `root`
 * when it is not there. It takes some 400 MB, which is why it is no dependency.
 */
export function openapiFolder(root: string): string {
  const prefix = join(root, '.tools', 'octokit-openapi')
  const folder = join(prefix, 'node_modules', openapiPackage.name)
  if (fits(folder)) return folder
  const options = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund']
  must('npm', ['install', '--prefix', prefix, ...options, `${openapiPackage.name}@${openapiPackage.version}`])
  if (!fits(folder)) throw new Error(`${folder} is not ${openapiPackage.name} ${openapiPackage.version}`)
  return folder
}
