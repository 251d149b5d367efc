const { INPUT_NAME: name, STATE_kept: kept, STATE_lines: lines } = process.env
process.stdout.write(`= after ${name}, kept: ${kept} ${JSON.stringify(lines)}\n`)
