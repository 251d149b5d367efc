/** Starts a child that would run for a minute, says its number, and ends. */
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from '#core/git/capture'

const file = join(tmpdir(), `slipway-outlived-${process.pid}`)
const script = `require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setTimeout(() => {}, 60000)`
void capture(process.execPath, ['-e', script], { env: {}, cwd: tmpdir() }).catch(() => {})

const read = (): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
while (read() === '') await new Promise((resolve) => setTimeout(resolve, 20))
process.stdout.write(read())
rmSync(file)
process.exit(0)
