import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

/** What a git command may be told beside its arguments: bytes for its standard input, and more environment. */
export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/**
 * The environment in which the rehearsal runs git: the search path and nothing else of the caller's, no configuration
 * of the user or the machine, no prompt, no lazy fetch of missing objects, English messages.
 */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: devNull,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1'
  }
}

/**
 * Arguments that stand before the command of every git: no hook of any repository runs, for a step of a rehearsed
 * workflow may have written one into a repository of the world. What git starts in turn is told the same.
 */
export const withoutHooks = ['-c', `core.hooksPath=${devNull}`] as const

/**
 * Runs git without a shell and gives its standard output as bytes.
 * Rejects with the arguments and what git wrote to standard error when the status is not 0.
 */
export function gitBytes(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...withoutHooks, ...args], {
      cwd: directory,
      env: { ...gitEnvironment(), ...options.env }
    })
    const output: Buffer[] = []
    const complaint: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => complaint.push(bytes))
    child.stdin.on('error', () => {}) // git may end before it has read everything; its status tells
    child.on('error', (cause) => reject(new Error('git could not be started: is it installed and on PATH?', { cause })))
    child.on('close', (status, signal) => {
      if (status === 0) return resolve(Buffer.concat(output))
      const said = Buffer.concat(complaint).toString('utf8').trim()
      reject(new Error(`git ${args.join(' ')} (in ${directory}) ended with ${signal ?? `status ${status}`}: ${said}`))
    })
    child.stdin.end(options.input ?? '')
  })
}

/** Runs git as `gitBytes` does and gives its standard output as text. */
export async function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await gitBytes(directory, args, options)).toString('utf8')
}
