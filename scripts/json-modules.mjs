// GitHub's workflow parser imports its schemas as `import ... from './x.json'` without the attribute that Node demands.
// `node --import ./scripts/json-modules.mjs` makes such files modules that export their value.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

// Node loads this file a second time, on the thread of the hooks.
if (isMainThread) register(import.meta.url)

/** Node's load hook: see "Customization Hooks" in the documentation of node:module. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.json') || context.importAttributes?.type !== undefined) {
    return nextLoad(url, context)
  }
  const text = await readFile(new URL(url), 'utf8')
  return { format: 'module', source: `export default JSON.parse(${JSON.stringify(text)})`, shortCircuit: true }
}
