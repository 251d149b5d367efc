import { actionClient } from '../action-client.ts'
import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'

/** The action as the runner starts it on a push to main, without Go: what is tagged is sound. */
export function goSubmoduleTags(place: Place, inputs: Readonly<Record<string, string>>): Client {
  const client = actionClient('go-submodule-tags', place, { version: 'v1.2.0', check: 'off', ...inputs })
  return { ...client, env: { GITHUB_REF: 'refs/heads/main', HOME: place.folder } }
}

const at = 'github.com/acme/case'

/** A module that requires its siblings as they are tagged; its path names no place, which Go would mind, and nobody asks Go. */
function goMod(folder: string, ...siblings: readonly string[]): string {
  const requires = siblings.map((sibling) => `require ${at}/${sibling} v1.2.0\n`)
  return `module ${at}/${folder}\n\ngo 1.22\n\n${requires.join('')}`
}

/** The modules that are tagged. */
export const files = {
  'api/go.mod': goMod('api'),
  'client/go.mod': goMod('client', 'api'),
  'server/go.mod': goMod('server', 'api'),
  'tools/go.mod': goMod('tools', 'client', 'server')
}
