import { afterEach, expect, test } from '@jest/globals'
import { destination, readRoutes } from '#core/network/routes'
import { type Staged, stage } from '../service/staged.ts'

let staged: Staged

afterEach(() => staged.close())

/** Plays one step on the push of a tag, and gives the lines of its log. */
async function play(script: string): Promise<string[]> {
  staged = await stage({
    'tag.yml': `on: push\njobs: { one: { runs-on: x, steps: [{ run: ${JSON.stringify(script)} }] } }\n`
  })
  const { fixture, service } = staged
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
  await service.idle()
  return service.runs[0]?.record.jobs[0]?.log ?? []
}

test('a step is led to the world for registries and Go modules, and has nothing else of this machine', async () => {
  process.env.SLIPWAY_OF_THE_MACHINE = 'yes'
  const log = await play('env').finally(() => delete process.env.SLIPWAY_OF_THE_MACHINE)
  const variables = new Map(
    log.map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []).map(([, key, value]) => [key, value])
  )
  const others = [...variables.keys()].filter((name) => name !== undefined && !/^(GITHUB_|RUNNER_)/.test(name))
  const ownOfShell = ['PWD', 'SHLVL', '_', 'OLDPWD']
  expect(others.filter((name) => !ownOfShell.includes(name as string)).sort()).toEqual(
    'CI GIT_CONFIG_NOSYSTEM GOFLAGS GOPROXY GOSUMDB HOME LANG PATH SLIPWAY_ROUTES TMPDIR'.split(' ')
  )
  const { url } = staged.fixture.world
  expect(variables.get('GOPROXY')).toBe(`${url}/_hosts/proxy.golang.org`)
  expect(variables.get('GOSUMDB')).toMatch(
    /^sum\.golang\.org\+[0-9a-f]{8}\+[\w+/=]{44} http.*\/_hosts\/sum\.golang\.org$/
  )
  expect(variables.get('GOFLAGS')).toBe('-modcacherw')
  const routes = readRoutes(variables.get('SLIPWAY_ROUTES'))
  expect(routes.size).toBe(8)
  expect(destination('registry', 'https://ghcr.io/v2/', routes).url.href).toBe(`${url}/_hosts/ghcr.io/v2/`)
}, 30_000)

test('what is not part of the rehearsal says so, and the report names the call', async () => {
  const log = await play('curl -sw " %{http_code}" "$GOPROXY/example.org/a/@v/list?x=1" "${GOPROXY%/*}/quay.io/x"')
  const calls = ['GET https://proxy.golang.org/example.org/a/@v/list?x=1', 'GET https://quay.io/x']
  expect(log).toContain('not found: module example.org/a: this is not part of this rehearsal')
  expect(log.join('\n')).toMatch(/^ 404The rehearsal's world has .*, so it cannot answer GET https:\/\/quay\.io\/x$/m)
  expect(log.at(-1)).toBe(' 501')
  expect(staged.fixture.world.unsupported).toEqual(calls)
}, 30_000)
