/** The yardstick: sends the files of a folder to a release one after the other, by plain HTTP. */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'

const { UPLOAD_URL = '', TOKEN = '', FOLDER = '' } = process.env

function send(name: string): Promise<void> {
  const path = join(FOLDER, name)
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ authorization: `token ${TOKEN}`, 'user-agent': 'bench' },
      ...{ 'content-type': 'application/octet-stream', 'content-length': String(statSync(path).size) }
    }
    const sent = request(`${UPLOAD_URL}?name=${name}`, { method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 201) resolve()
        else reject(new Error(`${name}: status ${answer.statusCode}`))
      })
    })
    sent.on('error', reject)
    createReadStream(path).pipe(sent)
  })
}

for (const name of readdirSync(FOLDER)) await send(name)
