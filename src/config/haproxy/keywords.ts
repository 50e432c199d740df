/**
 * HAProxy's keywords by where they may stand, how many words follow, and what those are. Sections: `g` global, `d` defaults,
 * `f` frontend, `l` listen, `b` backend, `u` userlist, `p` peers, `r` resolvers, `c` cache, `m` mailers, `P` program,
 * `h` http-errors, `R` ring, `L` log-forward, `F` fcgi-app. Where HAProxy only warns, the keyword may stand. `if` behind the
 * number: a condition may follow. Words: `time`; others in check-arguments.ts.
 * From `haproxy -dKcfg` and `haproxy -c` of 2.6.12, its configuration manual, and the names that its source has up to 3.5.
 */
export const keywords: Readonly<Record<string, string>> = {
  'g 0-0': `
    busy-polling daemon external-check h2-workaround-bogus-websocket-clients insecure-fork-wanted
    insecure-setuid-wanted noepoll noevports nogetaddrinfo nokqueue nopoll noreuseport nosplice quiet set-dumpable
    strict-limits zero-warning
  `,
  'g 1-1': `
    ca-base chroot close-spread-time cluster-secret crt-base fd-hard-limit gid grace group h1-case-adjust-file
    hard-stop-after localpeer log-tag max-spread-checks maxcompcpuusage maxcomprate maxconn maxconnrate maxpipes
    maxsessrate maxsslconn maxsslrate maxzlibmem mworker-max-reloads nbproc nbthread node pidfile
    server-state-base spread-checks ssl-default-bind-ciphers ssl-default-bind-ciphersuites
    ssl-default-server-ciphers ssl-default-server-ciphersuites ssl-dh-param-file ssl-server-verify
    tune.applet.zero-copy-forwarding tune.buffers.limit tune.buffers.reserve tune.bufsize tune.bufsize.large
    tune.bufsize.small tune.chksize tune.cli.max-payload-size tune.comp.maxlevel tune.defaults.purge
    tune.disable-fast-forward tune.disable-zero-copy-forwarding tune.epoll.mask-events
    tune.events.max-events-at-once tune.fail-alloc tune.fd.edge-triggered tune.fd.tables
    tune.glitches.kill.cpu-usage tune.h1.be.glitches-threshold tune.h1.fe.glitches-threshold
    tune.h1.zero-copy-fwd-recv tune.h1.zero-copy-fwd-send tune.h2.be.glitches-threshold
    tune.h2.be.initial-window-size tune.h2.be.max-concurrent-streams tune.h2.be.max-frames-at-once
    tune.h2.be.rxbuf tune.h2.fe.glitches-threshold tune.h2.fe.initial-window-size
    tune.h2.fe.max-concurrent-streams tune.h2.fe.max-frames-at-once tune.h2.fe.max-rst-at-once
    tune.h2.fe.max-total-streams tune.h2.fe.rxbuf tune.h2.header-table-size tune.h2.initial-window-size
    tune.h2.log-errors tune.h2.max-concurrent-streams tune.h2.max-frame-size tune.h2.zero-copy-fwd-send
    tune.http.cookielen tune.http.logurilen tune.http.maxhdr tune.idle-pool.shared tune.idletimer
    tune.listener.default-shards tune.listener.multi-queue tune.lua.bool-sample-conversion tune.lua.burst-timeout
    tune.lua.forced-yield tune.lua.log.loggers tune.lua.log.stderr tune.lua.maxmem tune.lua.openlibs
    tune.lua.service-timeout tune.lua.session-timeout tune.lua.task-timeout tune.max-checks-per-thread
    tune.max-rules-at-once tune.maxaccept tune.maxpollevents tune.maxrewrite tune.memory.hot-size
    tune.notsent-lowat.client tune.notsent-lowat.server tune.pattern.cache-size tune.peers.max-updates-at-once
    tune.pipesize tune.pool-high-fd-ratio tune.pool-low-fd-ratio tune.pt.zero-copy-forwarding
    tune.quic.be.cc.cubic-min-losses tune.quic.be.cc.hystart tune.quic.be.cc.max-frame-loss
    tune.quic.be.cc.max-win-size tune.quic.be.cc.reorder-ratio tune.quic.be.max-idle-timeout
    tune.quic.be.sec.glitches-threshold tune.quic.be.stream.data-ratio tune.quic.be.stream.max-concurrent
    tune.quic.be.stream.rxbuf tune.quic.be.tx.pacing tune.quic.be.tx.udp-gso tune.quic.fe.cc.cubic-min-losses
    tune.quic.fe.cc.hystart tune.quic.fe.cc.max-frame-loss tune.quic.fe.cc.max-win-size
    tune.quic.fe.cc.reorder-ratio tune.quic.fe.max-idle-timeout tune.quic.fe.sec.glitches-threshold
    tune.quic.fe.sec.retry-threshold tune.quic.fe.sock-per-conn tune.quic.fe.stream.data-ratio
    tune.quic.fe.stream.max-concurrent tune.quic.fe.stream.max-total tune.quic.fe.stream.rxbuf
    tune.quic.fe.tx.pacing tune.quic.fe.tx.udp-gso tune.quic.frontend.conn-tx-buffers.limit
    tune.quic.frontend.max-idle-timeout tune.quic.frontend.max-streams-bidi tune.quic.listen tune.quic.mem.tx-max
    tune.quic.retry-threshold tune.quic.zero-copy-fwd-send tune.rcvbuf.backend tune.rcvbuf.client
    tune.rcvbuf.frontend tune.rcvbuf.server tune.recv_enough tune.renice.runtime tune.renice.startup
    tune.ring.queues tune.runqueue-depth tune.sched.low-latency tune.sndbuf.backend tune.sndbuf.client
    tune.sndbuf.frontend tune.sndbuf.server tune.ssl.cachesize tune.ssl.capture-buffer-size
    tune.ssl.capture-cipherlist-size tune.ssl.certificate-compression tune.ssl.default-dh-param
    tune.ssl.force-private-cache tune.ssl.hard-maxrecord tune.ssl.keylog tune.ssl.keyupdate-rate-limit
    tune.ssl.lifetime tune.ssl.maxrecord tune.ssl.ocsp-update.maxdelay tune.ssl.ocsp-update.mindelay
    tune.ssl.ssl-ctx-cache-size tune.stick-counters tune.streams-elasticity tune.takeover-other-tg-connections
    tune.vars.check-max-size tune.vars.global-max-size tune.vars.proc-max-size tune.vars.reqres-max-size
    tune.vars.sess-max-size tune.vars.txn-max-size tune.zlib.memlevel tune.zlib.windowsize uid ulimit-n user
  `,
  'g 0+': `
    51degrees-allow-unmatched 51degrees-cache-size 51degrees-data-file 51degrees-difference 51degrees-drift
    51degrees-property-name-list 51degrees-property-separator 51degrees-use-performance-graph
    51degrees-use-predictive-graph acme.scheduler anonkey cpu-affinity cpu-map cpu-policy cpu-set debug.counters
    default-path description deviceatlas-cache-size deviceatlas-json-file deviceatlas-log-level
    deviceatlas-properties-cookie deviceatlas-property-separator deviceatlas-separator dns-accept-family
    expose-deprecated-directives expose-experimental-directives force-cfg-parser-pause
    h1-accept-payload-with-any-method h1-do-not-close-on-insecure-transfer-encoding
    harden.reject-privileged-ports.quic harden.reject-privileged-ports.tcp http-err-codes http-fail-codes
    httpclient.resolvers.disabled httpclient.resolvers.id httpclient.resolvers.prefer httpclient.retries
    httpclient.ssl.ca-file httpclient.ssl.verify httpclient.timeout.connect issuers-chain-path
    jwt.decrypt_alg_list jwt.decrypt_enc_list key-base limited-quic log-send-hostname lua-load lua-load-per-thread
    lua-prepend-path max-threads-per-group no-memory-trimming noktls numa-cpu-mapping ocsp-update.disable
    ocsp-update.httpproxy ocsp-update.maxdelay ocsp-update.mindelay ocsp-update.mode pp2-never-send-local
    prealloc-fd profiling.memory profiling.tasks quick-exit resetenv server-state-file set-var set-var-fmt setcap
    shm-stats-file shm-stats-file-max-objects ssl-default-bind-client-sigalgs ssl-default-bind-curves
    ssl-default-bind-options ssl-default-bind-sigalgs ssl-default-server-client-sigalgs ssl-default-server-curves
    ssl-default-server-options ssl-default-server-sigalgs ssl-engine ssl-load-extra-del-ext ssl-load-extra-files
    ssl-mode-async ssl-passphrase-cmd ssl-propquery ssl-provider ssl-provider-path ssl-security-level
    ssl-skip-self-issued-ca  stats-file stress-level thread-group thread-groups thread-hard-limit unix-bind
    unsetenv warn-blocked-traffic-after wurfl-cache-size wurfl-data-file wurfl-engine-mode wurfl-information-list
    wurfl-information-list-separator wurfl-patch-file wurfl-useragent-priority
  `,
  'g 0-1': 'master-worker',
  'g 2-3': 'setenv presetenv',
  'g 2-2': 'h1-case-adjust',
  'gdflbpRL 0+ log': 'log',
  'dflb 1-1 mode': 'mode',
  'dflb 2-2 timeout': 'timeout',
  'dflb 1+ option': 'option',
  'dflb 0-0': 'disabled enabled transparent',
  'dflb 1-1': 'maxconn backlog fullconn monitor-uri hash-balance-factor default_backend max-keep-alive-queue',
  'dflb 1+': 'log-tag server-state-file-name',
  'dflb 0+': 'bind-process max-session-srv-conns guid be-unpublished force-be-switch',
  'flb 0+': 'description',
  'dflb 2+ alert': 'email-alert',
  'dflb 1+ retry': 'retry-on',
  'g 1+ global-stats': 'stats',
  'dflb 1-1 format': 'log-format log-format-sd error-log-format unique-id-format',
  'dflb 1-': 'unique-id-header http-send-name-header dynamic-cookie-key',
  'dflb 1-2': 'load-server-state-from-file',
  'dflb 1-1 reuse': 'http-reuse',
  'dflb 0+ balance': 'balance',
  'dflb 1+ hash-type': 'hash-type',
  'dflb 2-2 status': 'errorfile errorloc errorloc302 errorloc303',
  'dflb 1+ free': `
    compression declare errorfiles external-check filter filter-sequence hash-preserve-affinity
    http-error log-steps persist quic-initial  source ssl-f-use tcp-check
  `,
  'dflb 1+ check': 'http-check',
  'dflb 2-2 rate': 'rate-limit',
  'dflb 1-1 time': 'clitimeout contimeout srvtimeout clitcpka-idle clitcpka-intvl srvtcpka-idle srvtcpka-intvl',
  'dflb 1-1 count': 'retries clitcpka-cnt srvtcpka-cnt',
  'dflb 1+ cookie': 'cookie',
  'dflb 1+ stats': 'stats',
  'dflb 1+ rule': 'http-request http-response http-after-response tcp-request tcp-response',
  'dflb 2+ acl': 'acl',
  'dlb 0+ server': 'default-server',
  'flb 1-1if backend': 'use_backend',
  'flb 1+if': 'redirect',
  'lb 1-1if server-name': 'use-server',
  'flb 0-0if': 'force-persist ignore-persist',
  'flb 1+if monitor': 'monitor',
  'flb 1+ capture': 'capture',
  'flb 1+ stick': 'stick',
  'flbp 1+ table': 'stick-table',
  'flb 1+ bind': 'bind',
  'lb 2+ server': 'server',
  'lb 3+ server': 'server-template',
  'flb 1-1': 'id',
  'lb 1-1': 'dispatch use-fcgi-app',
  'u 1+ user': 'user group',
  'p 1+ server': 'server peer',
  'p 1+ free': 'bind default-bind default-server',
  'p 2+ free': 'table',
  'p 0-0': 'disabled enabled',
  'p 1-1': 'shards',
  'r 2-2 place': 'nameserver',
  'r 0-0': 'parse-resolv-conf',
  'r 2-2 hold': 'hold',
  'r 1+': 'accepted_payload_size resolve_retries resolution_pool_size',
  'r 2+ resolve-time': 'timeout',
  'c 1-1': 'total-max-size max-age max-object-size process-vary max-secondary-entries early-hints',
  'm 2+ place': 'mailer',
  'm 2-2 mail-time': 'timeout',
  'P 1+ free': 'command option user group',
  'h 2-2 status': 'errorfile',
  'R 1+ free': 'size description format maxlen server timeout backing-file option',
  'L 1+ free': 'bind dgram-bind maxconn backlog timeout option',
  'F 1-1': 'docroot path-info index',
  'F 1+ free': 'set-param unset-param pass-header hide-header option log-stderr',
  'F 2+ acl': 'acl',
}
