import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generatedFile } from '#core/publishing/asset-files'
import { settleAssets } from '#core/publishing/asset-write'
import { composeLedger } from '#core/publishing/ledger-compose'
import { ledgerName, writeLedger } from '#core/publishing/ledger-document'
import { fetchLedger } from '#core/publishing/ledger-fetch'
import { settleTexts } from '#core/publishing/release-write'
import { runnerFor } from '../runner.ts'
import { type Harbor, startHarbor } from './release-harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterAll(() => harbor.close())

const collected = { tags: [], charts: [], images: [], complaints: [] }

test('a ledger is fetched from a draft as it was sent', async () => {
  const tag = await harbor.next()
  const { release } = await settleTexts(harbor.place, harbor.wish())
  const { ledger } = composeLedger({ tag, commit: harbor.shas.one ?? '', collected, commits: [] })
  const file = await generatedFile(ledgerName, writeLedger(ledger))
  const [step] = await settleAssets(harbor.place, release, [file])
  if (step?.found === undefined) throw new Error('it was not sent')
  expect(await fetchLedger(harbor.place, step.found)).toEqual({ ok: true, text: file.text, ledger })
  await expect(fetchLedger(harbor.place, { ...step.found, size: 3 })).rejects.toThrow(/not what the release tells/)
  await expect(fetchLedger(harbor.place, { ...step.found, id: 999_999 })).rejects.toThrow(/status 404; run it again/)
  expect(await fetchLedger(harbor.place, { ...step.found, size: 2 ** 30 })).toMatchObject({ ok: false })
})

test('the token is shown to the API alone', async () => {
  const seen: string[] = []
  const server = createServer(({ url = '', headers }, response) => {
    seen.push(`${url.split('/').at(-1)} ${headers.authorization}`)
    if (url === '/bytes') response.end('no')
    else response.writeHead(302, { location: `http://localhost:${(server.address() as AddressInfo).port}/bytes` }).end()
  }).listen(0)
  const runner = runnerFor({ apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  const asset = { id: 7, name: ledgerName, state: 'uploaded', size: 2, digest: undefined, uploader: '' }
  const place = { ...harbor.place, runner, token: 'secret' }
  expect(await fetchLedger(place, asset)).toEqual({ ok: false, problem: 'it is no JSON' })
  expect(seen).toEqual(['7 token secret', 'bytes undefined'])
  await new Promise((resolve) => server.close(resolve))
})
