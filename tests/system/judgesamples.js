// judgesamples.js SCHEMAS FOLDER: as judgesamples.py, with ajv.
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');

const [schemas, folder] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: false, jsonPointers: true });
const judges = {};
for (const name of ['booking', 'customer', 'resource'])
    judges[name] = ajv.compile(JSON.parse(fs.readFileSync(path.join(schemas, name + '.schema.json'))));

for (const name of fs.readdirSync(folder).sort()) {
    const judge = judges[name.split('.')[0]];
    const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n').slice(0, -1);
    let valid = 0;
    let problem = '';
    for (const line of lines) {
        if (judge(JSON.parse(line)))
            ++valid;
        else
            problem = problem || ajv.errorsText(judge.errors);
    }
    console.log(`${name} ${valid} of ${lines.length}`);
    if (problem)
        console.error(`${name} ${problem}`);
}
