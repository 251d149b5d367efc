import type { Complaint } from '#core/action/plan'
import { inert } from '#core/action/untrusted'
import { collectAssets } from '#core/publishing/asset-collect'
import { generatedFile, sumsFile } from '#core/publishing/asset-files'
import { listAssets } from '#core/publishing/asset-find'
import type { AssetFile, FoundAsset } from '#core/publishing/asset-plan'
import { collectLedger } from '#core/publishing/ledger-collect'
import { adoptLedger, composeLedger } from '#core/publishing/ledger-compose'
import { ledgerName } from '#core/publishing/ledger-document'
import { ledgerTagComplaints, type TagsAt } from '#core/publishing/ledger-tags'
import type { FoundRelease } from '#core/publishing/release-facts'
import type { ReleasePlace } from '#core/publishing/release-find'
import type { FileFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { NotesFacts } from './notes-facts.ts'
import type { Subject } from './subject.ts'

/** What the files are read for. */
export interface FilesOf {
  readonly subject: Subject
  readonly notes: NotesFacts
  readonly release: FoundRelease | undefined
  /** The tags at the server. */
  readonly tags: TagsAt
}

/** The ledger that stands there already. A broken upload of one is none. */
async function ledgerAt(place: ReleasePlace, there: readonly FoundAsset[]) {
  const asset = there.find(({ name, state }) => name === ledgerName && state === 'uploaded')
  if (asset === undefined) return undefined
  const { fetchLedger } = await import('#core/publishing/ledger-fetch')
  return fetchLedger(place, asset)
}

async function ledgerOf(
  inputs: Inputs,
  place: ReleasePlace,
  { subject, notes, tags }: FilesOf,
  there: readonly FoundAsset[]
): Promise<{ readonly text: string; readonly complaints: readonly Complaint[] }> {
  const collected = collectLedger(inputs.ledger)
  if (!inputs['attach-ledger']) return { text: '', complaints: collected.complaints }
  const { tag, commit } = subject
  const composed = composeLedger({ tag: tag.tag, commit, collected, commits: notes.commits })
  const found = await ledgerAt(place, there)
  const adopted = adoptLedger(composed.ledger, found)
  // One that is there was right when it was written.
  const fresh = found === undefined && composed.complaints.length === 0
  const untrue = fresh ? ledgerTagComplaints(collected.tags, tags, inputs['dry-run']) : []
  return { text: adopted.text, complaints: [...composed.complaints, ...adopted.complaints, ...untrue] }
}

/** A file of the project under a name that is given by this run. */
function taken(files: readonly AssetFile[], own: readonly AssetFile[]): Complaint[] {
  const names = new Set(own.map(({ name }) => name.toLowerCase()))
  return files.flatMap(({ name, source = '' }) => {
    if (!names.has(name.toLowerCase())) return []
    const problem = `${name} is written by this action`
    return [
      { place: `assets: ${inert(source)}`, problem, remedy: 'leave it out, or turn checksums or attach-ledger off' }
    ]
  })
}

/** Reads the files that the release is to have, and those that it has. Changes nothing. */
export async function observeFiles(inputs: Inputs, place: ReleasePlace, of: FilesOf): Promise<FileFacts> {
  const { release } = of
  const [collected, there] = await Promise.all([
    collectAssets(place.runner.workspace, inputs.assets),
    release === undefined ? [] : listAssets(place, release.id)
  ])
  const ledger = await ledgerOf(inputs, place, of, there)
  const files = [...collected.files]
  const own: AssetFile[] = []
  if (ledger.text !== '') own.push(await generatedFile(ledgerName, ledger.text))
  if (inputs.checksums) own.push(await sumsFile([...files, ...own]))
  const complaints = [...collected.complaints, ...ledger.complaints, ...taken(files, own)]
  return { files: [...files, ...own], there, ledger: ledger.text, complaints }
}
