import { loadYaml, type ParsedFile, readYaml } from './yaml/document.ts'
import type { YamlFile } from './yaml/node.ts'
import { type ScannedFile, scanFile } from './yaml/scanned.ts'

/** The text of a file, read as YAML when an edit first asks for that and never twice in the same way. */
export interface Manifest {
  /** The path from the root of the workspace, with `/`. */
  readonly path: string
  readonly text: string
  /** The file as the scanner reads it; undefined where that gives up, and the parser has to be asked. */
  scanned(): ScannedFile | undefined
  /** The file as the parser reads it. Throws an EditFault when it is not YAML that can be edited. */
  parsed(): Promise<ParsedFile>
  /** The file as the scanner reads it, else as the parser does. */
  yaml(): Promise<YamlFile>
}

/** Opens the text of a file for edits; nothing is read or parsed yet. */
export function openManifest(path: string, text: string): Manifest {
  let scan: { readonly file: ScannedFile | undefined } | undefined
  let parsed: ParsedFile | undefined
  const scanned = () => {
    scan ??= { file: scanFile(text) }
    return scan.file
  }
  const parse = async () => {
    parsed ??= readYaml(await loadYaml(), text)
    return parsed
  }
  return { path, text, scanned, parsed: parse, yaml: async () => scanned() ?? (await parse()) }
}
