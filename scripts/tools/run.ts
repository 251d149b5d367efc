import { spawnSync } from 'node:child_process'

/** What a command printed on its standard output, trimmed; undefined when it cannot be started or fails. */
export function outputOf(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', env: process.env })
  return status === 0 ? stdout.trim() : undefined
}

/** Runs a command whose only purpose is its effect. Throws with all that it printed when it fails. */
export function must(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const result = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env } })
  if (result.status === 0) return
  const why = result.error?.message ?? `exit status ${result.status}\n${result.stdout}${result.stderr}`
  throw new Error(`${command} ${args.join(' ')}: ${why}`)
}
