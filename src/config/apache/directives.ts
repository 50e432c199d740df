/**
 * Names as httpd spells them, and what it asks of them: where they may stand, by the words of `apache2 -L` ("only outside
 * <Directory>, <Files>, <Location>, or <If>", "only inside", "anywhere"), and how many arguments they take, by what
 * `apache2 -t` says of a directive with none and with too many. Version 2.4.71 (Debian) with all its modules; those of
 * mod_jk, mod_lua and mod_suexec by name alone. `flag` is On or Off, of which more words are ignored; `1+` takes any
 * number from one; `raw` are read by the module in a way of its own.
 */
const table = `
  outside 1: AllowEncodedSlashes AsyncRequestWorkerFactor AuthDigestShmemSize AuthLDAPCharsetConfig
    AuthnCacheSOCache BalancerGrowth BrotliAlterETag BrotliCompressionMaxInputBlock BrotliCompressionQuality
    BrotliCompressionWindow CacheDirLength CacheDirLevels CacheKeyBaseURL CacheLockMaxAge CacheLockPath CacheRoot
    CacheSocache ChrootDir CoreDumpDirectory DAVLockDB DBDExptime DBDInitSQL DBDKeep DBDMax DBDMin DBDParams
    DBDriver DefaultRuntimeDir DeflateAlterEtag DeflateBufferSize DeflateCompressionLevel DeflateMemLevel
    DeflateWindowSize DocumentRoot ErrorLog FlushMaxPipelined FlushMaxThreshold ForensicLog GracefulShutdownTimeout
    Group H2Direct H2EarlyHints H2MaxDataFrameLen H2MaxHeaderBlockLen H2MaxSessionStreams H2MaxStreamErrors
    H2MaxWorkerIdleSeconds H2MaxWorkers H2MinWorkers H2ModernTLSOnly H2OutputBuffering H2Padding H2PushDiarySize
    H2SerializeHeaders H2SessionExtraFiles H2StreamMaxMemSize H2StreamTimeout H2TLSCoolDownSecs H2TLSWarmUpSize
    H2WebSockets H2WindowSize HeartbeatAddress HeartbeatListen HeartbeatMaxServers HeartbeatStorage KeepAliveTimeout
    LDAPCacheEntries LDAPCacheTTL LDAPConnectionPoolTTL LDAPConnectionTimeout LDAPLibraryDebug LDAPOpCacheEntries
    LDAPOpCacheTTL LDAPRetries LDAPRetryDelay LDAPSharedCacheFile LDAPSharedCacheSize LDAPTimeout LDAPTrustedMode
    LimitRequestFields LimitRequestFieldsize LimitRequestLine ListenBacklog ListenCoresBucketsRatio
    ListenTCPDeferAccept MDActivationDelay MDBaseServer MDCACertificateFile MDCertificateAgreement MDCertificateFile
    MDCertificateKeyFile MDCertificateProtocol MDCertificateStatus MDChallengeDns01Version MDCheckInterval
    MDContactEmail MDDriveMode MDHttpProxy MDHttpProxyCACertificateFile MDInitialDelay MDMatchNames MDMustStaple
    MDProfile MDProfileMandatory MDRenewMode MDRenewViaARI MDRenewWindow MDRetryDelay MDRetryFailover MDServerStatus
    MDStapleOthers MDStapling MDStaplingKeepResponse MDStaplingRenewWindow MDStoreDir MDStoreLocks MDWarnWindow
    MaxClients MaxConnectionsPerChild MaxKeepAliveRequests MaxMemFree MaxRequestWorkers MaxRequestsPerChild
    MaxSpareThreads MemcacheConnTTL MimeMagicFile MinSpareThreads NameVirtualHost PidFile Port Protocol
    ProtocolsHonorOrder ProxyBadHeader ProxyDomain ProxyHCTPsize ProxyIOBufferSize ProxyMaxForwards
    ProxyReceiveBufferSize ProxySourceAddress ProxyStatus ProxyTimeout ProxyVia ReceiveBufferSize RedisConnPoolTTL
    RedisTimeout RemoteIPHeader RemoteIPInternalProxyList RemoteIPProxiesHeader RemoteIPTrustedProxyList SSIEndTag
    SSIStartTag SSLCADNRequestFile SSLCADNRequestPath SSLCARevocationFile SSLCARevocationPath
    SSLCertificateChainFile SSLCertificateFile SSLCertificateKeyFile SSLCryptoDevice SSLEngine
    SSLOCSPDefaultResponder SSLOCSPProxyURL SSLOCSPResponderCertificateFile SSLOCSPResponderTimeout
    SSLOCSPResponseMaxAge SSLOCSPResponseTimeSkew SSLPassPhraseDialog SSLProxyCACertificateFile
    SSLProxyCACertificatePath SSLProxyCARevocationFile SSLProxyCARevocationPath SSLProxyMachineCertificateChainFile
    SSLProxyMachineCertificateFile SSLProxyMachineCertificatePath SSLProxyVerify SSLProxyVerifyDepth
    SSLSRPUnknownUserSeed SSLSRPVerifierFile SSLSessionCache SSLSessionCacheTimeout SSLSessionTicketKeyFile
    SSLStaplingCache SSLStaplingErrorCacheTimeout SSLStaplingForceURL SSLStaplingResponderTimeout
    SSLStaplingResponseMaxAge SSLStaplingResponseTimeSkew SSLStaplingStandardCacheTimeout SSLVHostSNIPolicy
    ScoreBoardFile ScriptLog ScriptLogBuffer ScriptLogLength ScriptSock SendBufferSize ServerAdmin ServerLimit
    ServerName ServerPath ServerRoot ServerTokens StartServers ThreadLimit ThreadStackSize ThreadsPerChild Timeout
    TraceEnable TransferLog TypesConfig User VirtualDocumentRoot VirtualDocumentRootIP VirtualScriptAlias
    VirtualScriptAliasIP WatchdogInterval
  outside 1+: AllowCONNECT CacheIgnoreHeaders CacheIgnoreURLSessionIdentifiers HttpProtocolOptions LoadFile NoProxy
    Protocols ProxyBlock RegisterHttpMethod RemoteIPInternalProxy RemoteIPTrustedProxy ServerAlias cachefile
    mmapfile
  outside 1-2: BrotliFilterNote DBDPrepareSQL DeflateFilterNote ErrorLogFormat LimitInternalRecursion LogFormat
    MDExternalAccountBinding MDPortMap SSLProxyCipherSuite
  outside 2: AcceptFilter AddModuleInfo AliasMatch LoadModule MDCertificateCheck SSLOpenSSLConfCmd ScriptAliasMatch
  outside 2+: xml2EncAlias
  outside 2-3: CustomLog GlobalLog H2PushPriority LDAPTrustedGlobalCert ProxyRemote ProxyRemoteMatch RewriteMap
    SSLRandomSeed
  outside flag: BalancerInherit BalancerPersist BufferedLogs CacheIgnoreCacheControl CacheIgnoreQueryString
    CacheLock CacheNegotiatedDocs CacheQuickHandler DBDPersist DumpIOInput DumpIOOutput ExtendedStatus KeepAlive
    LDAPVerifyServerCert MergeSlashes MergeTrailers ProtocolEcho ProxyPassInherit ProxyRequests
    RemoteIPProxyProtocol SSLCompression SSLFIPS SSLHonorCipherOrder SSLInsecureRenegotiation SSLOCSPNoVerify
    SSLOCSPOverrideResponder SSLOCSPUseRequestNonce SSLProxyCheckPeerCN SSLProxyCheckPeerExpire
    SSLProxyCheckPeerName SSLProxyEngine SSLSessionTickets SSLStaplingFakeTryLater SSLStaplingReturnResponderErrors
    SSLStrictSNIVHostCheck SSLUseStapling SeeRequestTail StrictHostCheck Suexec
  outside raw: AccessFileName AuthnCacheEnable ExtFilterDefine Listen MDCAChallenges MDCertificateAuthority
    MDChallengeDns01 MDMember MDMembers MDMessageCmd MDNotifyCmd MDPrivateKeys MDomain Mutex RegexDefaultOptions
    RemoteIPProxyProtocolExceptions RequestReadTimeout SSLCARevocationCheck SSLOCSPEnable SSLProtocol
    SSLProxyCARevocationCheck SSLProxyProtocol SessionCryptoDriver UserDir
  inside 1: AuthBasicUseDigestAlgorithm AuthDBDUserPWQuery AuthDBDUserRealmQuery AuthDBMGroupFile AuthDBMType
    AuthDBMUserFile AuthDigestAlgorithm AuthDigestNonceLifetime AuthFormBody AuthFormLocation
    AuthFormLoginRequiredLocation AuthFormLoginSuccessLocation AuthFormLogoutLocation AuthFormMethod
    AuthFormMimetype AuthFormPassword AuthFormSitePassphrase AuthFormSize AuthFormUsername AuthGroupFile
    AuthLDAPAuthorizePrefix AuthLDAPBindDN AuthLDAPBindPassword AuthLDAPDereferenceAliases AuthLDAPMaxSubGroupDepth
    AuthLDAPRemoteUserAttribute AuthMerging AuthName AuthType AuthUserFile AuthnCacheContext AuthnCacheTimeout
    AuthzDBDQuery AuthzDBDRedirectQuery AuthzDBMType BufferSize DAV DAVBasePath DAVGenericLockDB InputSed
    KeptBodySize LDAPReferralHopLimit LDAPReferrals ModemStandard OutputSed SSLRenegBufferSize Satisfy Order
  inside 1+: Anonymous AuthBasicProvider AuthDigestDomain AuthDigestProvider AuthDigestQop AuthFormProvider
    AuthLDAPGroupAttribute AuthLDAPSubGroupAttribute AuthLDAPSubGroupClass AuthnCacheProvideFor ExtFilterOptions
  inside 1-2: AuthBasicFake AuthLDAPURL
  inside 2: AuthLDAPInitialBindPattern
  inside 2+: Allow Deny
  inside 2-3: LDAPTrustedClientCert
  inside flag: Anonymous_LogEmail Anonymous_MustGiveEmail Anonymous_NoUserId Anonymous_VerifyEmail
    AuthBasicAuthoritative AuthDigestNcCheck AuthFormAuthoritative AuthFormDisableNoStore AuthFormFakeBasicAuth
    AuthLDAPBindAuthoritative AuthLDAPCompareAsUser AuthLDAPCompareDNOnServer AuthLDAPGroupAttributeIsDN
    AuthLDAPInitialBindAsUser AuthLDAPRemoteUserIsDN AuthLDAPSearchAsUser AuthzDBDLoginToReferer
    AuthzSendForbiddenOnFailure CGIPassAuth ModMimeUsePathInfo SSIEtag SSILastModified SSILegacyExprParser
  inside raw: AllowMethods AllowOverride AllowOverrideList Require SSLRequire SSLRequireSSL
  anywhere 1: AcceptPathInfo AddDefaultCharset CGIDScriptTimeout CGIScriptTimeout CacheDefaultExpire CacheDisable
    CacheLastModifiedFactor CacheMaxExpire CacheMaxFileSize CacheMinExpire CacheMinFileSize CacheReadSize
    CacheReadTime CacheSocacheMaxSize CacheSocacheMaxTime CacheSocacheMinTime CacheSocacheReadSize
    CacheSocacheReadTime CharsetDefault CharsetSourceEnc CookieDomain CookieExpires CookieName CookieSameSite
    CookieStyle DAVMinTimeout DefaultIcon DefaultLanguage DefaultType DeflateInflateLimitRequestBody
    DeflateInflateRatioBurst DeflateInflateRatioLimit DirectoryIndexRedirect EnableMMAP EnableSendfile
    ExpiresDefault FallbackResource ForceType H2CopyFiles H2ProxyRequests H2Push H2Upgrade HeaderName
    HostnameLookups IdentityCheckTimeout ImapBase ImapDefault ImapMenu Include IncludeOptional IndexHeadInsert
    IndexStyleSheet LimitRequestBody LimitXMLRequestBody MDRequireHttps MaxRangeOverlaps MaxRangeReversals MaxRanges
    ProxyExpressDBMFile ProxyExpressDBMType ProxyFCGIBackendType ProxyFtpDirCharset ProxyHTMLBufSize
    ProxyHTMLCharsetOut ProxySCGIInternalRedirect ProxySCGISendfile ReadBufferSize ReadmeName RewriteBase
    SSIErrorMsg SSITimeFormat SSIUndefinedEcho SSLCACertificateFile SSLCACertificatePath SSLUserName SSLVerifyClient
    SSLVerifyDepth ServerSignature SessionCryptoCipher SessionCryptoPassphraseFile SessionDBDDeleteLabel
    SessionDBDInsertLabel SessionDBDSelectLabel SessionDBDUpdateLabel SessionExclude SessionExpiryUpdateInterval
    SessionHeader SessionInclude SessionMaxAge SetHandler SetInputFilter SetOutputFilter Substitute
    SubstituteMaxLineLength UnDefine UndefMacro UseCanonicalName UseCanonicalPhysicalPort XBitHack xml2EncDefault
  anywhere 1+: CharsetOptions FilterChain ForceLanguagePriority IndexIgnore LanguagePriority LogLevel
    MultiviewsMatch PassEnv ProxyErrorOverride ProxyHTMLEvents ProxyHTMLFixups RemoveCharset RemoveEncoding
    RemoveHandler RemoveInputFilter RemoveLanguage RemoveOutputFilter RemoveType RewriteOptions
    SessionCryptoPassphrase SessionDBDCookieName SessionDBDCookieName2 UnsetEnv xml2StartParse
  anywhere 1-2: Alias CacheEnable Define FilterDeclare ProxyHTMLDoctype RLimitCPU RLimitMEM RLimitNPROC
    ReflectorHeader SSLCipherSuite ScriptAlias SetEnv
  anywhere 1-3: H2PushResource LogMessage ProxyPassReverse Redirect
  anywhere 2: CGIVar ErrorDocument ExpiresByType FilterTrace H2EarlyHint IndexOrderDefault RedirectPermanent
    RedirectTemp Script
  anywhere 2+: AddAlt AddAltByEncoding AddAltByType AddCharset AddDescription AddEncoding AddHandler AddIcon
    AddIconByEncoding AddIconByType AddInputFilter AddLanguage AddOutputFilter AddOutputFilterByType AddType
    ProxyHTMLLinks
  anywhere 2-3: Action FilterProtocol ProxyFCGISetEnvIf ProxyPassReverseCookieDomain ProxyPassReverseCookiePath
    RedirectMatch
  anywhere 3: FilterProvider
  anywhere flag: AliasPreservePath CacheDetailHeader CacheHeader CacheIgnoreNoLastMod CacheStaleOnError
    CacheStoreExpired CacheStoreNoStore CacheStorePrivate CheckBasenameMatch CheckCaseOnly CheckSpelling
    ContentDigest CookieHttpOnly CookieSecure CookieTracking DAVDepthInfinity DAVLockDiscovery DirectoryCheckHandler
    DirectorySlash ExpiresActive IdentityCheck IndexIgnoreReset LogIOTrackTTFB Proxy100Continue ProxyAddHeaders
    ProxyExpressEnable ProxyFtpEscapeWildcards ProxyFtpListOnWildcard ProxyHTMLEnable ProxyHTMLExtended
    ProxyHTMLInterp ProxyHTMLMeta ProxyHTMLStripComments ProxyPassInterpolateEnv ProxyPreserveHost
    ProxyWebsocketFallbackToProxyHttp QualifyRedirectURL RedirectRelative RewriteEngine Session SessionCookieRemove
    SessionDBDCookieRemove SessionDBDPerUser SessionEnv SubstituteInheritBefore
  anywhere raw: BalancerMember BrowserMatch BrowserMatchNoCase DirectoryIndex Error FancyIndexing FileETag Header
    IndexOptions MacroIgnoreBadNesting MacroIgnoreEmptyArgs Options ProxyHCExpr ProxyHCTemplate ProxyHTMLURLMap
    ProxyPass ProxyPassMatch ProxySet RequestHeader RewriteCond RewriteRule SSLLog SSLLogLevel SSLOptions
    SessionCookieName SessionCookieName2 SetEnvIf SetEnvIfExpr SetEnvIfNoCase Use
  unknown raw: JkLogFile JkLogLevel JkMount JkMountFile JkOptions JkUnMount JkWorkersFile LuaAuthzProvider
    LuaCodeCache LuaHookAccessChecker LuaHookAuthChecker LuaHookCheckUserID LuaHookFixups LuaHookInsertFilter
    LuaHookLog LuaHookMapToStorage LuaHookPreTranslateName LuaHookTranslateName LuaHookTypeChecker LuaInherit
    LuaInputFilter LuaMapHandler LuaOutputFilter LuaPackageCPath LuaPackagePath LuaQuickHandler LuaRoot LuaScope
    Lua_____ByteCodeHack SuexecUserGroup
`

