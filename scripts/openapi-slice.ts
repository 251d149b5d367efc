import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cut } from './openapi-cut.ts'
import { print } from './openapi-print.ts'
import { openapiFolder } from './tools/openapi.ts'

// Makes packages/rehearsal/data/github-openapi.json anew; run it in the root of the checkout.
const folder = openapiFolder(process.cwd())
const data = join('packages', 'rehearsal', 'data')
const description = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'))
writeFileSync(join(data, 'github-openapi.json'), `${print(cut(description))}\n`)
writeFileSync(join(data, 'LICENSE-octokit-openapi.txt'), readFileSync(join(folder, 'LICENSE')))
