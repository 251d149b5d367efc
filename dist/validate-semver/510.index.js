"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

/***/ 2510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokitFetch: () => (/* binding */ octokitFetch)
/* harmony export */ });
/* harmony import */ var _network_node_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1374);

async function octokitFetch(url, asked) {
    const { method, headers, body: text, signal } = asked;
    const { status, headers: answered, body } = await (0,_network_node_http_js__WEBPACK_IMPORTED_MODULE_0__/* .sendRequest */ .w)({ method, url, headers, body: text, signal });
    if (status >= 300 && status < 400 && answered.location !== undefined)
        return fetch(url, asked);
    const named = Object.entries(answered).map(([name, value]) => [name, String(value)]);
    return {
        status,
        statusText: '',
        url,
        headers: new Map(named),
        text: async () => body.toString(),
        arrayBuffer: async () => new Uint8Array(body).buffer
    };
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sendRequest)
/* harmony export */ });
const STALLED_MS = 60_000;
const LIMIT = 268_435_456;
async function readAll(answer, longest) {
    const parts = [];
    let size = 0;
    for await (const part of answer) {
        size += part.length;
        if (size > longest)
            throw new Error(`the answer is longer than ${longest} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
async function sendRequest(wish) {
    const { method, url, headers, body, signal, longest = LIMIT } = wish;
    const { request } = url.startsWith('https:') ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    const answer = await new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = { method, headers: { ...headers, ...length }, timeout: STALLED_MS };
        const sent = request(url, signal === undefined ? options : { ...options, signal }, resolve);
        sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)));
        sent.on('error', reject);
        sent.end(body);
    });
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await readAll(answer, longest) };
}


/***/ })

};
;