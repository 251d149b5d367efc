/** Where act does otherwise than our runner, and by what GitHub says our runner is right. */
export interface KnownDifference {
  readonly why: string
  /** Where GitHub says so: its documentation, or the source of its runner. */
  readonly source: string
  /** The lines that only our runner has, in order. */
  readonly ours: readonly string[]
  readonly act: readonly string[]
}

/** GitHub's documentation of workflows. */
export const documentation = 'https://docs.github.com/en/actions/reference/workflows-and-actions'

/** The source of GitHub's runner. */
export const runner = 'https://github.com/actions/runner/blob/main/src'

/** Known differences by the name of the workflow. */
export type KnownDifferences = Readonly<Record<string, KnownDifference>>
