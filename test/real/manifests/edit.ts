import { node24Variable } from '../../../scripts/tools/node24.ts'
import { run } from '../../actions/update-manifests/given.ts'
import { type Files, folderOf } from './folder.ts'

/** Files from their texts. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
}

/** Makes a list of edits, in YAML, on files: what the bundle leaves of them. Throws with its log when it refuses. */
export async function edit(before: Files, edits: string): Promise<Files> {
  const [workspace, temporary] = [folderOf(before), folderOf(new Map())]
  const env = { GITHUB_WORKSPACE: workspace.path, RUNNER_TEMP: temporary.path }
  const { exitCode, log } = await run({ edits, 'no-downgrade': 'false' }, env, process.env[node24Variable])
  if (exitCode !== 0) throw new Error(log)
  return new Map([...before.keys()].map((path) => [path, workspace.read(path)]))
}
