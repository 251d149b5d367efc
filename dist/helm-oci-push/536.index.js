"use strict";
exports.id = 536;
exports.ids = [536];
exports.modules = {

/***/ 1621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(377);
/* harmony import */ var _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4436);
/* harmony import */ var _core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(277);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(573);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3758);







const accepted = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json'
];
async function compare(session, reference, chart, layer) {
    if (layer.digest === chart.archive.digest)
        return [];
    try {
        return (0,_core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .t)(chart.content, await (0,_core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .readChartArchive */ .h)((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_4__/* .pullBlob */ .h)(session, reference.repository, layer)));
    }
    catch (thrown) {
        if (thrown instanceof _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableArchive */ .Y)
            return [`its archive ${thrown.problem}`];
        throw thrown;
    }
}
async function judge(session, reference, chart, pulled) {
    const { digest, bytes, mediaType } = pulled;
    const shape = (0,_layers_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F)(bytes);
    const archive = shape.layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .chartMediaType */ .Pz);
    const hasProvenance = shape.layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .provenanceMediaType */ .wi) !== undefined;
    const told = { digest, bytes, mediaType, archive, hasProvenance };
    if (shape.type !== _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .configMediaType */ .p2 || archive === undefined) {
        const what = shape.type === _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .configMediaType */ .p2
            ? 'a Helm chart without an archive'
            : `no Helm chart but ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shape.type ?? mediaType)}`;
        return { ...told, differences: [`it is ${what}`] };
    }
    return { ...told, differences: await compare(session, reference, chart, archive) };
}
async function lookUp(session, reference, chart) {
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_5__/* .pullManifest */ .L)(session, reference, accepted);
    return pulled.found ? judge(session, reference, chart, pulled) : pulled;
}


/***/ }),

/***/ 5602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   surveyPlace: () => (/* binding */ surveyPlace)
/* harmony export */ });
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _core_oci_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(659);
/* harmony import */ var _core_oci_registries__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1621);




function pushRemedy({ registry, known }) {
    const { login, permission } = (0,_core_oci_registries__WEBPACK_IMPORTED_MODULE_2__/* .guideFor */ .u)(registry);
    return known.credentials === undefined ? login : permission;
}
async function lookAt(tag, repository, chart, session, { inputs, complaints }) {
    const reference = { registry: session.registry, repository, tag, digest: undefined };
    const found = await (0,_look_up_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(session, reference, chart);
    if (!('found' in found))
        return { reference, published: found };
    if (found.refused) {
        const { problem, remedy } = found;
        complaints.push({
            place: (0,_core_oci_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference),
            problem,
            remedy: inputs['dry-run'] ? remedy : pushRemedy(session)
        });
    }
    return { reference, published: undefined };
}
async function surveyPlace(chart, { host, path }, survey) {
    const { inputs, sessions, aliases, isSigned } = survey;
    const { name, version } = chart.content.metadata;
    const repository = path === '' ? name : `${path}/${name}`;
    const session = await sessions.own(host);
    const main = await lookAt((0,_core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(version), repository, chart, session, survey);
    const others = [];
    for (const alias of aliases.filter((tag) => tag !== (0,_core_chart_artifact__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(version))) {
        others.push(await lookAt(alias, repository, chart, session, survey));
    }
    const { published, reference } = main;
    const pinned = { ...reference, tag: undefined, digest: published?.digest };
    const isAsked = inputs.cosign !== 'none' && published !== undefined && published.differences.length === 0;
    return {
        main,
        aliases: others,
        signed: isAsked ? await isSigned(pinned) : undefined,
        hidden: published === undefined || inputs.verify !== 'anonymous' ? undefined : await hiddenFrom(pinned, sessions)
    };
}
async function hiddenFrom(pinned, sessions) {
    const { whyHidden } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 1216));
    return whyHidden(pinned, await sessions.anonymous(pinned.registry));
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vf: () => (/* binding */ discard),
  cv: () => (/* binding */ exchange),
  x8: () => (/* binding */ readBody)
});

// EXTERNAL MODULE: ./build/packages/core/src/network/loopback.js
var loopback = __webpack_require__(684);
// EXTERNAL MODULE: ./build/packages/core/src/network/server-address.js
var server_address = __webpack_require__(3955);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/proxy.js


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

