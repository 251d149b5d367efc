"use strict";
exports.id = 52;
exports.ids = [52];
exports.modules = {

/***/ 52:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/came.js
var src_came = __webpack_require__(526);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/found.js
var src_found = __webpack_require__(4710);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/layers.js
var src_layers = __webpack_require__(3758);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/outputs.js
var outputs = __webpack_require__(3444);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/packages/core/src/action/errors.js
var errors = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/packages/core/src/chart/artifact.js + 1 modules
var chart_artifact = __webpack_require__(377);
// EXTERNAL MODULE: ./build/packages/core/src/action/effect.js
var effect = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/packages/core/src/oci/exchange.js + 1 modules
var exchange = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/packages/core/src/oci/follow.js
var follow = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/packages/core/src/oci/registries.js
var registries = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/packages/core/src/oci/said.js
var oci_said = __webpack_require__(1941);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/explain-push.js




const full = /quota|storage limit|insufficient storage|billing/i;
const reasons = [
    {
        isIt: ({ status, text }) => status >= 400 && status < 500 && full.test(text),
        problem: 'has no room left for it',
        remedy: () => 'remove what is not needed there, or have the quota raised'
    },
    {
        isIt: ({ status }) => status === 429,
        problem: 'limits how much may be asked, also after several waits',
        remedy: () => 'run it again later'
    },
    {
        isIt: ({ status }) => status === 413,
        problem: 'or a proxy in front of it takes nothing of this size',
        remedy: () => 'have the limit raised (client_max_body_size in nginx), or make it smaller'
    },
    {
        isIt: ({ codes }) => codes.includes('NAME_INVALID'),
        problem: 'does not take this name for a repository',
        remedy: ({ names }) => `correct it${names === undefined ? ': lower-case letters, digits and . _ - in parts' : `: ${names}`}`
    },
    {
        isIt: ({ status, codes }) => codes.includes('MANIFEST_BLOB_UNKNOWN') ||
            codes.includes('BLOB_UNKNOWN') ||
            (status === 400 && codes.includes('MANIFEST_UNKNOWN')),
        problem: 'does not have what the manifest names, although it has taken it',
        remedy: () => 'run it again; if it stays so, tell who runs the registry'
    },
    {
        isIt: ({ codes }) => codes.includes('DIGEST_INVALID') || codes.includes('SIZE_INVALID'),
        problem: 'got other bytes than were sent',
        remedy: () => 'run it again; if it stays so, look for what changes them on the way, such as a proxy'
    },
    {
        isIt: ({ codes }) => codes.includes('MANIFEST_INVALID'),
        problem: 'does not take this kind of manifest',
        remedy: () => 'use a registry for OCI artifacts, or have that allowed there'
    },
    {
        isIt: ({ status, codes }) => codes.includes('NAME_UNKNOWN') || status === 404,
        problem: 'has no such repository',
        remedy: ({ absent }) => absent
    },
    {
        isIt: ({ status, codes }) => codes.includes('UNSUPPORTED') || status === 405 || status === 501,
        problem: 'does not do this at all',
        remedy: ({ permission }) => `push to the registry itself, not to a mirror or a cache of it; ${permission}`
    },
    {
        isIt: ({ status }) => status === 409 || status === 412,
        problem: 'has a rule against it',
        remedy: () => 'look at its rules for this repository: immutable tags, signatures, scans'
    },
    {
        isIt: ({ status }) => status >= 500,
        problem: 'fails',
        remedy: () => 'run it again; if it stays so, look at the status of the registry'
    }
];
const unknown = {
    problem: 'does not take it',
    remedy: () => 'look at what it says, and run it again when that is mended'
};
function explainPush({ session, repository, what }, no) {
    const { registry } = session;
    const guide = (0,registries/* guideFor */.u)(registry);
    const place = `${registry}/${repository}: pushing ${what}`;
    const said = (0,oci_said/* quoteSaid */._)(no.said);
    const codes = no.said.map(({ code }) => code);
    const text = no.said.map(({ message }) => message).join(' ');
    const isFull = text !== '' && full.test(text);
    if ((0,follow/* isClosed */.Lx)(no) && !isFull)
        return new errors/* Failure */.HR(`${place}: ${explain_push_closed(session, no, said, guide)}`);
    const reason = reasons.find(({ isIt }) => isIt({ status: no.status, codes, text })) ?? unknown;
    return new errors/* Failure */.HR(`${place}: the registry ${reason.problem} (status ${no.status}${said}); ${reason.remedy(guide)}`);
}
function explain_push_closed({ registry, known: { note } }, { status, as }, said, guide) {
    if (as === undefined) {
        const because = note === undefined ? '' : `; ${note}`;
        return `the registry ${registry} lets nobody push who is not logged in (status ${status}${said})${because}; ${guide.login}`;
    }
    if (status === 401) {
        return `the registry ${registry} does not accept ${as.from} (status ${status}${said}): wrong, expired, or without the right to push; ${guide.login}; ${guide.permission}`;
    }
    return `the registry ${registry} does not let ${as.from} push (status ${status}${said}); ${guide.permission}`;
}

// EXTERNAL MODULE: ./build/packages/core/src/oci/persist.js
var persist = __webpack_require__(6510);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/begin-upload.js




async function mountBlob(target, from) {
    const { session, repository, blob } = target;
    const query = new URLSearchParams({ mount: blob.digest, from });
    const path = `${repository}/blobs/uploads/?${query}`;
    const reply = await repeat(target, () => session.send({ method: 'POST', path, repository, mountFrom: from, size: 0 }));
    if ('refused' in reply)
        return undefined;
    await (0,exchange/* discard */.vf)(reply);
    if (reply.status === 201)
        return 'mounted';
    return reply.status === 202 ? uploadIn(target, reply) : undefined;
}
async function beginUpload(target) {
    const { session, repository } = target;
    const path = `${repository}/blobs/uploads/`;
    const reply = await repeat(target, () => session.send({ method: 'POST', path, repository, size: 0 }));
    if ('refused' in reply)
        throw explainPush(target, reply);
    const upload = reply.status === 202 ? uploadIn(target, reply) : undefined;
    if (upload === undefined)
        throw explainPush(target, { status: reply.status, said: await (0,oci_said/* readSaid */.y)(reply) });
    await (0,exchange/* discard */.vf)(reply);
    return upload;
}
function uploadIn({ session }, answer, before) {
    const location = answer.header('location');
    const at = location === undefined ? before?.at : session.locate(answer, location);
    if (at === undefined)
        return undefined;
    const [, end] = /^(?:bytes=)?0-(\d+)$/.exec(answer.header('range') ?? '') ?? [];
    const received = end === undefined || end === '0' ? 0 : Number(end) + 1;
    const chunk = Number(/^\d{1,12}$/.exec(answer.header('oci-chunk-min-length') ?? '')?.[0] ?? before?.chunk ?? 0);
    return { at, received, chunk };
}
async function repeat({ session }, send) {
    for (let attempt = 0;; attempt += 1) {
        const reply = await send().catch((error) => {
            if (error instanceof persist/* NoAnswer */.W_ && attempt < session.retries)
                return error;
            throw error;
        });
        if (!(reply instanceof persist/* NoAnswer */.W_) && (!(0,persist/* isStumble */.Lz)(reply.status) || attempt >= session.retries))
            return reply;
        if (!(reply instanceof persist/* NoAnswer */.W_) && !('refused' in reply))
            await (0,exchange/* discard */.vf)(reply);
        const after = reply instanceof persist/* NoAnswer */.W_ || 'refused' in reply ? undefined : reply.header('retry-after');
        await session.wait(attempt, after);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/action/untrusted.js
var untrusted = __webpack_require__(1329);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/send-blob.js







async function sendRest(target, upload, chunk) {
    const { size } = target.blob;
    if (upload.received === 0 && chunk === undefined)
        return end(target, upload, [0, size]);
    const most = Math.max(chunk ?? size, upload.chunk, 1);
    let now = upload;
    while (now.received < size) {
        const next = await append(target, now, Math.min(now.received + most, size));
        if ('kind' in next)
            return next;
        now = next;
    }
    return end(target, now, [size, size]);
}
async function append(target, upload, to) {
    const { session, repository, blob } = target;
    const from = upload.received;
    const headers = { 'content-type': 'application/octet-stream', 'content-range': `${from}-${to - 1}` };
    const body = () => bytesOf(blob, from, to);
    const reply = await answered(session.send({ method: 'PATCH', path: upload.at, repository, headers, body, size: to - from }));
    if (reply instanceof persist/* NoAnswer */.W_)
        return { kind: 'broken', upload, retryAfter: undefined, why: reply };
    if ('refused' in reply || reply.status !== 202)
        return judge(target, upload, reply);
    await (0,exchange/* discard */.vf)(reply);
    const next = uploadIn(target, reply, upload);
    const received = Math.min(reply.header('range') === undefined ? to : (next?.received ?? 0), blob.size);
    const now = { ...upload, ...next, received };
    const why = explainPush(target, { status: reply.status, said: [] });
    return received > from ? now : { kind: 'broken', upload: now, retryAfter: undefined, why };
}
async function end(target, upload, [from, to]) {
    const { session, repository, blob, what } = target;
    const path = new URL(upload.at);
    path.search = `${path.search === '' ? '?' : `${path.search}&`}digest=${encodeURIComponent(blob.digest)}`;
    const headers = { 'content-type': 'application/octet-stream' };
    const content = to > from ? { body: () => bytesOf(blob, from, to) } : {};
    const reply = await answered(session.send({ method: 'PUT', path, repository, headers, ...content, size: to - from }));
    if (reply instanceof persist/* NoAnswer */.W_)
        return { kind: 'broken', upload, retryAfter: undefined, why: reply };
    if ('refused' in reply || ![200, 201, 204].includes(reply.status))
        return judge(target, upload, reply);
    await (0,exchange/* discard */.vf)(reply);
    const stored = reply.header('docker-content-digest');
    if (stored === undefined || stored === blob.digest)
        return { kind: 'stored' };
    throw new errors/* Failure */.HR(`${session.registry}/${repository}: the registry has stored ${(0,untrusted/* quote */.hD)(stored)} in the place of ${what}; do not use what was pushed before who runs the registry has explained it`);
}
async function answered(sending) {
    return sending.catch((error) => {
        if (error instanceof persist/* NoAnswer */.W_)
            return error;
        throw error;
    });
}
async function judge(target, upload, reply) {
    if ('refused' in reply)
        throw explainPush(target, reply);
    const { status } = reply;
    const retryAfter = reply.header('retry-after');
    const said = await (0,oci_said/* readSaid */.y)(reply);
    const why = explainPush(target, { status, said });
    const codes = said.map(({ code }) => code);
    if (status === 404 || status === 410 || codes.includes('BLOB_UPLOAD_UNKNOWN'))
        return { kind: 'gone', why };
    if (status === 416 || (0,persist/* isStumble */.Lz)(status))
        return { kind: 'broken', upload, retryAfter, why };
    const isForm = codes.includes('UNSUPPORTED') || codes.includes('BLOB_UPLOAD_INVALID') || codes.includes('SIZE_INVALID');
    if ([405, 411, 413, 501].includes(status) || isForm)
        return { kind: 'too much at once', why };
    throw why;
}
async function* bytesOf({ open, digest, size }, from, to) {
    let left = to - from;
    const source = open(from);
    try {
        for await (const part of source) {
            yield part.length > left ? part.subarray(0, left) : part;
            left -= Math.min(part.length, left);
            if (left === 0)
                return;
        }
    }
    finally {
        source.destroy();
    }
    if (left > 0) {
        throw new errors/* Failure */.HR(`${(0,untrusted/* inert */.tJ)(digest)}: it ends before its ${size} bytes: something changes the file while it is pushed; run it again`);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/upload-blob.js



async function uploadBlob(target, begun, isThere) {
    const { session } = target;
    let upload = begun;
    let chunks = [...CHUNKS];
    let chunk;
    for (let attempt = 0;;) {
        upload ??= await beginUpload(target);
        const ending = await sendRest(target, upload, chunk);
        if (ending.kind === 'stored')
            return;
        if (ending.kind === 'too much at once' && chunks.length > 0) {
            ;
            [chunk, ...chunks] = chunks;
            upload = undefined;
            continue;
        }
        if (ending.kind === 'too much at once' || attempt >= session.retries)
            throw ending.why;
        if (ending.kind === 'broken')
            await session.wait(attempt, ending.retryAfter);
        if (ending.kind === 'broken' && (await isThere()))
            return;
        upload = ending.kind === 'broken' ? await stateOf(target, ending.upload) : undefined;
        attempt += 1;
    }
}
const CHUNKS = [5_242_880, 524_288];
async function stateOf(target, upload) {
    const { session, repository } = target;
    const reply = await session.ask({ method: 'GET', path: upload.at, repository, accept: '*/*' });
    if ('refused' in reply)
        return undefined;
    await (0,exchange/* discard */.vf)(reply);
    return reply.status === 204 || reply.status === 200 || reply.status === 202
        ? uploadIn(target, reply, upload)
        : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/push-blob.js





async function pushBlob(session, repository, blob, mountFrom) {
    const target = targetOf(session, repository, blob);
    return (await hasBlob(target)) ? 'present' : sendBlob(target, mountFrom);
}
async function pushBlobs(session, repository, blobs, mountFrom) {
    const targets = blobs.map((blob) => targetOf(session, repository, blob));
    const there = await Promise.all(targets.map(hasBlob));
    for (const [index, target] of targets.entries())
        if (!there[index])
            await sendBlob(target, mountFrom);
}
function targetOf(session, repository, blob) {
    return { session, repository, blob, what: `the blob ${blob.digest}` };
}
async function sendBlob(target, mountFrom) {
    const isElsewhere = mountFrom !== undefined && mountFrom !== target.repository;
    const begun = isElsewhere ? await (0,effect/* effect */.QZ)('mount blob', () => mountBlob(target, mountFrom)) : undefined;
    if (begun === 'mounted')
        return 'mounted';
    await (0,effect/* effect */.QZ)('upload blob', () => uploadBlob(target, begun, () => hasBlob(target)));
    return 'pushed';
}
async function hasBlob(target) {
    const { session, repository, blob } = target;
    const path = `${repository}/blobs/${blob.digest}`;
    const reply = await session.ask({ method: 'HEAD', path, repository, accept: '*/*' });
    if ('refused' in reply)
        throw explainPush(target, reply);
    await (0,exchange/* discard */.vf)(reply);
    if (reply.status === 200)
        return true;
    if ([400, 404, 405, 501].includes(reply.status))
        return false;
    throw explainPush(target, { status: reply.status, said: [] });
}

// EXTERNAL MODULE: ./build/packages/core/src/oci/manifest.js
var manifest = __webpack_require__(957);
;// CONCATENATED MODULE: ./build/packages/core/src/oci/tag-taken.js


class TagTaken extends errors/* Failure */.HR {
    standing;
    wanted;
    constructor(place, { standing, wanted, said }) {
        const why = standing === undefined
            ? `the registry has a rule against writing this tag${(0,oci_said/* quoteSaid */._)(said)}`
            : `the tag leads to ${standing} already, not to ${wanted}${(0,oci_said/* quoteSaid */._)(said)}`;
        super(`${place}: ${why}; nothing is overwritten: release the next version`);
        this.standing = standing;
        this.wanted = wanted;
    }
}
function isRule({ status, said }) {
    const text = said.map(({ code, message }) => `${code} ${message}`).join(' ');
    const isSaid = /immutab|already exists|overwrit|TAG_INVALID|FAILED_PRECONDITION|REGISTRY_DISALLOWED_OPERATION/i.test(text);
    return status < 500 && (status === 409 || status === 412 || isSaid);
}

;// CONCATENATED MODULE: ./build/packages/core/src/oci/push-manifest.js










async function pushManifest(session, repository, tag, manifest) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const digest = `sha256:${createHash('sha256').update(manifest.bytes).digest('hex')}`;
    const what = `the manifest ${tag === undefined ? digest : `with the tag ${(0,untrusted/* inert */.tJ)(tag)}`}`;
    const target = { session, repository, what, tag, digest, manifest };
    if (await stands(target, []))
        return 'present';
    return (0,effect/* effect */.QZ)('push manifest', () => put(target));
}
async function put(target) {
    const { session, repository, digest, tag = digest, manifest } = target;
    for (let attempt = 0;; attempt += 1) {
        const reply = await once(() => session.send({
            method: 'PUT',
            path: `${repository}/manifests/${tag}`,
            repository,
            headers: { 'content-type': manifest.mediaType },
            body: manifest.bytes,
            size: manifest.bytes.length
        }));
        if (!(reply instanceof persist/* NoAnswer */.W_) && [200, 201, 202].includes(reply.status))
            return accepted(target, reply);
        const no = await refusal(target, reply);
        const isOpen = reply instanceof persist/* NoAnswer */.W_ || (0,persist/* isStumble */.Lz)(reply.status);
        if (isOpen && attempt < session.retries)
            await session.wait(attempt, no.retryAfter);
        if (await stands(target, no.said))
            return 'present';
        if (!isOpen || attempt >= session.retries)
            throw tag !== digest && isRule(no) ? taken(target, undefined, no.said) : no.why;
    }
}
async function once(send) {
    return send().catch((error) => {
        if (error instanceof persist/* NoAnswer */.W_)
            return error;
        throw error;
    });
}
async function refusal(target, reply) {
    if (reply instanceof persist/* NoAnswer */.W_)
        return { why: reply, status: 0, said: [], retryAfter: undefined };
    if ('refused' in reply)
        return { why: explainPush(target, reply), retryAfter: undefined, ...reply };
    const { status } = reply;
    const said = await (0,oci_said/* readSaid */.y)(reply);
    return { why: explainPush(target, { status, said }), status, said, retryAfter: reply.header('retry-after') };
}
async function accepted({ session, repository, what, digest }, reply) {
    if ('refused' in reply)
        return 'pushed';
    await (0,exchange/* discard */.vf)(reply);
    const stored = reply.header('docker-content-digest');
    if (stored === undefined || stored === digest)
        return 'pushed';
    throw new errors/* Failure */.HR(`${session.registry}/${repository}: the registry has stored ${what} as ${(0,untrusted/* quote */.hD)(stored)}, not as ${digest}; do not use it before who runs the registry has explained it`);
}
async function stands(target, said) {
    const { session, repository, tag, digest } = target;
    const reference = { registry: session.registry, repository, tag, digest: tag === undefined ? digest : undefined };
    const found = await (0,manifest/* findManifest */.J)(reference, session);
    if (!found.found)
        return false;
    if (found.digest !== digest)
        throw taken(target, found.digest, said);
    return true;
}
function taken({ session, repository, tag, digest }, standing, said) {
    return new TagTaken(`${session.registry}/${repository}:${tag}`, { standing, wanted: digest, said });
}

// EXTERNAL MODULE: ./build/packages/core/src/oci/reference.js
var oci_reference = __webpack_require__(659);
// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/look-up.js
var look_up = __webpack_require__(1621);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/push.js








async function standingNow({ session, reference, chart }) {
    const found = await (0,look_up/* lookUp */.T)(session, reference, chart);
    if (!('differences' in found))
        return undefined;
    if (found.differences.length === 0)
        return found.digest;
    const problem = `somebody has published ${found.digest} there in the meantime: ${found.differences.slice(0, 3).join(', ')}`;
    const remedy = 'what is published is never overwritten: release the next version';
    throw new errors/* Refusal */.P_([{ place: (0,oci_reference/* formatReference */.FH)(reference), problem, remedy }]);
}
async function publish(push, digest, manifest) {
    const { session, reference } = push;
    try {
        await pushManifest(session, reference.repository, reference.tag, manifest);
        return digest;
    }
    catch (thrown) {
        const there = thrown instanceof TagTaken ? await standingNow(push) : undefined;
        if (there === undefined)
            throw thrown;
        return there;
    }
}
const opening = (bytes) => (from) => external_node_stream_.Readable.from([bytes.subarray(from)], { objectMode: false });
async function pushChart(push) {
    const { chart, session, reference, mountFrom } = push;
    const { repository } = reference;
    const { archive, artifact, provenance } = chart;
    const { path, digest, size } = archive;
    const open = (from) => (0,external_node_fs_.createReadStream)(path, { start: from });
    const parts = [
        { mediaType: chart_artifact/* chartMediaType */.Pz, digest, size, open },
        { ...artifact.configDescriptor, open: opening(artifact.config) },
        ...(provenance === undefined ? [] : [{ ...provenance.layer, open: opening(provenance.bytes) }])
    ];
    await pushBlobs(session, repository, parts, mountFrom);
    return publish(push, artifact.digest, { mediaType: artifact.mediaType, bytes: artifact.manifest });
}

// EXTERNAL MODULE: ./build/actions/helm-oci-push/src/sessions.js + 6 modules
var sessions = __webpack_require__(6315);
;// CONCATENATED MODULE: ./build/actions/helm-oci-push/src/apply.js






async function pushFor(reference, { inputs, facts, runner }) {
    const found = (0,src_found/* findPlace */.P)(facts, reference);
    const session = await (0,sessions/* sessionsOf */.H)(inputs, runner).own(found.tagged.reference.registry);
    const mountFrom = (0,src_found/* sameArchive */.F)(facts, found, (0,src_came/* cameOf */.q)(facts));
    return { ...found, session, mountFrom, reference: found.tagged.reference };
}
function tell(now, reference, digest) {
    const came = (0,src_came/* cameOf */.q)(now.facts);
    came.set(reference, digest);
    now.runner.log(`${reference} is ${digest}`);
    return (0,outputs/* outputsOf */.Yz)(now.facts, came);
}
async function alias({ reference }, now) {
    const push = await pushFor(reference, now);
    const pinned = (0,src_came/* pinnedNow */.X)(now.facts, push.place);
    const { mediaType, bytes } = await (0,src_layers/* publishedManifest */.Sg)(push.session, pinned);
    return tell(now, reference, await publish(push, pinned.digest, { mediaType, bytes }));
}
async function sign({ reference }, { inputs, facts, runner }) {
    const { place } = (0,src_found/* findPlace */.P)(facts, reference);
    const { signingOf } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 3949));
    const pinned = (0,src_came/* pinnedNow */.X)(facts, place);
    const signing = signingOf(inputs, runner);
    if (!(await signing.isSigned(pinned)))
        await signing.sign(pinned);
    return {};
}
async function keep({ path }, { inputs, facts, runner }) {
    const { keepArchive } = await __webpack_require__.e(/* import() */ 613).then(__webpack_require__.bind(__webpack_require__, 613));
    const found = facts.charts.find(({ chart }) => path.endsWith(`/${chart.file}`));
    const place = found?.places[0];
    if (found === undefined || place === undefined)
        throw new Error(`${path}: no such chart; this is a mistake in the action`);
    const published = (0,src_came/* pinnedNow */.X)(facts, place);
    const session = await (0,sessions/* sessionsOf */.H)(inputs, runner).own(published.registry);
    await keepArchive({ workspace: runner.workspace, path, chart: found.chart, published, session });
    return {};
}
async function apply(operation, now) {
    switch (operation.kind) {
        case 'push': {
            const { reference } = operation;
            return tell(now, reference, await pushChart(await pushFor(reference, now)));
        }
        case 'alias':
            return alias(operation, now);
        case 'sign':
            return sign(operation, now);
        case 'keep':
            return keep(operation, now);
    }
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

/***/ 1621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);
/* harmony import */ var _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(377);
/* harmony import */ var _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4436);
/* harmony import */ var _core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(277);
/* harmony import */ var _core_oci_manifest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(957);
/* harmony import */ var _core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7807);
/* harmony import */ var _core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(573);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3758);








