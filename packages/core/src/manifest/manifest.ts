import { loadYaml, readYaml, type YamlFile } from './yaml/document.ts'

/** The text of a file, parsed as YAML when an edit first asks for that and never twice. */
export interface Manifest {
  /** The path from the root of the workspace, with `/`. */
  readonly path: string
  readonly text: string
  /** Throws an EditFault when it is not YAML that can be edited. */
  yaml(): Promise<YamlFile>
}

/** Opens the text of a file for edits; nothing is read or parsed yet. */
export function openManifest(path: string, text: string): Manifest {
  let file: YamlFile | undefined
  return {
    path,
    text,
    yaml: async () => {
      file ??= readYaml(await loadYaml(), text)
      return file
    }
  }
}
