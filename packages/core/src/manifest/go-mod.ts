import { EditFault } from './fault.ts'
import { readStatements } from './go-mod-lines.ts'
import { readWhole } from './go-mod-read.ts'
import { checkVersion } from './go-require.ts'

/** One `require`: the module at the end of `path` is needed at least at `version`. */
export interface GoRequire {
  readonly path: string
  /** In Go's canonical form: `v1.2` in the file is v1.2.0. */
  readonly version: string
  /** Is it marked `// indirect`? */
  readonly indirect: boolean
  /** Counted from 1. */
  readonly line: number
  /** Where the version stands in the text, without quotes, in UTF-16 code units. */
  readonly versionStart: number
  readonly versionEnd: number
}

/** One `replace`, which counts only in the module that is built itself. */
export interface GoReplace {
  readonly path: string
  /** Undefined where every version is replaced. */
  readonly version: string | undefined
  /** A folder as it is written (`../api`), or the path of a module. */
  readonly target: string
  /** Undefined where the target is a folder. */
  readonly targetVersion: string | undefined
  readonly line: number
}

/** One `exclude`. */
export interface GoExclude {
  readonly path: string
  readonly version: string
  readonly line: number
}

/** One `retract`: both ends belong to it, and are equal for a single version. They are as they are written. */
export interface GoRetract {
  readonly low: string
  readonly high: string
  /** The comments beside and above it; '' without. */
  readonly rationale: string
  readonly line: number
}

/** One `godebug` setting. */
export interface GoDebug {
  readonly key: string
  readonly value: string
  readonly line: number
}

/** What a go.mod says (https://go.dev/ref/mod#go-mod-file), every list in the order of the file. */
export interface GoMod {
  readonly module: string
  readonly moduleLine: number
  /** The text behind `Deprecated:` in the comments of the module line. */
  readonly deprecated: string | undefined
  readonly go: string | undefined
  readonly toolchain: string | undefined
  readonly godebugs: readonly GoDebug[]
  readonly requires: readonly GoRequire[]
  readonly replaces: readonly GoReplace[]
  readonly excludes: readonly GoExclude[]
  readonly retracts: readonly GoRetract[]
  readonly tools: readonly string[]
  readonly ignores: readonly string[]
}

/** A go.mod that was read, or why Go refuses it: the line, counted from 1, what is wrong there and what to do about it. */
export type GoModReading =
  | { readonly ok: true; readonly mod: GoMod }
  | { readonly ok: false; readonly line: number; readonly problem: string; readonly remedy: string }

/**
 * Reads a go.mod as the go command reads that of its main module, and refuses what that refuses. What a line says again
 * that another has said is left out, except for `require` and `retract`, as Go does.
 */
export function readGoMod(text: string): GoModReading {
  try {
    return { ok: true, mod: readWhole(readStatements(text)) }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    return { ok: false, line: error.line, problem: error.problem, remedy: error.remedy }
  }
}

/**
 * Sets the versions of required modules, by module path, wherever they are required; only the bytes of the versions change.
 * `mod` is what readGoMod read in the same text. Paths that are not required are passed over. Throws an EditFault for a
 * version that Go would not take there.
 */
export function setRequires(text: string, mod: GoMod, versions: ReadonlyMap<string, string>): string {
  const parts: string[] = []
  let done = 0
  for (const { path, versionStart, versionEnd } of mod.requires) {
    const version = versions.get(path)
    if (version === undefined) continue
    checkVersion(path, version)
    parts.push(text.slice(done, versionStart), version)
    done = versionEnd
  }
  return parts.join('') + text.slice(done)
}