async function compare(session, reference, chart, layer) {
    if (layer.digest === chart.archive.digest)
        return [];
    try {
        return (0,_core_chart_same_content__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .t)(chart.content, await (0,_core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .readChartArchive */ .h)((0,_core_oci_pull_blob__WEBPACK_IMPORTED_MODULE_5__/* .pullBlob */ .h)(session, reference.repository, layer)));
    }
    catch (thrown) {
        if (thrown instanceof _core_chart_read_archive__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableArchive */ .Y)
            return [`its archive ${thrown.problem}`];
        throw thrown;
    }
}
async function judge(session, reference, chart, pulled) {
    const { digest, bytes, mediaType } = pulled;
    const shape = (0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeOf */ .F5)(bytes);
    const archive = shape.layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .chartMediaType */ .Pz);
    const hasProvenance = shape.layer(_core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .provenanceMediaType */ .wi) !== undefined;
    const told = { digest, archive, hasProvenance };
    if (shape.type !== _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .configMediaType */ .p2 || archive === undefined) {
        const what = shape.type === _core_chart_artifact__WEBPACK_IMPORTED_MODULE_1__/* .configMediaType */ .p2
            ? 'a Helm chart without an archive'
            : `no Helm chart but ${(0,_core_action_untrusted__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shape.type ?? mediaType)}`;
        return { ...told, differences: [`it is ${what}`] };
    }
    return { ...told, differences: await compare(session, reference, chart, archive) };
}
async function lookUp(session, reference, chart) {
    const pulled = await (0,_core_oci_pull_manifest__WEBPACK_IMPORTED_MODULE_6__/* .pullManifest */ .L)(session, reference, _core_oci_manifest__WEBPACK_IMPORTED_MODULE_4__/* .manifestTypes */ .F);
    return pulled.found ? judge(session, reference, chart, pulled) : pulled;
}


