import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type ArchiveLimits, readChartArchive } from '#core/chart/read-archive'
import { archiveOf, type Entry, first, inPieces, record, tarOf } from './tar.ts'

const read = (archive: Uint8Array, limits: Partial<ArchiveLimits> = {}) => readChartArchive(inPieces(archive), limits)

const file = (name: string, more: Partial<Entry> = {}): Entry => ({ name, content: 'x', ...more })

const extended = (...records: string[]): Entry => ({ name: 'PaxHeader', type: 'x', content: records.join('') })

const hostile: readonly (readonly [name: string, entries: readonly Entry[], problem: string])[] = [
  ['a path upwards', [file('app/../x')], 'has . or .. in its path'],
  ['a path out', [file('../x')], 'has . or .. in its path'],
  ['an absolute path', [file('/etc/passwd')], 'which is none'],
  ['an empty part', [file('app//x')], 'which is none'],
  ['a path of Windows', [file('app\\x')], 'backslash'],
  ['a drive', [file('app/c:/x')], 'Helm refuses to load'],
  ['a folder of git', [file('app/.git/config')], 'belongs to git'],
  ['a control character', [file('app/a\nb')], 'control character'],
  ['a name that is not UTF-8', [file('app/x', { change: (header) => void header.writeUInt8(0xff, 4) })], 'not UTF-8'],
  ['a symbolic link', [file('app/x', { type: '2', link: '/etc', content: '' })], 'which is no plain file (type "2")'],
  ['a hard link', [file('app/x', { type: '1', link: 'app/y', content: '' })], 'no plain file (type "1")'],
  ['a device', [file('app/x', { type: '3', content: '' })], 'no plain file (type "3")'],
  ['a pipe', [file('app/x', { type: '6', content: '' })], 'no plain file (type "6")'],
  ['a file with holes', [file('app/x', { type: 'S' })], 'no plain file (type "S")'],
  ['a long target', [file('x', { type: 'K' })], 'no plain file (type "K")'],
  ['a file twice', [file('app/x'), file('app/x')], 'has "app/x" twice'],
  ['a second Chart.yaml', [first], 'has "app/Chart.yaml" twice'],
  ['a file that is a folder', [file('app/x'), file('app/x/y')], 'has "app/x" twice'],
  ['a folder that is a file', [file('app/x/y'), file('app/x')], 'has "app/x" twice'],
  ['a second top folder', [file('other/x')], 'more than one top folder: "app" and "other"'],
  ['a file at the top', [file('x')], 'has "x" in no folder'],
  ['a folder with content', [file('app/d/', { type: '5' })], 'with content'],
  [
    'a size that is no number',
    [file('app/x', { change: (header) => void header.write('zzz', 124) })],
    'a number that is none'
  ],
  ['a size of 256 bits', [file('app/x', { change: (header) => void header.writeUInt8(0x80, 124) })], 'not UTF-8'],
  ['a size in an extended header', [extended(record('size', '0')), file('app/x')], 'the record size'],
  ['a target in an extended header', [extended(record('linkpath', '/etc')), file('app/x')], 'the record linkpath'],
  [
    'holes in an extended header',
    [extended(record('GNU.sparse.name', 'x')), file('app/x')],
    'the record GNU.sparse.name'
  ],
  [
    'two paths in one header',
    [extended(record('path', 'app/a'), record('path', 'app/b')), file('app/x')],
    'two records path'
  ],
  [
    'two headers with a path',
    [extended(record('path', 'app/a')), extended(record('path', 'app/b')), file('x')],
    'in two headers'
  ],
  [
    'a path of two kinds',
    [extended(record('path', 'app/a')), { name: 'x', type: 'L', content: 'app/b\0' }, file('x')],
    'in two headers'
  ],
  ['a path upwards in a header', [extended(record('path', 'app/../../x')), file('app/x')], 'has . or ..'],
  ['a path for all', [{ name: 'g', type: 'g', content: record('path', 'x') }, file('app/x')], 'the record path'],
  ['a malformed header', [extended('99 path=app/x\n'), file('app/x')], 'malformed extended header'],
  ['a header of nothing', [extended(record('path', 'app/a'))], 'ends with the name of a file'],
  ['a Chart.yaml that is none', [file('app/charts/x/Chart.yaml')], 'has a charts/x/Chart.yaml that'],
  ['a Chart.lock that is none', [file('app/Chart.lock')], 'has a Chart.lock that is no mapping']
]