;// CONCATENATED MODULE: ./build/packages/core/src/oci/send-body.js
async function sendBody(sent, body) {
    if (body === undefined || body instanceof Uint8Array)
        return void sent.end(body);
    let answer;
    sent.once('response', (early) => {
        answer = early;
    });
    for await (const part of body()) {
        if (answer !== undefined || sent.destroyed)
            break;
        if (!sent.write(part))
            await untilTaken(sent);
    }
    if (answer === undefined)
        return void sent.end();
    if (answer.closed)
        sent.destroy();
    else
        answer.once('end', () => sent.destroy());
}
async function untilTaken(sent) {
    if (sent.destroyed || !sent.writableNeedDrain)
        return;
    const moments = ['drain', 'response', 'close', 'error'];
    await new Promise((resolve) => {
        const end = () => {
            for (const moment of moments)
                sent.off(moment, end);
            resolve();
        };
        for (const moment of moments)
            sent.once(moment, end);
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/exchange.js


async function exchange(question, env) {
    const { url, method, headers, signal, body: content, idleMs } = question;
    const request = await clientFor(url);
    const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined;
    const way = proxy === undefined ? {} : { createConnection: await tunnel(proxy, url, signal) };
    return new Promise((resolve, reject) => {
        const timeout = idleMs === undefined ? {} : { timeout: idleMs };
        const sent = request(url, { method, headers, signal, ...timeout, ...way }, (body) => {
            const header = (name) => {
                const value = body.headers[name];
                return Array.isArray(value) ? value.join(', ') : value;
            };
            resolve({ status: body.statusCode ?? 0, header, body });
        });
        sent.on('error', reject);
        if (idleMs !== undefined) {
            sent.on('timeout', () => sent.destroy(new Error(`nothing came or went for ${idleMs / 1000} seconds`)));
        }
        sendBody(sent, content).catch((error) => sent.destroy(error));
    });
}
async function clientFor({ protocol }) {
    return protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23))).request : (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23))).request;
}
async function tunnel(proxy, { hostname, port }, signal) {
    const target = `${hostname}:${port === '' ? 443 : port}`;
    const [request, { connect }] = await Promise.all([clientFor(proxy), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23))]);
    const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const login = user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const address = new URL(proxy.origin);
    const socket = await new Promise((resolve, reject) => {
        const options = { method: 'CONNECT', path: target, headers: { host: target, ...login }, signal, agent: false };
        const asked = request(address, options);
        asked.on('connect', (answer, connection) => {
            if (answer.statusCode === 200)
                return resolve(connection);
            connection.destroy();
            reject(new Error(`the proxy ${address.host} answers ${answer.statusCode} to CONNECT ${target}`));
        });
        asked.on('error', reject);
        asked.end();
    });
    return () => connect({ socket, servername: hostname });
}
async function readBody({ body }, limit) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > limit) {
            body.destroy();
            throw new Error(`the answer is longer than ${limit} bytes`);
        }
        parts.push(part);
    }
    await whenClosed(body);
    return Buffer.concat(parts);
}
async function whenClosed(body) {
    if (!body.closed)
        await new Promise((resolve) => body.once('close', resolve));
}
const DISCARDED = 65_536;
async function discard({ body }) {
    let size = 0;
    body.on('error', () => { });
    body.on('data', (part) => {
        size += part.length;
        if (size > DISCARDED)
            body.destroy();
    });
    await whenClosed(body);
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ guideFor)
/* harmony export */ });
/* harmony import */ var _network_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(684);

const github = {
    login: 'pass the token of the job, with packages: write, or a personal access token (classic) with write:packages',
    permission: 'give the job packages: write, and where the package exists already, give this repository the role Write in the ' +
        'settings of the package (Manage Actions access); a package of an organization is made only where the organization ' +
        'lets workflows make packages',
    absent: 'push below the owner of this repository: ghcr.io/OWNER/NAME',
    names: 'ghcr.io/OWNER/NAME in lower case; a name with a further slash cannot be made public in the settings'
};
const dockerHub = {
    login: 'pass a user name and an access token of Docker Hub with the permission Read & Write',
    permission: 'use an access token with the permission Read & Write of a user who may push to this namespace, and create the ' +
        'repository first where the organization does not let its members create it',
    absent: 'create the repository at Docker Hub first, or push below a user or an organization that exists',
    names: 'docker.io/NAMESPACE/NAME: Docker Hub has one level of names below the namespace'
};
const amazon = {
    login: 'log in with the password of aws ecr get-login-password; it is good for 12 hours',
    permission: 'allow the role ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ' +
        'ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage on this repository',
    absent: 'create the repository first (aws ecr create-repository --repository-name NAME): a push does not create it'
};
const google = {
    login: 'log in with an access token as the user oauth2accesstoken',
    permission: 'give the service account the role Artifact Registry Writer (roles/artifactregistry.writer) there',
    absent: 'create the repository first (gcloud artifacts repositories create): a push does not create it',
    names: 'LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/NAME'
};
const azure = {
    login: 'log in with az acr login, or with the id and the password of a service principal',
    permission: 'give the identity the role AcrPush; a locked repository or tag takes no push from anybody',
    absent: 'check the name of the registry'
};
const quay = {
    login: 'pass the name and the token of a robot account',
    permission: 'give the robot account the permission Write on this repository, and Creator where it has to create it',
    absent: 'create the repository first, or give the robot account the role Creator'
};
const gitlab = {
    login: 'pass a deploy token or an access token with write_registry (and read_registry)',
    permission: 'use a token with write_registry of somebody with the role Developer at least, and look at protected tags',
    absent: 'push below the path of a project that exists and has its container registry enabled',
    names: 'registry.gitlab.com/GROUP/PROJECT, with up to two further parts'
};
const other = {
    login: 'pass the username and password of a user who may push, or log in before this step',
    permission: 'give that user the right to push there (in Harbor: the role Developer of the project, or a robot that may push)',
    absent: 'create what the name begins with first (in Harbor: the project), or correct the name'
};
const guides = [
    [/^(ghcr\.io|containers\..+)$/, github],
    [/^docker\.io$/, dockerHub],
    [/(^|\.)(ecr[a-z-]*\.[a-z0-9-]+\.amazonaws\.com(\.cn)?|public\.ecr\.aws)$/, amazon],
    [/(^|\.|-docker\.)(pkg\.dev|gcr\.io)$/, google],
    [/\.azurecr\.(io|us|cn)$/, azure],
    [/^quay\.io$/, quay],
    [/^registry\.gitlab\.com$/, gitlab]
];
function guideFor(registry) {
    const host = registry.replace(/:\d+$/, '');
    if ((0,_network_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(host))
        return other;
    return guides.find(([pattern]) => pattern.test(host))?.[1] ?? other;
}


/***/ })

};
;