import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** A file as x/mod/zip is to see it: its content with so many zeros behind it. */
export interface ZipFile {
  readonly name: string
  readonly link?: boolean
  /** In base64. */
  readonly content?: string
  readonly padding?: number
}

/** What is asked: about a module's files, a folder, a module alone, the path of a file, letters, or patterns. */
export interface Question {
  readonly path?: string
  readonly version?: string
  readonly files?: readonly ZipFile[]
  readonly folder?: string
  readonly file?: string
  readonly folds?: boolean
  readonly patterns?: readonly string[]
}

/** What Go said: its lists, its hash of the zip that it created, or why it would not create one. */
export interface Verdict {
  readonly included: readonly string[]
  readonly omitted: readonly string[]
  readonly refused: readonly string[]
  readonly sum: string
  readonly error: string
  readonly folds: readonly string[]
  readonly matches: readonly boolean[]
}

/** Asks golang.org/x/mod/zip, which makes the zips of Go's own tools. */
export function askModzip(questions: readonly Question[]): readonly Verdict[] {
  const said = execFileSync(process.env.SLIPWAY_GO ?? '', ['run', '.'], {
    cwd: join(process.cwd(), 'test', 'real', 'goproxy', 'modzip'),
    input: questions.map((question) => JSON.stringify(question)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  return said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
