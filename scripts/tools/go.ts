import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { must, outputOf } from './run.ts'

/** The command `go`, of any version that can fetch the toolchain a module asks for. Throws, and names the remedy, without it. */
export function go(): string {
  const places = ['go', '/usr/local/go/bin/go', '/usr/lib/go/bin/go']
  const found = places.find((place) => outputOf(place, ['version'])?.startsWith('go version'))
  if (found === undefined) throw new Error('go is not on PATH: install it, on Debian by apt-get install golang')
  return found
}

/** A program that is built from a Go module, and how its version is seen. */
export interface GoTool {
  readonly name: string
  readonly module: string
  readonly version: string
}

/** actionlint, the linter of workflows. */
export const actionlint: GoTool = {
  name: 'actionlint',
  module: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: '1.7.12'
}

/** act, which plays workflows on its own model of the runner. */
export const act: GoTool = { name: 'act', module: 'github.com/nektos/act', version: '0.2.87' }

function fits(path: string, { version }: GoTool): boolean {
  const said = outputOf(path, ['--version']) ?? ''
  return said.split(/\s+/).some((word) => word.replace(/^v/, '') === version)
}

/**
 * The path of a Go program in exactly the wanted version: the one on PATH when it fits, else one built into .tools of
 * the checkout at `root`. What the module proxy delivers is verified against Go's checksum database.
 */
export function goTool(root: string, tool: GoTool): string {
  const folder = join(root, '.tools', 'go')
  const installed = join(folder, tool.name)
  const found = [tool.name, installed].find((path) => fits(path, tool))
  if (found !== undefined) return found
  must(go(), ['install', `${tool.module}@v${tool.version}`], { GOBIN: folder })
  if (!existsSync(installed) || !fits(installed, tool))
    throw new Error(`${installed} is not ${tool.name} ${tool.version}`)
  return installed
}