describe('an archive is refused for', () => {
  test.each(hostile)('%s', async (_, entries, problem) => {
    await expect(read(archiveOf(entries))).rejects.toThrow(problem)
  })

  const whole = archiveOf([file('app/x')])
  test.each([
    ['nothing', Buffer.alloc(0), 'no gzip archive'],
    ['no gzip', Buffer.from('<!doctype html>'), 'no gzip archive'],
    ['half of it', whole.subarray(0, whole.length - 20), 'no gzip archive'],
    ['garbage behind it', Buffer.concat([whole, Buffer.from('garbage')]), /something behind its end|no gzip/],
    ['zeros behind it', Buffer.concat([whole, Buffer.alloc(9)]), 'something behind its end'],
    ['a second archive', Buffer.concat([whole, whole]), 'something behind its end'],
    [
      'an archive behind the end',
      gzipSync(tarOf([], Buffer.concat([Buffer.alloc(1024), tarOf([])]))),
      'something behind its end'
    ],
    ['no end', gzipSync(tarOf([], Buffer.alloc(0))), 'cut off'],
    ['half an end', gzipSync(tarOf([], Buffer.alloc(512))), 'cut off'],
    ['a wrong checksum', gzipSync(tarOf([]).fill('7', 148, 152)), 'wrong checksum'],
    ['no Chart.yaml', gzipSync(Buffer.alloc(1024)), 'has no Chart.yaml']
  ])('%s', async (_, archive, problem) => {
    await expect(read(archive)).rejects.toThrow(problem)
  })

  test('more than the limits', async () => {
    const two = archiveOf([file('app/a', { content: 'x'.repeat(900) }), file('app/b', { content: 'x'.repeat(900) })])
    await expect(read(two, { entries: 2 })).rejects.toThrow('has more than 2 entries')
    await expect(read(two, { file: 899 })).rejects.toThrow('has a file of 900 bytes, "a"')
    await expect(read(two, { total: 1800 })).rejects.toThrow('holds more than 1800 bytes')
    expect((await read(two, { entries: 3, file: 900, total: 1840 })).files.size).toBe(3)
  })

  test('a bomb, before much of it is decompressed', async () => {
    const bomb = gzipSync(Buffer.concat([tarOf([]), Buffer.alloc(64 * 1024 * 1024)]), { level: 1 })
    const limits = { total: 1024, entries: 5 }
    let given = 0
    async function* counted() {
      for await (const piece of inPieces(bomb)) {
        given += piece.length
        yield piece
      }
    }
    await expect(readChartArchive(counted(), limits)).rejects.toThrow(/more than \d+ bytes when it is decompressed/)
    expect(given).toBeLessThan(bomb.length / 2)
  })
})

describe('an archive is read', () => {
  test('whoever made it: with folders, long names of GNU and pax, times and a comment of git', async () => {
    const long = `app/${'d/'.repeat(60)}file`
    const cut = `app/${'é'.repeat(60)}`
    const { files, metadata, texts } = await read(
      archiveOf([
        { name: 'pax_global_header', type: 'g', content: record('comment', '0123abc') },
        { name: 'app/', type: '5' },
        { name: 'app/d/' },
        { name: '././@LongLink', type: 'L', content: `${long}\0` },
        file(long.slice(0, 100)),
        extended(record('mtime', '1.5'), record('path', 'app/ünï')),
        file('app/uni', { type: '\0' }),
        extended(record('path', cut)),
        file('x', { change: (header) => void Buffer.from(cut).copy(header, 0, 0, 99) })
      ])
    )
    expect([...files.keys()]).toEqual(['Chart.yaml', long.slice(4), 'ünï', cut.slice(4)])
    expect(files.get('ünï')).toEqual({ size: 1, sha256: createHash('sha256').update('x').digest('hex') })
    expect(metadata).toEqual({ apiVersion: 'v2', name: 'app', version: '1.2.3' })
    expect(texts.get('Chart.yaml')).toBe(first.content)
  })

  test('a source that fails is said to', async () => {
    async function* failing() {
      yield archiveOf([]).subarray(0, 50)
      throw new Error('the connection broke')
    }
    await expect(readChartArchive(failing())).rejects.toThrow('the connection broke')
  })
})
