"use strict";
exports.id = 550;
exports.ids = [550];
exports.modules = {

/***/ 114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   Uy: () => (/* binding */ askedWait),
/* harmony export */   Wo: () => (/* binding */ writeCall),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   yE: () => (/* binding */ UNTOLD_MS)
/* harmony export */ });
/* unused harmony export writeObject */
/* harmony import */ var _action_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1329);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);




const PATIENCE_MS = 90_000;
const UNTOLD_MS = 60_000;
const TRIES = 3;
async function pause(milliseconds) {
    const { setTimeout } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
    await setTimeout(milliseconds);
}
function askedWait({ headers }) {
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - Date.now());
}
function limited(what, { message }, wait) {
    const seconds = Math.ceil(wait / 1000);
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${what}: GitHub asks to wait ${seconds} seconds more for its rate limit (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(message)}); run it again later, or use the token of a GitHub App, whose limits are higher`);
}
async function writeCall(name, what, call) {
    for (let waited = 0;;) {
        try {
            return await (0,_action_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .effect */ .QZ)(name, call);
        }
        catch (thrown) {
            const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(thrown);
            if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(answer))
                throw thrown;
            const wait = askedWait(answer) ?? UNTOLD_MS;
            if (waited + wait > PATIENCE_MS)
                throw limited(what, answer, wait);
            waited += Math.max(wait, 1000);
            await pause(wait);
        }
    }
}
async function writeObject(name, what, call) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await writeCall(name, what, call);
        }
        catch (thrown) {
            if (thrown instanceof Failure || attempt === TRIES || !isAmbiguous(readAnswer(thrown)))
                throw thrown;
            await pause(attempt * (250 + Math.random() * 250));
        }
    }
}


/***/ }),

/***/ 2550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchLedger: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _github_write_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
/* harmony import */ var _network_node_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1374);
/* harmony import */ var _network_server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9036);






const TRIES = 3;
const DEADLINE_MS = 120_000;
const leading = [301, 302, 303, 307, 308];
async function download({ runner, token }, id) {
    const api = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .serverAddress */ .aD)('GITHUB_API_URL', runner.apiUrl).href.replace(/\/+$/, '');
    const url = `${api}/repos/${runner.repository}/releases/assets/${id}`;
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const common = { method: 'GET', signal, longest: _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .longestLedger */ .wf, env: runner.env };
    const headers = { accept: 'application/octet-stream', 'user-agent': 'slipway' };
    const answer = await (0,_network_node_http_js__WEBPACK_IMPORTED_MODULE_3__/* .sendRequest */ .w)({ ...common, url, headers: { ...headers, authorization: `token ${token}` } });
    if (!leading.includes(answer.status))
        return answer;
    const next = (0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(answer.headers.location ?? '');
    if (next === undefined || !(0,_network_server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafe */ .IP)(next))
        throw new Error('the server leads to an address that is not asked');
    return (0,_network_node_http_js__WEBPACK_IMPORTED_MODULE_3__/* .sendRequest */ .w)({ ...common, url: next.href, headers });
}
async function bytesOf(place, { id, name }) {
    let said = '';
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        if (attempt > 1)
            await (0,_github_write_call_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(500 * attempt);
        try {
            const { status, body } = await download(place, id);
            if (status === 200)
                return body;
            said = `status ${status}`;
            if (status < 500 && status !== 429)
                break;
        }
        catch (thrown) {
            if (thrown instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                throw thrown;
            said = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        }
    }
    throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`download ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} of the release: ${said}; run it again`);
}
async function fetchLedger(place, asset) {
    if (asset.size > _ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .longestLedger */ .wf)
        return { ok: false, problem: `it has ${asset.size} bytes, which is too long` };
    const body = await bytesOf(place, asset);
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    if (body.length !== asset.size || (asset.digest !== undefined && asset.digest !== digest)) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`download ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(asset.name)} of the release: ${body.length} bytes came, ${digest}, and not what the release tells; run it again`);
    }
    const text = body.toString();
    const reading = (0,_ledger_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedger */ .SC)(text);
    return reading.ok ? { ok: true, text, ledger: reading.ledger } : { ok: false, problem: (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(reading.problem) };
}


/***/ })

};
;