const { appendFileSync } = require('node:fs')

const { INPUT_NAME: name, INPUT_FAIL: fail, GITHUB_STATE: state, GITHUB_OUTPUT: output } = process.env
process.stdout.write(`= main of ${name}, kept: ${process.env.STATE_kept}\n`)
appendFileSync(state, `kept=${name}\nlines<<END\none\ntwo\nEND\n`)
appendFileSync(output, `said=${name}\n`)
if (fail === 'true') setTimeout(() => process.exit(1), 500)
