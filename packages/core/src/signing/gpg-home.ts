import { tmpdir } from 'node:os'
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { bareEnvironment } from '../program/bare-environment.ts'
import { findProgram } from '../program/find-program.ts'
import { type PrivateFolder, temporaryFolder, withPrivateFolder } from '../program/private-folder.ts'
import { run } from '../program/run.ts'

/** What gpg said: the lines of its status interface (doc/DETAILS of GnuPG), without their prefix, and the rest. */
export interface GpgAnswer {
  readonly exitCode: number
  readonly status: readonly string[]
  readonly stdout: string
  readonly stderr: string
}

/** A home of gpg that goes with all that is in it. */
export interface GpgHome {
  readonly folder: PrivateFolder
  /** Runs gpg there; `input` is what it reads from its standard input, where secrets are given to it. */
  readonly gpg: (args: readonly string[], input?: Uint8Array | string) => Promise<GpgAnswer>
}

/** The address of a socket holds 108 characters on Linux and 104 on macOS, and the agent's sockets are in the home. */
const LONGEST_PATH = 70

const LIMIT_MS = 60_000

/**
 * The agent keeps a key under its passphrase once more. To find out how strong this machine could do it takes seconds,
 * for a file that only we can read and that is gone in a moment: so it is told how often to hash, at the least there is.
 */
const AGENT = 's2k-count 65536\n'

/** Without the options of anybody, without a terminal, and with passphrases from where we say. */
const ALWAYS = ['--no-options', '--batch', '--no-tty', '--status-fd', '1', '--pinentry-mode', 'loopback']

/**
 * Does some work in a home of gpg of its own. Afterwards its agent is ended, and the home is removed.
 * @throws Failure when there is no gpg on PATH
 */
export async function withGpgHome<T>(runner: Runner, work: (home: GpgHome) => Promise<T>): Promise<T> {
  const program = findProgram('gpg', runner.env)
  if (program === undefined) throw new Failure('gpg is not on PATH: install GnuPG 2.2 or later in a step before')
  const parent = temporaryFolder(runner)
  const short = parent.length > LONGEST_PATH ? tmpdir() : parent
  return withPrivateFolder(
    runner,
    async (folder) => {
      folder.write('gpg-agent.conf', AGENT)
      const env = bareEnvironment(runner.env, folder.path, { GNUPGHOME: folder.path })
      const start = { env, cwd: folder.path, limitMs: LIMIT_MS }
      const gpg = async (args: readonly string[], input: Uint8Array | string = '') => {
        const said = await run({ ...start, what: 'gpg', program, args: [...ALWAYS, ...args], input: [input] })
        return { ...said, stdout: said.stdout, status: statusLines(said.stdout) }
      }
      try {
        return await work({ folder, gpg })
      } finally {
        await endAgent(runner, start)
      }
    },
    short
  )
}

function statusLines(said: string): string[] {
  const lines = said.split(/\r?\n/).filter((line) => line.startsWith('[GNUPG:] '))
  return lines.map((line) => line.slice('[GNUPG:] '.length))
}

type Start = { readonly env: Record<string, string>; readonly cwd: string; readonly limitMs: number }

/** An agent that stays behind would keep the key in memory; it also ends by itself when its home is gone. */
async function endAgent(runner: Runner, start: Start): Promise<void> {
  const program = findProgram('gpgconf', runner.env)
  if (program === undefined) return
  for (const args of [
    ['--kill', 'all'],
    ['--remove-socketdir', 'gpg']
  ]) {
    await run({ ...start, what: 'gpgconf', program, args }).catch(() => {})
  }
}
