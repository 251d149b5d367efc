import type { Version } from '../version/semver.ts'
import { type ChangeBump, greaterBump, raise } from './bump.ts'

/** What one commit asks of the next release. */
export interface Change {
  readonly sha: string
  /** The first line of its message, made inert and cut at 200 characters. */
  readonly subject: string
  /** The type of its header, `feat` in `feat(api)!: …`; undefined when it has none. */
  readonly type: string | undefined
  readonly breaking: boolean
  readonly bump: ChangeBump
  /** Whether a later commit of the range takes it back. */
  readonly reverted: boolean
}

/** The release that the commits ask for, and the commits that decided it. */
export interface Suggestion {
  /** Undefined when no commit asks for a release. */
  readonly version: Version | undefined
  readonly bump: ChangeBump
  readonly because: readonly Change[]
}

/** The first release of a project that has none: 0.1.0, as SemVer recommends. */
const first: Version = { major: '0', minor: '1', patch: '0', prerelease: [], build: [] }

/** Suggests the release after a stable one. */
export function suggest(previous: Version | undefined, changes: readonly Change[]): Suggestion {
  const bump = changes.map((change) => change.bump).reduce(greaterBump, 'none')
  const because = bump === 'none' ? [] : changes.filter((change) => change.bump === bump)
  return { version: previous === undefined ? first : raise(previous, bump), bump, because }
}

/** The commits that break something. */
export function breakingOf(changes: readonly Change[]): Change[] {
  return changes.filter(({ breaking, reverted }) => breaking && !reverted)
}
