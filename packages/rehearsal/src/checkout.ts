import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The name under which workflows call this suite's actions: `OWNER/REPO/actions/NAME@REF`. */
export const suiteRepository = 'slipway-release/slipway'

/** The folder of this suite's checkout, whether this file runs from its source or from `build`. */
export function checkoutRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!isRoot(folder)) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the checkout of slipway was not found above the file that runs')
    folder = parent
  }
  return folder
}

function isRoot(folder: string): boolean {
  const file = join(folder, 'package.json')
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'slipway'
}
