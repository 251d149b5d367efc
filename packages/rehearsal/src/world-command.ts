import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildOperator, operatorName } from './sample/operator.ts'
import type { Terminal } from './terminal.ts'
import { git } from './world/git.ts'
import { startWorld } from './world/world.ts'

/** Starts a world that holds the sample repository and says how to use it; it stays until the signal. */
export async function serveWorld(terminal: Terminal, folder: string, signal: AbortSignal): Promise<void> {
  const world = await startWorld({ root: join(folder, 'world') })
  const repository = await world.createRepository(operatorName)
  const sample = join(folder, 'operator')
  await mkdir(sample)
  await buildOperator(sample)
  await git(repository.path, ['fetch', '--quiet', sample, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'])
  const token = world.issueToken({ login: 'you', repositories: 'all', permissions: { contents: 'write' } })
  terminal.write(instructions(terminal, world.url, token))
  const shown = { count: 0 }
  const timer = setInterval(() => {
    for (const { n, kind, target, by } of world.journal.slice(shown.count)) {
      terminal.write(`  ${n}  ${kind}  ${target}  by ${by}\n`)
    }
    shown.count = world.journal.length
  }, 200)
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  clearInterval(timer)
  await world.close()
}

function instructions({ paint }: Terminal, url: string, token: string): string {
  const withToken = `${url.replace('//', `//x-access-token:${token}@`)}/${operatorName}.git`
  const api = `${url}/api/v3`
  return [
    paint.bold('An embedded GitHub with the sample operator. Ctrl-C ends it.'),
    '',
    `  server  ${url}`,
    `  REST    ${api}`,
    `  token   ${token}`,
    '',
    `  git clone ${withToken}`,
    '  cd harbor-operator && git tag v1.2.0 && git push origin v1.2.0',
    `  curl -H "authorization: bearer ${token}" ${api}/repos/${operatorName}/tags`,
    `  curl ${api}/repos/${operatorName}/compare/v1.1.0...main`,
    '',
    paint.dim('What is pushed appears here:'),
    ''
  ].join('\n')
}
