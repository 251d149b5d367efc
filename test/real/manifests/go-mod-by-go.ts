import type { GoMod } from '#core/manifest/go-mod'
import { folderOf } from './folder.ts'
import { judges } from './judges.ts'

/** What `go mod edit -json` prints of a go.mod, in its own names. */
export interface GoModule {
  readonly Module: { readonly Path: string; readonly Deprecated?: string }
  readonly Go?: string
  readonly Toolchain?: string
  readonly GoDebug?: readonly { readonly Key: string; readonly Value: string }[]
  readonly Require?: readonly { readonly Path: string; readonly Version: string; readonly Indirect?: boolean }[]
  readonly Exclude?: readonly Versioned[]
  readonly Replace?: readonly { readonly Old: Versioned; readonly New: Versioned }[]
  readonly Retract?: readonly { readonly Low: string; readonly High: string; readonly Rationale?: string }[]
  readonly Tool?: readonly { readonly Path: string }[]
  readonly Ignore?: readonly { readonly Path: string }[]
}

interface Versioned {
  readonly Path: string
  readonly Version?: string
}

/** What Go reads in a text, or what it says where it refuses it, and on which line. */
export type Judgement =
  | { readonly ok: true; readonly module: GoModule }
  | { readonly ok: false; readonly said: string; readonly line: number | undefined }

/** Runs Go once for each file of a folder, for the files `0.mod`, `1.mod` and so on. */
const loop = 'for file in *.mod; do "$0" "$@" "$file" > "$file.out" 2> "$file.err" || echo "$?" >> "$file.failed"; done'

/** Lets the go command read texts as go.mod files, each by itself. */
export function readAllByGo(texts: readonly string[]): Judgement[] {
  const names = texts.map((_, index) => `${index}.mod`)
  const outcomes = names.map((name) => [`${name}.failed`, Buffer.alloc(0)] as const)
  const folder = folderOf(
    new Map([...texts.map((text, index) => [`${index}.mod`, Buffer.from(text)] as const), ...outcomes])
  )
  folder.run('sh', ['-c', loop, judges.go, 'mod', 'edit', '-json'])
  return names.map((name) => {
    if (folder.read(`${name}.failed`).length === 0) {
      return { ok: true, module: withoutEmpty(JSON.parse(folder.read(`${name}.out`).toString())) }
    }
    const said = folder.read(`${name}.err`).toString()
    const line = new RegExp(`^${name}:([0-9]+)`, 'm').exec(said)?.[1]
    return { ok: false, said, line: line === undefined ? undefined : Number(line) }
  })
}

/** What the go command says when it is to work in a module with this go.mod, which it refuses. */
export function refusedByGo(text: string): string {
  return folderOf(new Map([['go.mod', Buffer.from(text)]])).fail(judges.go, ['list', '-m'])
}

/** A module as Go would print it, from our own reading. It leaves out what has an empty name. */
export function asGo(mod: GoMod): GoModule {
  return withoutEmpty({
    Module: { Path: mod.module, ...(mod.deprecated !== undefined && { Deprecated: mod.deprecated }) },
    ...(mod.go !== undefined && { Go: mod.go }),
    ...(mod.toolchain !== undefined && { Toolchain: mod.toolchain }),
    GoDebug: named(mod.godebugs, ({ key }) => key).map(({ key, value }) => ({ Key: key, Value: value })),
    Require: named(mod.requires).map(({ path, version, indirect }) => ({
      Path: path,
      Version: version,
      ...(indirect && { Indirect: indirect })
    })),
    Exclude: named(mod.excludes).map(({ path, version }) => versioned(path, version)),
    Replace: named(mod.replaces).map(({ path, version, target, targetVersion }) => ({
      Old: versioned(path, version),
      New: versioned(target, targetVersion)
    })),
    Retract: mod.retracts.map(({ low, high, rationale }) => ({
      Low: low,
      High: high,
      ...(rationale !== '' && { Rationale: rationale })
    })),
    Tool: mod.tools.map((path) => ({ Path: path })),
    Ignore: mod.ignores.map((path) => ({ Path: path }))
  })
}

function named<T extends object>(items: readonly T[], nameOf = (item: T) => ('path' in item ? item.path : '')): T[] {
  return items.filter((item) => nameOf(item) !== '')
}

function versioned(path: string, version: string | undefined): Versioned {
  return { Path: path, ...(version !== undefined && { Version: version }) }
}

/** Without the lists that say nothing: Go prints some of them as null and leaves out others. */
function withoutEmpty(module: GoModule): GoModule {
  const entries = Object.entries(module).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)
  )
  return Object.fromEntries(entries) as unknown as GoModule
}
