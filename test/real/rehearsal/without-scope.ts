import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { suiteRepository } from '#rehearsal/checkout'
import type { RehearseCommand } from '#rehearsal/command-line/commands'
import { prepare } from '#rehearsal/prepare'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { rehearse } from '#rehearsal/rehearse'

/** A scope of a job's token, with what else is different in the workflow. */
export interface Missing {
  readonly workflow: string
  readonly job: string
  readonly scope: string
  /** Texts of the workflow and what stands in their place, such as another default of an input. */
  readonly also?: Readonly<Record<string, string>>
}

/** What came of a rehearsal, and what the job without its scope had changed until it failed. */
export interface Failed {
  readonly conclusion: string
  /** The job that failed first. */
  readonly job: string | undefined
  readonly said: string
  readonly written: readonly string[]
}

const silent = { happened: () => {}, judged: () => {}, progress: () => {} }

/** Rehearses a sample in a private repository with a copy of the suite, one of whose jobs has a scope less. */
export async function rehearseWithout(
  missing: Missing,
  sample: NonNullable<RehearseCommand['sample']>,
  tag?: string,
  more: Partial<RehearseCommand> = {}
): Promise<Failed> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-scope-'))
  const root = suiteWithout(folder, missing)
  const command = {
    command: 'rehearse',
    sample,
    tag,
    runSteps: true,
    keep: false,
    json: false,
    ...more
  } as RehearseCommand
  const prepared = await prepare(command, folder)
  try {
    Object.assign(prepared.stage.repository, { private: true }) // what is public can be read without any permission
    const suite = { root, repositories: [suiteRepository] }
    return failedIn(await rehearse({ ...prepared, suite }, silent, new AbortController().signal))
  } finally {
    await prepared.world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function failedIn({ conclusion, failures, journal, runs }: Rehearsal): Failed {
  const [first] = failures
  const annotations = runs.flatMap(({ result }) => result.annotations).filter(({ level }) => level === 'error')
  const said = annotations.map(({ message }) => message).join('\n')
  // Everything of the world that came after what the jobs before had done, which had every scope.
  const before = new Set(first?.effects.map(({ n }) => n))
  const written = journal.filter(({ n, kind }) => !before.has(n) && kind !== 'begin-upload').map(({ kind }) => kind)
  return { conclusion, job: first?.job, said, written }
}

function suiteWithout(folder: string, { workflow, job, scope, also = {} }: Missing): string {
  const root = join(folder, 'suite')
  const path = join('.github/workflows', `${workflow}.yml`)
  mkdirSync(join(root, '.github/workflows'), { recursive: true })
  for (const part of ['actions', 'dist']) symlinkSync(resolve(part), join(root, part))
  cpSync('.github/workflows', join(root, '.github/workflows'), { recursive: true })
  const [, before = '', ofJob = '', after = ''] =
    new RegExp(`^(.*\\n {2}${job}:\\n)(.*?)((?:\\n {2}[a-z-]+:\\n.*)?)$`, 's').exec(readFileSync(path, 'utf8')) ?? []
  const line = new RegExp(`\\n {6}${scope}: (?:read|write) #[^\\n]*`)
  if (!line.test(ofJob)) throw new Error(`${path}: the job ${job} does not declare ${scope}`)
  let text = before + ofJob.replace(line, '').replace(/( {4}permissions:)(?=\n {4}\S)/, '$1 {}') + after
  for (const [old, replacement] of Object.entries(also)) {
    if (!text.includes(old)) throw new Error(`${path} does not have ${old}`)
    text = text.replace(old, replacement)
  }
  writeFileSync(join(root, path), text)
  return root
}
