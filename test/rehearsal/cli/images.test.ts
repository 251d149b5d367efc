import { expect, jest, test } from '@jest/globals'
import { useGround } from './clone.ts'
import { runHere } from './in-process.ts'

jest.setTimeout(30_000)

const ground = useGround()

const ask = (name: string) =>
  `$(curl -s -o /dev/null -w "%{http_code}" "$GITHUB_SERVER_URL/_hosts/ghcr.io/token?scope=repository:acme/${name}:pull")`

/** Asks the registry of the rehearsal for leave to pull. */
const script = `test "${ask('app')} ${ask('other')}" = '200 401'`

test('an image is in its registry from the beginning where that is said', async () => {
  const steps = `[{ run: ${JSON.stringify(script)} }]`
  const path = await ground.makeClone({ 'release.yml': `on: push\njobs: { one: { runs-on: x, steps: ${steps} } }\n` })
  const args = ['--repo', path, '--tag', 'v1.1.0', '--run-steps', '--image', 'ghcr.io/acme/app:1.1.0', '--json']
  const { status, stdout } = await runHere('rehearse', ...args)
  const { journal, endState } = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(journal.map(({ kind }: { kind: string }) => kind)).toEqual(['create-ref'])
  expect(endState['ghcr.io']).toMatchObject({
    'acme/app': { visibility: 'public', tags: { '1.1.0': expect.anything() } }
  })
})

test.each([
  'acme/app:1',
  'ghcr.io/acme/app',
  'ghcr.io/Acme/app:1',
  'ghcr.io/acme/app:a+b',
  'https://ghcr.io/acme/app:1'
])('what is no image with its host and tag is refused: %s', async (image) => {
  const { status, stderr } = await runHere('rehearse', '--image', image)
  expect(stderr).toMatch(/^error: --image \S+: expected host, name and tag, as in ghcr\.io\/acme\/app:1\.2\.3/)
  expect(status).toBe(2)
})
