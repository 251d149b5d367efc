"use strict";
exports.id = 2416;
exports.ids = [2416];
exports.modules = {

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getter: () => (/* binding */ getter)
});

// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/node-http.js + 2 modules
var node_http = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/network/routes.js




const routesVariable = 'SLIPWAY_ROUTES';
function readRoutes(text = '') {
    const entries = text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const routes = new Map();
    const wrong = entries.filter((entry) => {
        const at = entry.indexOf('=');
        const host = entry.slice(0, Math.max(0, at)).toLowerCase();
        const url = (0,server_address/* parseAddress */.or)(entry.slice(at + 1));
        const good = isHost(host) && !routes.has(host) && url !== undefined && leadsHere(url);
        if (good)
            routes.set(host, url);
        return !good;
    });
    if (wrong.length === 0)
        return routes;
    throw new errors/* Failure */.HR(`${routesVariable}: expected HOST=http://127.0.0.1:PORT/..., each host once, got ${wrong.map(untrusted/* quote */.hD).join(', ')}; ` +
        'the variable belongs to rehearsals: do not set it elsewhere');
}
function isHost(host) {
    return (0,server_address/* parseAddress */.or)(`https://${host}`)?.host === host;
}
function leadsHere({ protocol, hostname, username, password, search, hash }) {
    return protocol === 'http:' && (0,loopback/* isLoopback */.U)(hostname) && username + password + search + hash === '';
}
function destination(what, address, routes) {
    const asked = (0,server_address/* parseAddress */.or)(address);
    if (asked === undefined || !(0,server_address/* isSafe */.IP)(asked)) {
        throw new errors/* Failure */.HR(`${what}: expected an https address without credentials, got ${(0,untrusted/* quote */.hD)(address)}`);
    }
    const route = routes.get(asked.host);
    if (route === undefined || asked.protocol !== 'https:')
        return { url: asked, host: asked.host };
    const path = route.pathname.replace(/\/$/, '') + asked.pathname;
    return { url: new URL(`${route.origin}${path}${asked.search}`), host: asked.host };
}

;// CONCATENATED MODULE: ./build/packages/core/src/goproxy/get.js






const redirects = 5;
const wholeMs = 120_000;
const longestBody = 16 * 1024 * 1024;
const longestWord = 300;
const leading = [301, 302, 303, 307, 308];
function getter(what, env, limitMs = wholeMs) {
    const routes = readRoutes(env[routesVariable]);
    return async (address, headers = {}) => {
        let next = address;
        for (let count = 0; count <= redirects; count += 1) {
            const { url } = destination(what, next, routes);
            const answer = await ask(url.href, headers, limitMs);
            if (typeof answer === 'string')
                return { state: 'not-answered', why: `${next}: no answer (${answer})` };
            const { status, headers: sent, body } = answer;
            if (!leading.includes(status) || sent.location === undefined)
                return judge(next, status, body);
            const target = nextAddress(next, sent.location);
            if (target === undefined) {
                return { state: 'not-answered', why: `${next} leads to ${(0,untrusted/* quote */.hD)(sent.location)}, which is not asked` };
            }
            next = target;
        }
        return { state: 'not-answered', why: `${address} leads elsewhere more than ${redirects} times` };
    };
}
async function ask(url, headers, limitMs) {
    const signal = AbortSignal.timeout(limitMs);
    const asked = { method: 'GET', url, headers: { 'user-agent': 'slipway', ...headers }, signal, longest: longestBody };
    return (0,node_http/* sendRequest */.w)(asked).catch((error) => {
        return signal.aborted ? `it did not come whole in ${limitMs / 1000} seconds` : (0,untrusted/* inert */.tJ)((0,errors/* messageOf */.bD)(error));
    });
}
function nextAddress(from, location) {
    const base = new URL(from);
    const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
    if (next === undefined || !(0,server_address/* isSafe */.IP)(next))
        return undefined;
    return (0,loopback/* isLoopback */.U)(next.hostname) === (0,loopback/* isLoopback */.U)(base.hostname) ? next.href : undefined;
}
function judge(url, status, body) {
    if (status === 200)
        return { state: 'known', body };
    const said = (0,untrusted/* inert */.tJ)(body.toString('utf8', 0, longestWord).trim().replaceAll('\n', ' '));
    const words = `${url} answers ${status}${said === '' ? '' : `: ${said}`}`;
    return status === 404 || status === 410 ? { state: 'unknown', said: words } : { state: 'not-answered', why: words };
}


/***/ })

};
;