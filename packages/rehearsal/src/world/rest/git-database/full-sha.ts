import { RestError } from '../errors.ts'

/** A SHA in full, as everything that writes demands it. */
export function isFullSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

/**
 * Throws GitHub's answer to a value that is no full SHA: the sentence is in
 * https://github.com/xmo-odoo/dummy_central/blob/e0697a4/tests/git/commits/test_create_a_commit.py.
 */
export function demandFullSha(name: string, text: string): void {
  if (isFullSha(text)) return
  throw new RestError(422, `The ${name} parameter must be exactly 40 characters and contain only [0-9a-f].`)
}
