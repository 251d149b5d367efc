import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publishImage } from '#rehearsal/world/registry/publish-image'
import { registryOf } from '#rehearsal/world/registry/registry'
import { type Place, writeFiles } from '../place.ts'
import { type Change, mainMoved, nothing, otherRun, type Scenario } from '../scenario.ts'
import { files, helmOciPush } from './client.ts'

/** Where a place publishes: a name of its own in the registry that all places share. */
function inputs(place: Place, host: string): Record<string, string> {
  return { registry: `oci://${host}/${place.fullName}`, aliases: 'v{version}', 'output-dir': 'out' }
}

/** Somebody has published something else under the version. */
function taken(host: string): Change {
  return {
    name: 'the version is taken',
    make: async (place) => publishImage(place.world.state, `${host}/${place.fullName}/chart:1.2.0`)
  }
}

const common = {
  branches: { main: files },
  refusals: [/it is no Helm chart/, /has published sha256/, /pushes this tag/],
  steady: ['digest', 'refs']
}

/** A chart in GitHub's registry, and in a second name of it, to which the archive is mounted. */
const mutable: Scenario = {
  ...common,
  name: 'a chart at two names',
  client: (place) => {
    const { registry, ...rest } = inputs(place, 'ghcr.io')
    return helmOciPush(place, { ...rest, registry: `${registry}, ${registry}/mirror` })
  },
  changes: [nothing, mainMoved, otherRun, taken('ghcr.io')],
  covers: ['write archive', 'upload blob', 'mount blob', 'push manifest']
}

const immutableHost = 'immutable.example.org'

/** A registry that takes a tag once, and no second time even with the same content. */
const immutable: Scenario = {
  ...common,
  name: 'a chart where tags are immutable',
  prepare: async ({ world }) => {
    const registry = registryOf(world.state, immutableHost)
    registry.settings = { ...registry.settings, access: 'github', immutableTags: 'amazon' }
  },
  client: (place) =>
    helmOciPush(place, { ...inputs(place, immutableHost), username: 'releaser', password: place.token }),
  changes: [nothing, otherRun, taken(immutableHost)],
  covers: ['write archive', 'upload blob', 'push manifest']
}

const signedHost = 'signed.example.org'

const key = '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAA==\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n'

/** A chart that is signed, by a program that stands in for cosign. */
const signed: Scenario = {
  ...common,
  name: 'a chart that is signed',
  prepare: async ({ world, folder }) => {
    const registry = registryOf(world.state, signedHost)
    registry.settings = { ...registry.settings, access: 'github', scheme: 'basic' }
    const script = fileURLToPath(new URL('cosign.mjs', import.meta.url))
    const program = `#!/bin/sh\nWORLD='${world.url}' exec '${process.execPath}' '${script}' "$@"\n`
    writeFiles(join(folder, 'bin'), { cosign: program })
    chmodSync(join(folder, 'bin', 'cosign'), 0o755)
  },
  client: (place) => {
    const login = { username: 'releaser', password: place.token }
    const signing = { cosign: 'key', 'cosign-key': key, 'cosign-password': 'none' }
    const client = helmOciPush(place, { ...inputs(place, signedHost), ...login, ...signing, 'output-dir': '' })
    const path = `${join(place.folder, 'bin')}${delimiter}${process.env.PATH}`
    return { ...client, env: { ...client.env, PATH: path } }
  },
  changes: [nothing, otherRun],
  covers: ['upload blob', 'push manifest', 'sign']
}

export const charts: readonly Scenario[] = [mutable, immutable, signed]
