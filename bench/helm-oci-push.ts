import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { goTool } from '../scripts/tools/go.ts'
import { helm } from '../scripts/tools/manifest-tools.ts'
import { node24 } from '../scripts/tools/node24.ts'
import { distribution, dockerRegistry, skopeo } from '../scripts/tools/registry-tools.ts'
import { startOpen } from '../test/real/oci/registries/docker-registry.ts'
import { goal, wantedParts } from './goals.ts'
import { helms, ours, type Setting, senders } from './helm-oci-push/contenders.ts'
import { peak } from './manifests/command.ts'
import { measure } from './manifests/measure.ts'
import { session } from './session.ts'

const root = process.cwd()
async function measureUpload(setting: Setting, megabytes: number, most: number): Promise<void> {
  const of = await measure(`upload of ${megabytes} MB`, 'skopeo', senders(setting, megabytes * 1_000_000))
  goal(`upload of ${megabytes} MB, against skopeo`, of('upload').over('skopeo').median, most, '')
}

async function measureWhole(setting: Setting): Promise<void> {
  const yardstick = 'helm package, helm push'
  const of = await measure('a chart of 1 MB', yardstick, [ours(setting, 1_000_000), helms(setting, 1_000_000)])
  goal('a chart of 1 MB, against Helm', of('helm-oci-push').over(yardstick).median, 1, '')
}

async function measureMemory(setting: Setting): Promise<void> {
  const one = ours(setting, 50_000_000)
  one.prepare(0)
  process.stdout.write('\nmemory\n')
  goal('a chart of 50 MB, memory', await peak(one.command(0)), 130, ' MiB')
  one.check?.(0)
}

const parts: Readonly<Record<string, (setting: Setting) => Promise<void>>> = {
  'upload-1': (setting) => measureUpload(setting, 1, 1.6),
  'upload-50': (setting) => measureUpload(setting, 50, 1.35),
  chart: measureWhole,
  memory: measureMemory
}

/** Our client alone is bundled as an action is: what it takes to load it counts. */
function bundledUpload(folder: string): string {
  const entry = join(root, 'build', 'bench', 'helm-oci-push', 'upload', 'main.js')
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  execFileSync(process.execPath, [ncc, 'build', entry, '--quiet', '--no-cache', '--out', folder])
  return join(folder, 'index.js')
}

const wanted = wantedParts(parts)
const newer = dockerRegistry('') === '' ? await goTool(root, distribution) : ''
process.env.SLIPWAY_DOCKER_REGISTRY = dockerRegistry(newer)
const tools = { node: node24(root), helm: await goTool(root, helm), skopeo: skopeo() }
await session('rounds', tools.node, async (folder) => {
  const registry = await startOpen()
  try {
    const common = { ...tools, registry: registry.host, upload: bundledUpload(join(folder, 'upload-bundle')) }
    for (const [name, part] of wanted) {
      const own = join(folder, name)
      mkdirSync(own)
      await part({ ...common, root: own })
    }
  } finally {
    await registry.close()
  }
})
