process.stdout.write('= before\n')