const sectionNames = `
  AuthnProviderAlias AuthzProviderAlias Directory DirectoryMatch Else ElseIf Files FilesMatch If IfDefine
  IfDirective IfFile IfModule IfSection IfVersion Limit LimitExcept Location LocationMatch LuaHookAccessChecker
  LuaHookAuthChecker LuaHookCheckUserID LuaHookFixups LuaHookMapToStorage LuaHookPreTranslateName
  LuaHookTranslateName LuaHookTypeChecker LuaQuickHandler MDomain MDomainSet Macro Proxy ProxyMatch RequireAll
  RequireAny RequireNone VirtualHost
`

const fewest: Readonly<Record<string, number>> = {
  ProxyPassReverse: 2,
  ProxyPassMatch: 2,
  RewriteRule: 2,
  RewriteCond: 2,
  Header: 2,
  RequestHeader: 2,
  Redirect: 2,
  Alias: 2,
  ScriptAlias: 2,
  SetEnvIf: 2,
  AddType: 2,
  ErrorDocument: 2,
  CustomLog: 2,
  JkMount: 2,
  Define: 1,
}

/** Where a directive may stand; `unknown` for modules that were not asked. */
export type DirectiveContext = 'outside' | 'inside' | 'anywhere' | 'unknown'

interface DirectiveFacts {
  readonly spelling: string
  readonly context: DirectiveContext
  /** `2`, `1-2`, `1|3`, `1+`, `flag` or `raw`. */
  readonly takes: string
}

