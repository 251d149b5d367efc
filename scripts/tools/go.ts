import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { finished, outputOf } from './run.ts'

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
  /** The package of its `main`, as `go install` takes it. */
  readonly module: string
  readonly version: string
  /** The folder in .tools that it is installed into, for a second version of a program; `go` when absent. */
  readonly folder?: string
  /** How one on PATH is asked for its version, and which answers will do; without it only exactly `version` does. */
  readonly onPath?: { readonly ask: string; readonly fits: RegExp }
}

/** actionlint, the linter of workflows. */
export const actionlint: GoTool = {
  name: 'actionlint',
  module: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: '1.7.12'
}

/** act, which plays workflows on its own model of the runner. */
export const act: GoTool = { name: 'act', module: 'github.com/nektos/act', version: '0.2.87' }

function fits({ name, version, onPath }: GoTool): boolean {
  const said = outputOf(name, [onPath?.ask ?? '--version']) ?? ''
  if (onPath !== undefined) return onPath.fits.test(said)
  return said.split(/\s+/).some((word) => word.replace(/^v/, '') === version)
}

/** Was a program built from exactly the wanted module? Go writes into it what it was built from; what it says of itself may be less. */
function isBuiltFrom(path: string, { module, version }: GoTool): boolean {
  const [, from = '', at] = /^\tmod\t(\S+)\tv(\S+)/m.exec(outputOf(go(), ['version', '-m', path]) ?? '') ?? []
  return at === version && `${module}/`.startsWith(`${from}/`)
}

/**
 * The path of a Go program: the one on PATH when it fits, else one built from exactly the wanted version into .tools of
 * the checkout at `root`. What the module proxy delivers is verified against Go's checksum database.
 */
export async function goTool(root: string, tool: GoTool): Promise<string> {
  if (fits(tool)) return tool.name
  const folder = join(root, '.tools', tool.folder ?? 'go')
  const installed = join(folder, tool.name)
  if (existsSync(installed) && isBuiltFrom(installed, tool)) return installed
  await finished(go(), ['install', `${tool.module}@v${tool.version}`], { GOBIN: folder })
  if (!existsSync(installed) || !isBuiltFrom(installed, tool))
    throw new Error(`${installed} is not ${tool.name} ${tool.version}`)
  return installed
}
