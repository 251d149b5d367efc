"use strict";
exports.id = 104;
exports.ids = [104];
exports.modules = {

/***/ 9104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packAll: () => (/* binding */ packAll)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(9035);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(8336);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/prepare.js



function fileOf({ name, version }) {
    return `${name}-${version}.tgz`;
}
async function readyChart(source, content, archive, modified) {
    const { chartManifest, chartMediaType } = await Promise.all(/* import() */[__webpack_require__.e(787), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 169));
    const { contentDigest } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 645));
    const { metadata } = content;
    const layer = { mediaType: chartMediaType, digest: archive.digest, size: archive.size };
    const artifact = await chartManifest(metadata, [layer], modified);
    return { source, content, contentDigest: contentDigest(content), archive, artifact, file: fileOf(metadata), modified };
}
function mismatches(source, metadata, { version, appVersion }) {
    const pairs = [
        ['version', metadata.version, version],
        ['appVersion', metadata.appVersion ?? '', appVersion]
    ];
    return pairs
        .filter(([, own, wanted]) => wanted !== undefined && own !== wanted)
        .map(([name, own, wanted]) => ({
        place: `${source}: ${name}`,
        problem: `chart-version-mismatch: the chart says ${(0,untrusted/* quote */.hD)(own)}, and the release is ${(0,untrusted/* quote */.hD)(wanted ?? '')}`,
        remedy: 'write the version into Chart.yaml first (update-manifests), or run on the commit that has it'
    }));
}
async function packFolder(path, number, packing) {
    const { inputs, root, versions, modified, folder } = packing;
    const { collectChart } = await Promise.all(/* import() */[__webpack_require__.e(787), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 8612));
    const { contentOf } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 1285));
    const { packChart } = await __webpack_require__.e(/* import() */ 143).then(__webpack_require__.bind(__webpack_require__, 3524));
    const written = inputs['require-chart-version'] ? { version: undefined, appVersion: undefined } : versions;
    const options = { allow: inputs['allow-secrets'], forHelm: inputs.ecosystems.includes('helm') };
    const source = await collectChart(root, path, written, options);
    const wrong = inputs['require-chart-version'] ? mismatches(`${path}/Chart.yaml`, source.metadata, versions) : [];
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    const content = await contentOf(source);
    const archive = await packChart(source, (0,external_node_path_.join)(folder, `${number}-${fileOf(source.metadata)}`), modified);
    return { chart: await readyChart(path, content, archive, modified), warnings: source.warnings };
}
async function readArchive(path, packing) {
    const { root, versions, modified } = packing;
    const { readChartArchive } = await Promise.all(/* import() */[__webpack_require__.e(787), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 1089));
    const { describeArchive } = await __webpack_require__.e(/* import() */ 719).then(__webpack_require__.bind(__webpack_require__, 7719));
    const described = await describeArchive(root, path);
    const content = await readChartArchive(described.open());
    const wrong = mismatches(path, content.metadata, versions);
    if (wrong.length > 0)
        throw new errors/* Refusal */.P_(wrong);
    return { chart: await readyChart(path, content, described.packed, modified), warnings: [] };
}
function doubles(charts) {
    const seen = new Map();
    return charts.flatMap(({ source, content }) => {
        const { name } = content.metadata;
        const other = seen.get(name);
        seen.set(name, source);
        if (other === undefined)
            return [];
        const problem = `is the chart ${(0,untrusted/* quote */.hD)(name)}, which ${(0,untrusted/* quote */.hD)(other)} is already`;
        return [{ place: source, problem, remedy: 'name one of them in charts, or give the other chart its own name' }];
    });
}
async function prepare(selected, packing) {
    const charts = [];
    const warnings = [];
    const complaints = [];
    for (const { path, kind } of selected) {
        try {
            const ready = await (kind === 'folder' ? packFolder(path, charts.length, packing) : readArchive(path, packing));
            charts.push(ready.chart);
            warnings.push(...ready.warnings);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* Refusal */.P_))
                throw thrown;
            complaints.push(...thrown.complaints);
        }
    }
    complaints.push(...doubles(charts));
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
    return { charts, warnings };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/work-folder.js



function makeWorkFolder({ env }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'slipway-chart-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}

;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/pack-all.js



async function judge(charts, { inputs, runner }) {
    if (!inputs.lint && !inputs.template)
        return;
    const { findHelm } = await __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 6873));
    const { lintChart } = await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 7599));
    const { templateChart } = await __webpack_require__.e(/* import() */ 76).then(__webpack_require__.bind(__webpack_require__, 9076));
    const helm = await findHelm(runner, { version: inputs['helm-version'], sha256: inputs['helm-sha256'] });
    const judging = { values: inputs.values, strict: false };
    const complaints = [];
    for (const { archive } of charts) {
        if (inputs.lint)
            complaints.push(...(await lintChart(helm, archive.path, judging, runner)));
        if (inputs.template)
            complaints.push(...(await templateChart(helm, archive.path, judging, runner)));
    }
    if (complaints.length > 0)
        throw new errors/* Refusal */.P_(complaints);
}
async function packAll(selected, packing) {
    const { inputs, runner, versions, modified } = packing;
    const folder = makeWorkFolder(runner);
    const fetched = inputs.dependencies === 'vendored' ? runner.workspace : await withDependencies(selected, folder, packing);
    const packed = await prepare(selected, { inputs, root: fetched, versions, modified, folder });
    await judge(packed.charts, packing);
    return packed;
}
async function withDependencies(selected, folder, { inputs, runner }) {
    const { fetchDependencies } = await Promise.all(/* import() */[__webpack_require__.e(930), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 8514));
    return fetchDependencies(selected, folder, inputs, runner);
}


/***/ })

};
;