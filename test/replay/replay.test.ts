import { describe, expect, test } from '@jest/globals'
import { decodeText } from '#core/manifest/decode'
import { editFile } from '#core/manifest/edit-file'
import { readEdits } from '#core/manifest/edits/read'
import { pathMatchers } from '#core/manifest/globs'
import { judgeMatches } from '#core/manifest/matches'
import { type Replay, readReplays } from './replays.ts'

const replays = readReplays()

/** Makes the edits of a replay on its files: what the action does, with a map in the place of the disk. */
async function replay({ edits: list, before }: Replay): Promise<{ files: Map<string, Buffer>; complaints: unknown[] }> {
  const { edits, complaints } = await readEdits(list)
  const found: unknown[] = [...complaints]
  const files = new Map(before)
  const matches = edits.map((edit) => ({ edit, files: 0, places: 0 }))
  const matchers = await Promise.all(edits.map((edit) => pathMatchers(edit)))
  for (const [index, globs] of matchers.entries()) {
    for (const [at, glob] of globs.entries()) {
      if (![...before.keys()].some(glob)) found.push(`${edits[index]?.name}.files[${at}] matches no file`)
    }
  }
  const inOrder = [...before.keys()].sort((a, b) => Number(a.endsWith('.lock')) - Number(b.endsWith('.lock')))
  for (const path of inOrder) {
    const own = edits.filter((_, index) => matchers[index]?.some((glob) => glob(path)))
    const chart = files.get(path.replace(/\.lock$/, '.yaml'))
    const text = decodeText(before.get(path) ?? Buffer.alloc(0))
    const result = await editFile(path, text, own, path.endsWith('.lock') && chart ? decodeText(chart) : undefined)
    found.push(...result.complaints)
    files.set(path, Buffer.from(result.text))
    for (const match of matches) {
      if (own.includes(match.edit)) match.files += 1
      match.places += result.edited.filter(({ edit }) => edit === match.edit).length
    }
  }
  return { files, complaints: [...found, ...judgeMatches(matches)] }
}

// proves S0.18 (litellm-kustomize-*), S1.11 and S1.12 (wva-chart-*), S2.27, S2.28 and S2.29 (caa-pin-*),
// proves S2.38 (caa-unpin-*), S2.39 (caa-citation-*), S3.33 (aigw-docs-*), S4.8 (flux-minor-*), S4.12 (defra-policy-*),
// proves S4.17 and S4.20 (flux-major-*), S4.25 and S4.26 (flux-*), S4.27 (equinor-radix-image-update)
describe('release commits made by hand come out byte for byte', () => {
  test('all of them are here, or the folder is absent', () => expect([0, 27]).toContain(replays.length))

  for (const one of replays) {
    test(`${one.name}`, async () => {
      const { files, complaints } = await replay(one)
      expect(complaints).toEqual([])
      expect([...files.keys()].sort()).toEqual([...one.after.keys()].sort())
      for (const [path, bytes] of one.after) expect(`${path}\n${files.get(path)}`).toBe(`${path}\n${bytes}`)
      for (const [path, bytes] of one.after) expect(files.get(path)?.equals(bytes)).toBe(true)
    })

    test(`${one.name}: a second time changes nothing more`, async () => {
      const { files } = await replay({ ...one, before: one.after })
      for (const [path, bytes] of one.after) expect(files.get(path)?.equals(bytes)).toBe(true)
    })
  }
})
