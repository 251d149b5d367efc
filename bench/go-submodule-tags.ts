import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { node24 } from '../scripts/tools/node24.ts'
import { action, barePush, loop, ours } from './go-submodule-tags/contenders.ts'
import { startOverHttp } from './go-submodule-tags/over-http.ts'
import { goal, wantedParts } from './goals.ts'
import { measure } from './manifests/measure.ts'
import { bareNode } from './manifests/peers.ts'
import { session } from './session.ts'

const node = node24(process.cwd())

function placeOf(folder: string, name: string): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  return place
}

/** The loop over a thousand takes minutes: a hundred of them are run. */
async function measureTags(folder: string, count: number, most?: number): Promise<void> {
  const plain = loop(placeOf(folder, 'loop'), count, 100)
  const push = barePush(placeOf(folder, 'push'), count)
  const own = ours(node, placeOf(folder, 'ours'), count, 'tag')
  const of = await measure(`${count} tags`, plain.name, [own, plain, push])
  if (most !== undefined) goal(`${count} tags, against the loop`, of(action).over(plain.name).median, most, '')
}

async function measureHttp(folder: string, count: number): Promise<void> {
  const { contenders, stop } = await startOverHttp(node, placeOf(folder, 'http'), count)
  try {
    await measure(`${count} tags over HTTP to a world`, 'git tag, git push, each', contenders)
  } finally {
    await stop()
  }
}

async function measurePlan(folder: string, count: number, most?: number): Promise<void> {
  const bare = bareNode(node, placeOf(folder, 'bare'))
  const own = ours(node, placeOf(folder, 'ours'), count, 'plan')
  const of = await measure(`${count} modules planned`, bare.name, [own, bare])
  const beyond = of(action).beyond(bare.name).median / 1000
  if (most !== undefined) goal(`${count} modules planned, beyond bare Node`, beyond, most, ' s')
}

const parts: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'tags-1': (folder) => measureTags(folder, 1),
  'tags-7': (folder) => measureTags(folder, 7, 0.7),
  'tags-100': (folder) => measureTags(folder, 100, 0.12),
  'tags-1000': (folder) => measureTags(folder, 1000, 0.05),
  'http-7': (folder) => measureHttp(folder, 7),
  'http-100': (folder) => measureHttp(folder, 100),
  'plan-100': (folder) => measurePlan(folder, 100),
  'plan-1000': (folder) => measurePlan(folder, 1000, 1)
}

const wanted = wantedParts(parts)
await session('rounds', node, async (folder) => {
  for (const [name, part] of wanted) await part(join(folder, name))
})
