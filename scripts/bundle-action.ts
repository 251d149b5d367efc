import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Bundle {
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>
}

type Ncc = (entry: string, options: { cache: false; quiet: true; license: string }) => Promise<Bundle>

/**
 * Bundles one compiled action into `folder`: index.js, the chunks it loads when it needs them, and licenses.txt.
 * The ids of chunks are made of paths relative to the working directory, which must therefore be the root of the
 * checkout: the same sources then give the same bytes wherever the checkout lies.
 */
export async function bundleAction(name: string, folder: string): Promise<void> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc
  const entry = join(process.cwd(), 'build', 'actions', name, 'src', 'main.js')
  const { code, assets } = await ncc(entry, { cache: false, quiet: true, license: 'licenses.txt' })
  rmSync(folder, { recursive: true, force: true })
  const files = { 'index.js': code, ...Object.fromEntries(Object.entries(assets).map(([k, v]) => [k, v.source])) }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const [name, folder] = process.argv.slice(2)
if (!name || !folder) throw new Error('usage: bundle-action NAME FOLDER')
await bundleAction(name, folder)
