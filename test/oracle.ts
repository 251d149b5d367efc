import { existsSync, readFileSync } from 'node:fs'

const shared = new URL('../../shared/', import.meta.url)

/**
 * Reads a JSON file of the data that stands beside the checkout, in `../shared`. Undefined when that folder is absent,
 * and says so; in CI (`CI=true`) its absence is an error, so that no test there passes without its data. GitHub's own
 * runners have only the checkout.
 */
export function readOracle<T>(path: string): T | undefined {
  if (existsSync(shared)) return JSON.parse(readFileSync(new URL(path, shared), 'utf8'))
  const message = `${path}: the folder ../shared beside the checkout is absent`
  if (process.env.CI === 'true' && process.env.GITHUB_ACTIONS !== 'true') throw new Error(message)
  // biome-ignore lint/suspicious/noConsole: a test that proves nothing must say so
  console.warn(`${message}; what it would prove is not tested`)
  return undefined
}
