/** What every edit says besides its kind. */
export interface Scope {
  /** Where it stands in the list: `edits[2]`. */
  readonly name: string
  /** Globs and paths of the files. */
  readonly files: readonly string[]
  readonly exclude: readonly string[]
  /** The index of the document in a file of several. */
  readonly document: number | undefined
  /** The exact number of places over all files. */
  readonly expect: number | undefined
  /** Whether it is fine that the place is not there. */
  readonly optional: boolean
  readonly when: 'stable' | 'prerelease' | 'always'
  /** Values that are left alone where a place has them. */
  readonly unlessValue: readonly string[]
}

/** One kind of edit and what it changes. */
export type Change =
  | {
      readonly kind: 'yaml' | 'json' | 'setter' | 'text' | 'regex' | 'go-require'
      /** The key path, marker, text, pattern or module. */
      readonly at: string
      readonly value: string
    }
  | {
      readonly kind: 'kustomize-image'
      /** The name of the item. */
      readonly at: string
      readonly newName: string | undefined
      readonly newTag: string | undefined
      readonly digest: string | undefined
    }
  | {
      readonly kind: 'chart-lock'
      readonly versions: ReadonlyMap<string, string>
      readonly generated: string | undefined
    }

/** One item of the list of edits. */
export type Edit = Scope & Change

/** Does an edit apply to a release of this kind? */
export function applies({ when }: Pick<Edit, 'when'>, prerelease: boolean): boolean {
  return when === 'always' || (when === 'prerelease') === prerelease
}

/** Must an edit have a place in every file it names, or is one in any of them enough? */
export function everyFile({ kind }: Pick<Edit, 'kind'>): boolean {
  return kind === 'yaml' || kind === 'json' || kind === 'kustomize-image' || kind === 'chart-lock'
}

/** What an edit is about, in words of its kind: a key path, an image, a module. */
export function subjectOf(edit: Edit): string {
  return edit.kind === 'chart-lock' ? 'chart-lock' : edit.at
}
