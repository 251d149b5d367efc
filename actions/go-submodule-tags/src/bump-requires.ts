import { quote } from '#core/action/untrusted'
import { applyEdits } from '#core/manifest/apply'
import type { Edit } from '#core/manifest/edit'
import type { Edited, EditedFile } from '#core/manifest/edit-file'
import { EditFault } from '#core/manifest/fault'
import { checkVersion } from '#core/manifest/go-require'
import { goVersion, isPlaceholder } from '#core/modules/go-version'
import { placeOf } from '#core/modules/module'
import type { SiblingRequire } from '#core/modules/siblings'

/** A require that gets the version of the release, or has it already. */
export interface WantedRequire extends SiblingRequire {
  readonly version: string
}

/** The requires of siblings that are to have the version of the release, by the path of the go.mod, and what stays as it is. */
export interface WantedRequires {
  readonly byFile: ReadonlyMap<string, readonly WantedRequire[]>
  readonly warnings: readonly string[]
}

/** `go.mod:5`, `go.mod:5 and 3 more`. */
function naming(requires: readonly SiblingRequire[]): string {
  const [first] = requires
  if (first === undefined) return ''
  const place = quote(placeOf(first.module, first.requirement.line))
  return requires.length === 1 ? place : `${place} and ${requires.length - 1} more`
}

/** Which requires are left alone. */
export interface BumpChoice {
  /** Whether placeholders become versions. */
  readonly placeholders: boolean
  /** Whether an older version stays where no folder replaces it. */
  readonly onlyReplaced: boolean
}

/**
 * Chooses the requires that a release changes. A sibling that was released before and that no folder replaces can be had as it
 * is, so its require stays, unless all are meant; and so does a placeholder unless it is asked for, since whoever writes one
 * means the folder.
 */
export function wantedRequires(
  siblings: readonly SiblingRequire[],
  { placeholders, onlyReplaced }: BumpChoice
): WantedRequires {
  const isKept = ({ requirement }: SiblingRequire) => !placeholders && isPlaceholder(requirement.version)
  const isOlder = ({ kind }: SiblingRequire) => onlyReplaced && kind === 'older'
  const byFile = new Map<string, WantedRequire[]>()
  for (const one of siblings) {
    if (one.release === undefined || isOlder(one) || (one.kind === 'other' && isKept(one))) continue
    const known = byFile.get(one.module.file) ?? []
    byFile.set(one.module.file, known)
    known.push({ ...one, version: goVersion(one.release) })
  }
  const kept = siblings.filter((one) => one.kind === 'other' && isKept(one))
  const older = siblings.filter(isOlder)
  const warnings: string[] = []
  if (kept.length > 0) {
    const what = 'a placeholder stands for the version of a sibling, and stays'
    warnings.push(`${naming(kept)}: ${what}; set bump-placeholders to true if others are to get these modules`)
  }
  if (older.length > 0) {
    const what = 'an older version of a sibling is required that no folder replaces, and stays'
    warnings.push(`${naming(older)}: ${what}; set only-replaced to false to require the new one`)
  }
  return { byFile, warnings }
}

function editOf({ requirement: { path }, version }: WantedRequire): Edit {
  const scope = { name: 'bump', files: [], exclude: [], document: undefined, expect: undefined, unlessValue: [] }
  return { ...scope, optional: false, when: 'always', kind: 'go-require', at: path, value: version }
}

/** Sets the versions of requires in the text of a go.mod, and changes nothing else. */
export function bumpFile(text: string, requires: readonly WantedRequire[]): EditedFile {
  const complaints = requires.flatMap(({ module, requirement, version }) => {
    try {
      checkVersion(requirement.path, version)
      return []
    } catch (error) {
      if (!(error instanceof EditFault)) throw error
      return [{ place: placeOf(module, requirement.line), problem: error.problem, remedy: error.remedy }]
    }
  })
  if (complaints.length > 0) return { text, edited: [], left: [], complaints }
  const edited = requires.map((one): Edited => {
    const { versionStart: start, versionEnd: end, line, path } = one.requirement
    const place = { start, end, replacement: one.version, old: text.slice(start, end), new: one.version, line, path }
    return { edit: editOf(one), place }
  })
  const result = applyEdits(
    text,
    edited.map(({ place }) => place)
  )
  return { text: result, edited, left: [], complaints }
}
