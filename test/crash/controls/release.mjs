/**
 * A small release, for the controls: the tags of three modules, a line in the index of charts, a release. Its argument
 * says how it goes about it.
 * `naive`: does one thing after the other, and does not look whether it was done.
 * `unbound`: reads and compares before each write, but takes the commit to be released from wherever main is.
 * `bound`: the same, but the first tag that is there says which commit the version is of.
 */
import { appendFileSync } from 'node:fs'
import { request } from 'node:http'

const [mode = 'naive'] = process.argv.slice(2)
const version = 'v1.2.0'
const tags = [`api/${version}`, `client/${version}`, version]
const entry = `- chart-${version}\n`
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_OUTPUT, INPUT_TOKEN } = process.env

/** Calls the API; gives the status and the answer. */
function call(method, path, body) {
  const headers = { authorization: `bearer ${INPUT_TOKEN}`, 'user-agent': 'control' }
  return new Promise((resolve, reject) => {
    const sent = request(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, { method, headers }, (response) => {
      let text = ''
      response.on('data', (bytes) => {
        text += bytes
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode, data: text === '' ? undefined : JSON.parse(text) })
      )
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

async function must(method, path, body) {
  const { status, data } = await call(method, path, body)
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(data)}`)
  return data
}

async function tagAt(tag) {
  const { status, data } = await call('GET', `/git/ref/tags/${tag}`)
  return status === 404 ? undefined : data.object.sha
}

async function commitToRelease() {
  const bound = mode === 'bound' ? (await Promise.all(tags.map(tagAt))).find((sha) => sha !== undefined) : undefined
  return bound ?? (await must('GET', '/git/ref/heads/main')).object.sha
}

async function publishTag(tag, sha) {
  const create = () => call('POST', '/git/refs', { ref: `refs/tags/${tag}`, sha })
  if (mode === 'naive') {
    if ((await create()).status !== 201) await must('PATCH', `/git/refs/tags/${tag}`, { sha })
    return
  }
  const there = (await tagAt(tag)) ?? ((await create()).status === 201 ? sha : await tagAt(tag))
  if (there !== sha) throw new Error(`refused: ${tag} is at another commit`)
}

async function listChart() {
  const { content, sha } = await must('GET', '/contents/index.yaml?ref=charts')
  const index = Buffer.from(content, 'base64').toString()
  if (mode !== 'naive' && index.includes(entry)) return
  const encoded = Buffer.from(`${index}${entry}`).toString('base64')
  await must('PUT', '/contents/index.yaml', { message: `List ${version}`, content: encoded, sha, branch: 'charts' })
}

async function publishRelease() {
  if (mode !== 'naive' && (await call('GET', `/releases/tags/${version}`)).status === 200) return
  await must('POST', '/releases', { tag_name: version, name: version })
}

const sha = await commitToRelease()
for (const tag of tags) await publishTag(tag, sha)
await listChart()
await publishRelease()
appendFileSync(GITHUB_OUTPUT, `sha=${sha}\noutcome=done\n`)
