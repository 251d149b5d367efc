import { decodeText } from '#core/manifest/decode'
import { type EditedFile, editFile } from '#core/manifest/edit-file'
import { readEdits } from '#core/manifest/edits/read'
import { pathMatchers } from '#core/manifest/globs'
import { type Replay, readReplays } from '../../replay/replays.ts'

/** One file of a replay with its edits made. */
export interface ReplayedFile {
  readonly path: string
  readonly before: string
  readonly result: EditedFile
}

/** Makes the edits of a replay on its files, a Chart.yaml before its lock. */
export async function editReplay({ edits: list, before }: Replay): Promise<ReplayedFile[]> {
  const { edits } = await readEdits(list)
  const matchers = await Promise.all(edits.map((edit) => pathMatchers(edit)))
  const files = new Map<string, ReplayedFile>()
  const inOrder = [...before.keys()].sort((a, b) => Number(a.endsWith('.lock')) - Number(b.endsWith('.lock')))
  for (const path of inOrder) {
    const own = edits.filter((_, index) => matchers[index]?.some((glob) => glob(path)))
    const text = decodeText(before.get(path) ?? Buffer.alloc(0))
    const chart = path.endsWith('.lock') ? files.get(path.replace(/\.lock$/, '.yaml'))?.result.text : undefined
    files.set(path, { path, before: text, result: await editFile(path, text, own, chart) })
  }
  return [...files.values()]
}

/** Every file of every replay that is edited at all, by the name of the replay. */
export async function editedReplays(): Promise<[string, ReplayedFile][]> {
  const all = await Promise.all(
    readReplays().map(async (one) => (await editReplay(one)).map((file) => [one.name, file] as [string, ReplayedFile]))
  )
  return all.flat().filter(([, { before, result }]) => before !== result.text)
}
