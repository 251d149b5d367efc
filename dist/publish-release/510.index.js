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
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);

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
    const { method, url, headers, body, signal, longest = LIMIT, env = {} } = wish;
    const address = new URL(url);
    const [request, way] = await Promise.all([(0,_tunnel_js__WEBPACK_IMPORTED_MODULE_0__/* .clientFor */ .$)(address), (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_0__/* .wayTo */ .b)(address, env, signal)]);
    const answer = await new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = { method, headers: { ...headers, ...length }, timeout: STALLED_MS, ...way };
        const sent = request(url, signal === undefined ? options : { ...options, signal }, resolve);
        sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)));
        sent.on('error', reject);
        sent.end(body);
    });
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await readAll(answer, longest) };
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ clientFor),
  b: () => (/* binding */ wayTo)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/network/proxy.js


function proxyFor(url, env) {
    if ((0,loopback/* isLoopback */.U)(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const value = env[name] || env[name.toUpperCase()] || '';
    return value === '' ? undefined : (0,server_address/* parseAddress */.or)(/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`);
}
function isExempt({ hostname, port, protocol }, list) {
    const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return list.split(/[\s,]+/).some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, name = '', wanted] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        return (wanted ?? own) === own && (hostname === name || hostname.endsWith(`.${name}`));
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/network/tunnel.js


async function clientFor({ protocol }) {
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23))).request;
}
function noTunnel({ host }, status, target) {
    const message = `the proxy ${host} answers ${status} to CONNECT ${target}`;
    if (status < 400 || status >= 500)
        return new Error(message);
    return new errors/* Failure */.HR(`${message}; have it let this host through, or name the host in no_proxy`);
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23))]);
    const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const login = user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const address = new URL(proxy.origin);
    const socket = await new Promise((resolve, reject) => {
        const headers = { host: target, ...login };
        const options = { method: 'CONNECT', path: target, headers, agent: false, ...(signal && { signal }) };
        const asked = request(address, options);
        asked.on('connect', (answer, connection) => {
            if (answer.statusCode === 200)
                return resolve(connection);
            connection.destroy();
            reject(noTunnel(address, answer.statusCode ?? 0, target));
        });
        asked.on('error', reject);
        asked.end();
    });
    return () => connect({ socket, servername: hostname });
}
async function wayTo(url, env, signal) {
    const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined;
    return proxy === undefined ? {} : { createConnection: await tunnel(proxy, url, signal), defaultPort: 443 };
}


/***/ })

};
;