import type { Environment } from '../action/runner.ts'

/** What a program needs of the machine: where programs and temporary files are, and how the network is reached. */
const passed = [
  'PATH',
  'Path',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy'
]

/**
 * The environment of a program that gets nothing but what it needs: no token, no input, no setting of its own that an
 * earlier step may have left.
 * @param home its home folder, so that it finds no settings there either
 * @param more what it gets beyond
 */
export function bareEnvironment(
  env: Environment,
  home: string,
  more: Readonly<Record<string, string>> = {}
): Record<string, string> {
  const bare: Record<string, string> = {}
  for (const name of passed) {
    const value = env[name]
    if (value !== undefined) bare[name] = value
  }
  return { ...bare, HOME: home, USERPROFILE: home, LC_ALL: 'C', ...more }
}
