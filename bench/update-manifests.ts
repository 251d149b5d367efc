import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { goTool } from '../scripts/tools/go.ts'
import { kustomize as kustomizeTool, yq as yqTool } from '../scripts/tools/manifest-tools.ts'
import { node24 } from '../scripts/tools/node24.ts'
import { goal, wantedParts } from './goals.ts'
import { peak } from './manifests/command.ts'
import { type Corpus, largeFile, smallFiles } from './manifests/corpus.ts'
import { startDelivery } from './manifests/deliver.ts'
import { measure } from './manifests/measure.ts'
import { ours } from './manifests/ours.ts'
import { bareNode, jsYaml, kustomize, sed, yq } from './manifests/peers.ts'
import type { Contender } from './manifests/race.ts'
import { session } from './session.ts'

const root = process.cwd()
const node = node24(root)
const [yqPath, kustomizePath] = await Promise.all([goTool(root, yqTool), goTool(root, kustomizeTool)])
const action = 'update-manifests'

function everyone(folder: string, corpus: Corpus): Contender[] {
  mkdirSync(folder)
  const charts = [...corpus.keys()].some((path) => path.endsWith('kustomization.yaml'))
  return [
    ours(node, folder, corpus),
    bareNode(node, folder),
    sed(folder, corpus),
    jsYaml(node, folder, corpus),
    yq(yqPath, folder, corpus, 40),
    ...(charts ? [kustomize(kustomizePath, folder, corpus, 20)] : [])
  ]
}

async function measureMemory(folder: string): Promise<void> {
  mkdirSync(folder)
  process.stdout.write('\nmemory, by the number of small files\n')
  for (const count of [500, 2000, 8000]) {
    const place = join(folder, String(count))
    mkdirSync(place)
    const one = ours(node, place, smallFiles(count))
    one.prepare(0)
    process.stdout.write(`${String(count).padEnd(6)} ${(await peak(one.command(0)))?.toFixed(0) ?? '-'} MiB\n`)
    one.check?.(0)
  }
}

async function measureDelivery(folder: string, title: string, corpus: Corpus): Promise<void> {
  mkdirSync(folder)
  const { contenders, stop } = await startDelivery(node, folder, corpus)
  try {
    const yardstick = 'git add, commit, push'
    const of = await measure(title, yardstick, contenders)
    for (const { name } of contenders.slice(1))
      goal(`${name}, against plain git`, of(name).over(yardstick).median, 3, '')
  } finally {
    await stop()
  }
}

async function measureOne(folder: string): Promise<void> {
  await measure('one small file', 'bare Node', everyone(folder, new Map([...smallFiles(2)].slice(1))))
}

async function measureSmall(folder: string): Promise<void> {
  const of = await measure('2,000 small files', 'sed -i', everyone(folder, smallFiles(2000)))
  goal('2,000 files, against sed -i', of(action).over('sed -i').median, 0.4, '')
}

async function measureLarge(folder: string): Promise<void> {
  const of = await measure('one file of 5 MB', 'bare Node', everyone(folder, largeFile()))
  goal('5 MB, beyond bare Node', of(action).beyond('bare Node').median / 1000, 0.3, ' s')
  goal('5 MB, memory', of(action).peak, 120, ' MiB')
}

const parts: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  one: measureOne,
  small: measureSmall,
  large: measureLarge,
  memory: measureMemory,
  'commit-20': (folder) => measureDelivery(folder, 'commit and push, 20 files', smallFiles(20)),
  'commit-2000': (folder) => measureDelivery(folder, 'commit and push, 2,000 files', smallFiles(2000))
}

const wanted = wantedParts(parts)
await session('rounds', node, async (folder) => {
  for (const [name, part] of wanted) await part(join(folder, name))
})
