import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { GitObject } from '../objects.ts'

/**
 * Stores an object that the world has made itself, as git keeps it
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects), and gives its SHA. What others give goes through
 * `writeObject`, where git looks at it first.
 */
export async function writeLooseObject(path: string, type: GitObject['type'], content: string): Promise<string> {
  const bytes = Buffer.from(content)
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
  const sha = createHash('sha1').update(whole).digest('hex')
  const file = join(path, 'objects', sha.slice(0, 2), sha.slice(2))
  const isThere = await stat(file).then(
    () => true,
    () => false
  )
  if (isThere) return sha
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${randomBytes(4).toString('hex')}`
  await writeFile(temporary, deflateSync(whole), { mode: 0o444 })
  await rename(temporary, file) // so that nobody reads half of it
  return sha
}
