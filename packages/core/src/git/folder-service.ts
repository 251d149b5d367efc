/** The programs of git that answer for a repository in a folder, as `git http-backend` runs them: one question, one process. */
import { devNull, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { capture } from './capture.ts'
import { passedVariables } from './clean-room.ts'

/** The repository is not ours: it is served with its own hooks and settings, and with nothing of ours in its way. */
function environment(protocol: string): Record<string, string> {
  const passed = passedVariables.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const ours = { LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, GIT_PROTOCOL: protocol }
  return { ...Object.fromEntries(passed), ...ours }
}

/**
 * Puts one question to a repository in a folder (https://git-scm.com/docs/git-http-backend tells of both services).
 * @param url its address, with the protocol `file`
 * @param option `--stateless-rpc` for a question, `--advertise-refs` for what the service can do
 * @param version of the protocol, for a service that knows several
 * @returns the answer; undefined when the service ends with an error
 */
export async function askFolder(
  service: 'upload-pack' | 'receive-pack',
  url: URL,
  option: '--stateless-rpc' | '--advertise-refs',
  input: Uint8Array | string,
  version = ''
): Promise<Buffer | undefined> {
  const args = [service, option, '--', fileURLToPath(url)]
  const { exitCode, bytes } = await capture('git', args, { env: environment(version), cwd: tmpdir(), input: [input] })
  return exitCode === 0 ? bytes : undefined
}
