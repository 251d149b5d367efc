"use strict";
exports.id = 473;
exports.ids = [473,835];
exports.modules = {

/***/ 1216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyHidden: () => (/* binding */ whyHidden)
/* harmony export */ });
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(573);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3758);




function remedyFor({ registry, repository }) {
    if (registry !== 'ghcr.io')
        return 'let everybody pull it in the settings of the registry, or set verify: credentials';
    const parts = repository.split('/');
    const settings = 'open the package at github.com, Package settings, Change visibility, and make it public once';
    if (parts.length <= 2)
        return `${settings}; then run this again`;
    return `${settings}; where that page is not to be found because the name has several parts (${repository}), push to oci://ghcr.io/${parts[0]} instead; then run this again`;
}
async function readThrough(blob) {
    for await (const part of blob)
        void part;
}
async function whyHidden(pinned, session) {
    const { repository } = pinned;
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_2__/* .pullManifest */ .L)(session, pinned, _layers_js__WEBPACK_IMPORTED_MODULE_3__/* .chartManifests */ .Hg);
    if (!pulled.found) {
        const problem = 'it cannot be pulled without credentials: a new package is private at most registries';
        return { problem, remedy: remedyFor(pinned) };
    }
    const layer = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F5)(pulled.bytes).layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__/* .chartMediaType */ .Pz);
    if (layer !== undefined)
        await readThrough((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_1__/* .pullBlob */ .h)(session, repository, layer));
    return undefined;
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pinnedNow),
/* harmony export */   q: () => (/* binding */ cameOf)
/* harmony export */ });
/* harmony import */ var _core_oci_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(659);

const published = new WeakMap();
function cameOf(facts) {
    const known = published.get(facts) ?? new Map();
    published.set(facts, known);
    return known;
}
function pinnedNow(facts, { main }) {
    const digest = cameOf(facts).get((0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(main.reference)) ?? main.published?.digest;
    if (digest === undefined)
        throw new Error('a version that was not published; this is a mistake in the action');
    return { ...main.reference, tag: undefined, digest };
}


/***/ }),

/***/ 4710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sameArchive),
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var _core_oci_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(659);

function findPlace({ charts }, reference) {
    for (const { chart, places } of charts) {
        for (const place of places) {
            const tagged = [place.main, ...place.aliases].find((one) => (0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(one.reference) === reference);
            if (tagged !== undefined)
                return { chart, place, tagged };
        }
    }
    throw new Error(`an operation about ${reference}, which was not looked up; this is a mistake in the action`);
}
function sameArchive({ charts }, { chart, place }, came) {
    const own = place.main.reference;
    const places = charts.find((each) => each.chart === chart)?.places ?? [];
    const other = places.find(({ main: { reference, published } }) => {
        if (reference.registry !== own.registry || reference.repository === own.repository)
            return false;
        return came.has((0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference)) || published?.archive?.digest === chart.archive.digest;
    });
    return other?.main.reference.repository;
}


/***/ }),

/***/ 5473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _core_action_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(377);
/* harmony import */ var _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4436);
/* harmony import */ var _core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(277);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(573);
/* harmony import */ var _core_oci_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(659);
/* harmony import */ var _anonymous_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1216);
/* harmony import */ var _came_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(526);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4710);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3758);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6315);












async function manifestAt(reference, session) {
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_5__/* .pullManifest */ .L)(session, reference, _layers_js__WEBPACK_IMPORTED_MODULE_10__/* .chartManifests */ .Hg);
    if (pulled.found)
        return pulled;
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`it was published, and cannot be read back: ${pulled.problem}; run it again`);
}
async function verifyArchive(reference, pulled, session, chart) {
    const layer = (0,_layers_js__WEBPACK_IMPORTED_MODULE_10__/* .shapeOf */ .F5)(pulled.bytes).layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .chartMediaType */ .Pz);
    const wrong = layer === undefined
        ? ['it has no chart']
        : (0,_core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .t)(chart.content, await (0,_core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .readChartArchive */ .h)((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_4__/* .pullBlob */ .h)(session, reference.repository, layer)));
    if (wrong.length === 0)
        return;
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(reference)}: what the registry gives back is not what was published (${wrong.slice(0, 3).join(', ')}); do not use it, and tell who runs the registry`);
}
async function verifyTag(text, { inputs, facts, runner }) {
    const { chart, tagged, place } = (0,_found_js__WEBPACK_IMPORTED_MODULE_9__/* .findPlace */ .P)(facts, text);
    const { reference } = tagged;
    const digest = (0,_came_js__WEBPACK_IMPORTED_MODULE_8__/* .cameOf */ .q)(facts).get(text);
    const sessions = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionsOf */ .H)(inputs, runner);
    const session = await sessions.own(reference.registry);
    const byTag = await manifestAt(reference, session);
    if (digest !== byTag.digest) {
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${text}: ${digest} was published, and ${byTag.digest} stands there now: somebody else pushes this tag; find out who`);
    }
    if (tagged !== place.main)
        return;
    const pinned = { ...reference, tag: undefined, digest };
    await verifyArchive(pinned, await manifestAt(pinned, session), session, chart);
    if (inputs.verify !== 'anonymous')
        return;
    const hidden = await (0,_anonymous_js__WEBPACK_IMPORTED_MODULE_7__.whyHidden)(pinned, await sessions.anonymous(reference.registry));
    if (hidden !== undefined)
        throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${text}: ${hidden.problem}; ${hidden.remedy}`);
}
async function verify(operation, now) {
    if (operation.kind === 'push' || operation.kind === 'alias')
        return verifyTag(operation.reference, now);
    if (operation.kind !== 'sign')
        return;
    const { place } = (0,_found_js__WEBPACK_IMPORTED_MODULE_9__/* .findPlace */ .P)(now.facts, operation.reference);
    const { signingOf } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 3949));
    const pinned = (0,_came_js__WEBPACK_IMPORTED_MODULE_8__/* .pinnedNow */ .X)(now.facts, place);
    if (await signingOf(now.inputs, now.runner).isSigned(pinned))
        return;
    throw new _core_action_errors__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${operation.reference}: it was signed, and cosign does not find the signature; run it again`);
}


/***/ })

};
;