/** Whether a word is the name of a directive, spelt exactly as httpd documents it, or in any case. */
export function isDirective(word: string, anyCase = false): boolean {
  const facts = directives.get(word.toLowerCase())
  return facts !== undefined && (anyCase || facts.spelling === word)
}

/** How many arguments a directive takes, in the words of the table; undefined for an unknown one. */
export function directiveArguments(name: string): string | undefined {
  return directives.get(name.toLowerCase())?.takes
}

/** Whether a name, in any case, is that of a section such as `VirtualHost`. */
export function isSection(name: string): boolean {
  return sections.has(name.toLowerCase())
}

/** How many arguments a directive takes at the least: 1 where the table names nothing else. */
export function fewestArguments(directive: string): number {
  return fewest[directive] ?? 1
}

const directives: ReadonlyMap<string, DirectiveFacts> = readTable()
const sections: ReadonlySet<string> = new Set(sectionNames.trim().toLowerCase().split(/\s+/u))

function readTable(): ReadonlyMap<string, DirectiveFacts> {
  const groups = [...table.matchAll(/^ {2}(\w+) (\S+): ([^:]*)(?=\n {2}\w|\n$)/gmu)]
  return new Map(
    groups.flatMap(([, context = '', takes = '', names = '']) =>
      names
        .trim()
        .split(/\s+/u)
        .map(spelling => [spelling.toLowerCase(), {spelling, context: context as DirectiveContext, takes}] as const),
    ),
  )
}
