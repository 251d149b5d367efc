import { execFile, spawnSync } from 'node:child_process'

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

/** The same for a command that others run beside. Rejects with all that it printed when it fails. */
export function finished(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: Number.POSITIVE_INFINITY }
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve()
      else reject(new Error(`${command} ${args.join(' ')}: ${error.code}\n${stdout}${stderr}`))
    })
  })
}
