import type { Complaint } from '../action/plan.ts'
import type { Edit } from '../manifest/edit.ts'
import { editFile } from '../manifest/edit-file.ts'
import { EditFault } from '../manifest/fault.ts'
import { plainOrQuoted } from '../manifest/yaml/write.ts'
import { goScalar, resolved } from './go-scalar.ts'
import { faultComplaint } from './metadata.ts'
import { askMapping } from './yaml-mapping.ts'

/** The versions to set; undefined leaves what Chart.yaml says. */
export interface ChartVersions {
  readonly version: string | undefined
  readonly appVersion: string | undefined
}

/** A Chart.yaml with its versions, or why they cannot be set. */
export type VersionedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Sets the versions in a Chart.yaml and changes nothing else in it: comments, quotes and line ends stay. One that would read
 * as a number gets quotes. An appVersion that is not there is appended; a version that is not there is a complaint.
 */
export async function setVersions(place: string, text: string, versions: ChartVersions): Promise<VersionedText> {
  try {
    const has = await askMapping(text, (_, root) => ({
      appVersion: root.find('appVersion') !== undefined,
      appending: appendingTo(text, root.flow, root.pairs()[0]?.key?.start ?? 0)
    }))
    const appended = versions.appVersion !== undefined && !has.appVersion
    const edits = editsFor(versions).filter(({ at }) => at !== 'appVersion' || !appended)
    const edited = await editFile(place, text, edits)
    if (edited.complaints.length > 0) return { ok: false, complaints: edited.complaints }
    if (!appended) return { ok: true, text: await withQuotes(edited.text, versions) }
    if (has.appending === undefined) throw missingAppVersion
    const { indent, end } = has.appending
    const line = `${indent}appVersion: ${plainOrQuoted(versions.appVersion ?? '', undefined, false)}${end}`
    const before = /(?:^|\n)$/.test(edited.text) ? edited.text : edited.text + end
    return { ok: true, text: await withQuotes(before + line, versions) }
  } catch (error) {
    if (error instanceof EditFault) return { ok: false, complaints: [faultComplaint(place, error)] }
    throw error
  }
}

/** A version that stood there already without quotes may read as a number, and 1.10 then as 1.1. */
async function withQuotes(text: string, versions: ChartVersions): Promise<string> {
  const bare = await askMapping(text, (_, root) =>
    Object.entries(versions).flatMap(([key, wanted]: [string, string | undefined]) => {
      const node = resolved(root.find(key)?.node)
      if (wanted === undefined || node?.kind !== 'scalar') return []
      const { start, end } = node
      return goScalar(node).kind === 'text' ? [] : [{ start, end, quoted: JSON.stringify(wanted) }]
    })
  )
  const last = bare.sort((a, b) => b.start - a.start)
  return last.reduce((before, { start, end, quoted }) => before.slice(0, start) + quoted + before.slice(end), text)
}

const missingAppVersion = new EditFault(
  'has no appVersion, and a line cannot be appended to what it is',
  'write appVersion: "" into it, or set app-version: keep'
)

/** How a line is appended to a mapping; undefined where what is behind it would not be part of it. */
function appendingTo(text: string, flow: boolean, first: number): { indent: string; end: string } | undefined {
  if (flow || /^(?:\.\.\.|---)(?:\s|$)/m.test(text.slice(first))) return undefined
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first)
  if (!/^ *$/.test(indent)) return undefined
  return { indent, end: /\r\n/.test(text) ? '\r\n' : '\n' }
}

function editsFor({ version, appVersion }: ChartVersions): (Edit & { at: string })[] {
  const scope = {
    files: ['Chart.yaml'],
    exclude: [],
    document: undefined,
    expect: undefined,
    optional: false,
    when: 'always',
    unlessValue: [],
    kind: 'yaml'
  } as const
  return [
    { ...scope, name: 'chart-version', at: 'version', value: version },
    { ...scope, name: 'app-version', at: 'appVersion', value: appVersion }
  ].flatMap((edit) => (edit.value === undefined ? [] : [{ ...edit, value: edit.value }]))
}
