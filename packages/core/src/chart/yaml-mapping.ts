import { EditFault } from '../manifest/fault.ts'
import { openManifest } from '../manifest/manifest.ts'
import { locate } from '../manifest/yaml/locate.ts'
import type { MapNode, YamlFile } from '../manifest/yaml/node.ts'
import { BeyondScanner } from '../manifest/yaml/scanned.ts'

/**
 * Asks the mapping that a YAML text of one document is. The scanner answers where it can; the parser, which takes time to
 * load, where it cannot.
 * @throws EditFault for what is no such text
 */
export async function askMapping<T>(text: string, ask: (file: YamlFile, root: MapNode) => T): Promise<T> {
  const manifest = openManifest('', text)
  const asked = (file: YamlFile) => ask(file, rootOf(file))
  const scanned = manifest.scanned()
  if (scanned !== undefined) {
    try {
      return asked(scanned)
    } catch (error) {
      if (!(error instanceof BeyondScanner)) throw error
    }
  }
  return asked(await manifest.parsed())
}

function rootOf(file: YamlFile): MapNode {
  const { node } = locate(file, [])
  if (node?.kind === 'map') return node
  throw new EditFault('is no mapping', 'write keys and values, such as name: app', 1)
}
