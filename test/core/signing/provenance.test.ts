import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Refusal } from '#core/action/errors'
import { makeProvenance } from '#core/signing/provenance'
import { runnerFor } from '../runner.ts'
import { type Keyring, makeKeyring } from './gpg.ts'

const archive = { path: '/nowhere/app-1.2.3.tgz', name: 'app-1.2.3.tgz', sha256: 'a'.repeat(64) }
const chartYaml = 'apiVersion: v2 # a comment\nname: app\nversion: 1.2.3\nappVersion: "1.0"\n'

let keys: Keyring
let temporary: string
beforeAll(() => {
  keys = makeKeyring()
  temporary = mkdtempSync(join(tmpdir(), 'prov-'))
})
afterAll(() => {
  keys.end()
  rmSync(temporary, { recursive: true })
})

const runner = () => runnerFor({ env: { PATH: process.env.PATH, RUNNER_TEMP: temporary } })
const provenance = async (key: string, passphrase = '', at?: number, yaml = chartYaml) =>
  Buffer.from(await makeProvenance(archive, yaml, { key, passphrase }, runner(), at)).toString()

describe('makeProvenance', () => {
  test('signs the metadata and the checksum, and gpg says that the signature is good', async () => {
    const id = keys.make('Signer <signer@example.org>', 'open sesame')
    const signed = await provenance(keys.secret([id], 'open sesame'), 'open sesame')
    expect(keys.run(['--decrypt'], signed).toString()).toBe(
      `apiVersion: v2\nname: app\nversion: 1.2.3\nappVersion: "1.0"\n\n...\nfiles:\n  app-1.2.3.tgz: sha256:${archive.sha256}\n`
    )
    expect(signed).toMatch(/^-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n/)
    expect(readdirSync(temporary)).toEqual([])
  })

  test.each([
    ['in base64', (armored: string) => Buffer.from(armored).toString('base64').replace(/.{76}/g, '$&\n')],
    ['with line ends as JSON writes them', (armored: string) => armored.replaceAll('\n', '\\n')],
    ['with line ends of Windows', (armored: string) => armored.replaceAll('\n', '\r\n')]
  ])('takes a key %s', async (_, shape) => {
    const id = keys.make(`Shape ${_} <shape@example.org>`, '')
    expect(await provenance(shape(keys.secret([id], '')))).toContain('BEGIN PGP SIGNATURE')
  })

  test('takes a binary key in base64', async () => {
    const id = keys.make('Binary <binary@example.org>', '')
    const binary = keys.run(['--passphrase', '', '--export-secret-keys', id]).toString('base64')
    expect(await provenance(binary)).toContain('BEGIN PGP SIGNATURE')
  })

  test('makes the same file again for the same time, which is never before the key was made', async () => {
    const key = keys.secret([keys.make('Same <same@example.org>', '', { at: '20250101T000000' })], '')
    const first = await provenance(key, '', 1_750_000_000)
    expect(await provenance(key, '', 1_750_000_000)).toBe(first)
    const made = await provenance(key, '', 1_735_689_600)
    expect(made).not.toBe(first)
    expect(await provenance(key, '', 1_700_000_000)).toBe(made)
  })

  test('keeps lines whole that are longer than gpg signs', async () => {
    const icon = `data:image/svg+xml;base64,${'QUJD'.repeat(20_000)}`
    const id = keys.make('Long <long@example.org>', '')
    const signed = await provenance(keys.secret([id], ''), '', undefined, `${chartYaml}icon: ${icon}\n`)
    const text = keys.run(['--decrypt'], signed).toString()
    const { parseAllDocuments } = await import('yaml')
    expect(parseAllDocuments(text)[0]?.toJS()).toMatchObject({ name: 'app', icon })
  })

  test('has no line in it that Helm takes for the end of the metadata', async () => {
    const id = keys.make('End <end@example.org>', '')
    const yaml = `${chartYaml}description: |\n  one\n  ...\n  files: {}\n`
    const text = keys.run(['--decrypt'], await provenance(keys.secret([id], ''), '', undefined, yaml)).toString()
    expect(text.split('\n...\n')).toHaveLength(2)
  })
})

describe('makeProvenance refuses', () => {
  const table: readonly [string, () => [key: string, passphrase: string], RegExp][] = [
    ['no key', () => ['', ''], /^gpg-private-key: there is no key;/],
    ['what is no key', () => ['hello, world', ''], /^gpg-private-key: it is neither armored nor base64;/],
    ['base64 of something else', () => ['aGVsbG8=', ''], /^gpg-private-key: it is no key of OpenPGP;/],
    [
      'a public key',
      () => [keys.run(['--armor', '--export', '=Two <a@example.org>']).toString(), ''],
      /not the private/
    ],
    ['half a key', () => [keys.secret(['=Two <a@example.org>'], '').slice(0, 200), ''], /: its end is missing;/],
    [
      'a damaged key',
      () => [keys.secret(['=Two <a@example.org>'], '').replace(/\n\n..../, '\n\nAAAA'), ''],
      /no private key in it/
    ],
    [
      'two keys',
      () => [keys.secret(['=Two <a@example.org>', '=Two <b@example.org>'], ''), ''],
      /it holds 2 private keys \(/
    ],
    [
      'a wrong passphrase',
      () => [keys.secret(['=Shut <c@example.org>'], 'right'), 'wrong'],
      /^gpg-passphrase: it is not the/
    ],
    [
      'no passphrase',
      () => [keys.secret(['=Shut <c@example.org>'], 'right'), ''],
      /^gpg-passphrase: gpg-private-key is protected/
    ],
    ['a passphrase of two lines', () => ['x', 'right\n'], /^gpg-passphrase: it has more than one line/],
    [
      'an expired key',
      () => [keys.secret(['=Old <d@example.org>'], ''), ''],
      /"Old <d@example.org>" expired on 2020-01-02/
    ],
    [
      'a key that cannot sign',
      () => [keys.secret(['=Cert <e@example.org>'], ''), ''],
      /"Cert <e@example.org>" cannot sign/
    ]
  ]
  beforeAll(() => {
    keys.make('Two <a@example.org>', '')
    keys.make('Two <b@example.org>', '')
    keys.make('Shut <c@example.org>', 'right')
    keys.make('Old <d@example.org>', '', { at: '20200101T120000', expires: '1d' })
    keys.make('Cert <e@example.org>', '', { usage: 'cert' })
  })

  test.each(table)('%s', async (_, given, message) => {
    const [key, passphrase] = given()
    const thrown = await provenance(key, passphrase).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Refusal)
    expect((thrown as Refusal).message).toMatch(message)
    expect(readdirSync(temporary)).toEqual([])
  })

  test('to work without gpg', async () => {
    const nothing = runnerFor({ env: { PATH: temporary, RUNNER_TEMP: temporary } })
    const key = keys.secret(['=Two <a@example.org>'], '')
    const made = makeProvenance(archive, chartYaml, { key, passphrase: '' }, nothing)
    await expect(made).rejects.toThrow('gpg is not on PATH: install GnuPG 2.2 or later in a step before')
  })
})