/***/ }),

/***/ 957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ manifestTypes),
/* harmony export */   J: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3737);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(659);





const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const LONGEST = 4_194_304;
async function findManifest(reference, session) {
    return (await look('HEAD', reference, session)) ?? (await look('GET', reference, session)) ?? absent(reference);
}
async function look(method, reference, session) {
    const { repository, tag = '', digest = tag } = reference;
    const path = `${repository}/manifests/${digest}`;
    const reply = await session.ask({ method, path, repository, accept: manifestTypes.join(', ') });
    if ('refused' in reply)
        return (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(reference, reply, session.known);
    if (reply.status === 200 && method === 'GET')
        return read(reference, reply).finally(() => reply.body.destroy());
    await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(reply);
    if (reply.status === 200)
        return describe(reference, reply);
    if (reply.status === 404)
        return absent(reference);
    if (method === 'HEAD' && [400, 405, 501].includes(reply.status))
        return undefined;
    throw failure(reference, `status ${reply.status}`, reply.status === 429
        ? 'it limits how much may be asked: log in, or run it again later'
        : 'run it again; if it stays so, look at the status of the registry');
}
function absent(reference) {
    return {
        found: false,
        problem: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)} is not in the registry ${reference.registry}`,
        remedy: 'push it first, or correct its name or tag'
    };
}
function failure(reference, what, remedy) {
    return new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)}: the registry ${reference.registry} answers ${what}; ${remedy}`);
}
function typeOf(reference, answer) {
    const type = answer.header('content-type')?.replace(/\s*;.*$/, '');
    if (type === undefined || manifestTypes.includes(type))
        return type;
    throw failure(reference, `with ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(type)}, which is no image`, 'push it in the format of the OCI or of Docker 2');
}
function describe(reference, answer) {
    const [mediaType, digest, length] = [
        typeOf(reference, answer),
        answer.header('docker-content-digest'),
        answer.header('content-length')
    ];
    if (mediaType === undefined || digest === undefined || length === undefined)
        return undefined;
    if (!(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(digest) || (reference.digest !== undefined && digest !== reference.digest)) {
        throw lie(reference, reference.digest ?? 'a digest', digest);
    }
    return { found: true, digest, mediaType, size: Number(length) };
}
async function read(reference, answer) {
    const mediaType = typeOf(reference, answer);
    const bytes = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)(answer, LONGEST).catch((error) => {
        throw failure(reference, `a broken manifest (${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(error.message)})`, 'run it again');
    });
    const claimed = answer.header('docker-content-digest');
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    for (const digest of [reference.digest, claimed]) {
        if (digest === undefined)
            continue;
        const algorithm = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(digest) ? digest.split(':')[0] : 'sha256';
        const actual = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
        if (actual !== digest)
            throw lie(reference, digest, actual);
    }
    const digest = reference.digest ?? claimed ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { found: true, digest, mediaType: mediaType ?? typeWithin(reference, bytes), size: bytes.length };
}
function typeWithin(reference, bytes) {
    try {
        const { mediaType } = JSON.parse(bytes.toString('utf8'));
        if (typeof mediaType === 'string' && manifestTypes.includes(mediaType))
            return mediaType;
    }
    catch {
    }
    throw failure(reference, 'with something that is no manifest', 'push the image again');
}
function lie(reference, expected, actual) {
    return failure(reference, `with the digest ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(actual)} in the place of ${(0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(expected)}`, 'do not use this image before who runs the registry has explained it');
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