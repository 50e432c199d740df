/**
 * The directives of nginx 1.22.1, and those that came up to 1.29. A key says in which blocks they may stand, how many
 * arguments they take and what their arguments are; a name may be followed by the words that it takes.
 *
 * Blocks: `m` outside all, `e` events, `h` http, `s` server, `l` location, `u` upstream, `i` if in server, `j` if in
 * location, `x` limit_except; `t` `v` `w` stream and its server and upstream; `a` `b` mail and its server; `*` anywhere.
 * Arguments: numbers of them, `n+` for that many or more, `f` for one that is `on` or `off`; `{` opens a block.
 * Kinds: `flag`, `num`, `size`, `off` (a size or an offset), `time`, `enum`, `bits` (some of the words), `bufs` (number and
 * size), `text` and `once` may stand once in a block; `list` and `many` as often as one likes. `$` for variables.
 *
 * The facts are those of the `ngx_command_t` tables in nginx's source; the `nginx -t` tests compare them with the server.
 */
export const directives: Readonly<Record<string, string>> = {
  '* 1 many': 'include',
  'm 0{ once': 'events http mail stream',
  'm 1 enum': 'debug_points=stop|abort',
  'm 1 many': 'env load_module',
  'm 1 num': 'worker_rlimit_nofile',
  'm 1 off': 'worker_rlimit_core',
  'm 1 once': 'ssl_engine worker_priority worker_processes',
  'm 1 text': 'google_perftools_profiles lock_file pid working_directory',
  'm 1 time': 'timer_resolution worker_shutdown_timeout',
  'm 1+ many': 'error_log',
  'm 1+ once': 'worker_cpu_affinity',
  'm 12 once': 'user',
  'm 23 many': 'thread_pool',
  'm f flag': 'daemon master_process pcre_jit quic_bpf ssl_object_cache_inheritable',
  'e 1 many': 'debug_connection',
  'e 1 num': `
    devpoll_changes devpoll_events epoll_events eventport_events iocp_threads kqueue_changes kqueue_events
    post_acceptex worker_aio_requests
  `,
  'e 1 once': 'use worker_connections',
  'e 1 time': 'accept_mutex_delay',
  'e f flag': 'accept_mutex acceptex_read multi_accept',
  'h 0{ many': 'server',
  'h 1 list': 'perl_modules perl_require',
  'h 1 many': 'degradation geoip_proxy',
  'h 1 num': `
    map_hash_bucket_size map_hash_max_size server_names_hash_bucket_size server_names_hash_max_size
    variables_hash_bucket_size variables_hash_max_size
  `,
  'h 1 size': 'http2_recv_buffer_size',
  'h 12 once': 'geoip_city geoip_country geoip_org',
  'h 12{ many$': 'geo',
  'h 1{ many': 'upstream',
  'h 2 many$': 'limit_conn_zone perl_set',
  'h 2+ many': 'fastcgi_cache_path log_format proxy_cache_path scgi_cache_path uwsgi_cache_path',
  'h 2{ many': 'charset_map',
  'h 2{ many$': 'map split_clients',
  'h 3 many$': 'limit_req_zone',
  'h f flag': 'geoip_proxy_recursive',
  'hs 1 enum': 'ssl_ocsp=off|on|leaf ssl_verify_client=off|on|optional|optional_no_ca',
  'hs 1 list': 'ssl_certificate ssl_certificate_key ssl_ech_file ssl_session_ticket_key',
  'hs 1 many': `
    http2_idle_timeout http2_max_concurrent_pushes http2_max_field_size http2_max_header_size http2_max_requests
    http2_recv_timeout
  `,
  'hs 1 num': `
    http2_max_concurrent_streams http2_streams_index_size http3_max_concurrent_streams max_headers
    quic_active_connection_id_limit ssl_verify_depth
  `,
  'hs 1 once': 'quic_host_key ssl_ocsp_cache ssl_password_file',
  'hs 1 size': `
    client_header_buffer_size connection_pool_size http2_body_preread_size http2_pool_size http3_stream_buffer_size
    request_pool_size ssl_buffer_size
  `,
  'hs 1 text': `
    ssl_ciphers ssl_client_certificate ssl_crl ssl_dhparam ssl_ecdh_curve ssl_ocsp_responder ssl_stapling_file
    ssl_stapling_responder ssl_trusted_certificate
  `,
  'hs 1 time': 'client_header_timeout ssl_session_timeout',
  'hs 1+ bits': 'ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3',
  'hs 1+ many$': 'client_body_early_read',
  'hs 12 many': 'ssl_session_cache',
  'hs 123 once': 'ssl_certificate_cache',
  'hs 2 bufs': 'large_client_header_buffers',
  'hs 2 list': 'ssl_conf_command',
  'hs f flag': `
    http2 http3 http3_hq ignore_invalid_headers merge_slashes quic_gso quic_retry ssl_certificate_compression
    ssl_early_data ssl_prefer_server_ciphers ssl_reject_handshake ssl_session_tickets ssl_stapling
    ssl_stapling_verify underscores_in_headers
  `,
  'hs f many': 'ssl',
  'hsl 0{ many': 'types',
  'hsl 1 enum': `
    autoindex_format=html|json|jsonp|xml client_body_in_file_only=off|on|clean degrade=204|444
    gzip_http_version=1.0|1.1 gzip_static=off|on|always if_modified_since=off|exact|before
    limit_conn_log_level=info|notice|warn|error limit_req_log_level=info|notice|warn|error
    lingering_close=off|on|always proxy_http_version=1.0|1.1|2 satisfy=all|any server_tokens=off|on|build
    userid=off|log|v1|on
  `,
  'hsl 1 flag': 'uwsgi_cache_background_update',
  'hsl 1 list': `
    fastcgi_catch_stderr fastcgi_hide_header fastcgi_pass_header grpc_hide_header grpc_pass_header proxy_hide_header
    proxy_pass_header scgi_hide_header scgi_pass_header uwsgi_hide_header uwsgi_pass_header
  `,
  'hsl 1 many': `
    ancient_browser_value fastcgi_split_path_info mirror modern_browser_value set_real_ip_from xml_entities
  `,
  'hsl 1 many$': 'image_filter_jpeg_quality image_filter_sharpen image_filter_webp_quality',
  'hsl 1 num': `
    fastcgi_cache_min_uses fastcgi_next_upstream_tries grpc_next_upstream_tries grpc_ssl_verify_depth
    gzip_comp_level limit_conn_status limit_req_status max_ranges memcached_gzip_flag memcached_next_upstream_tries
    min_delete_depth open_file_cache_min_uses proxy_cache_min_uses proxy_headers_hash_bucket_size
    proxy_headers_hash_max_size proxy_next_upstream_tries proxy_ssl_verify_depth scgi_cache_min_uses
    scgi_next_upstream_tries tunnel_next_upstream_tries types_hash_bucket_size types_hash_max_size userid_service
    uwsgi_cache_min_uses uwsgi_modifier1 uwsgi_modifier2 uwsgi_next_upstream_tries uwsgi_ssl_verify_depth
  `,
  'hsl 1 off': `
    client_max_body_size directio_alignment fastcgi_cache_max_range_offset proxy_cache_max_range_offset
    scgi_cache_max_range_offset uwsgi_cache_max_range_offset
  `,
  'hsl 1 once': `
    auth_request directio grpc_ssl_password_file proxy_ssl_password_file real_ip_header userid_expires userid_mark
    uwsgi_ssl_password_file
  `,
  'hsl 1 once$': `
    aio fastcgi_cache fastcgi_cache_key fastcgi_limit_rate fastcgi_store grpc_ssl_certificate
    grpc_ssl_certificate_key grpc_ssl_name http2_push proxy_cache proxy_cache_key proxy_limit_rate proxy_method
    proxy_ssl_certificate proxy_ssl_certificate_key proxy_ssl_name proxy_store scgi_cache scgi_cache_key
    scgi_limit_rate scgi_store secure_link secure_link_md5 uwsgi_cache uwsgi_cache_key uwsgi_limit_rate
    uwsgi_ssl_certificate uwsgi_ssl_certificate_key uwsgi_ssl_name uwsgi_store
  `,
  'hsl 1 size': `
    client_body_buffer_size fastcgi_buffer_size fastcgi_busy_buffers_size fastcgi_max_temp_file_size
    fastcgi_send_lowat fastcgi_socket_rcvbuf fastcgi_socket_sndbuf fastcgi_temp_file_write_size grpc_buffer_size
    grpc_socket_rcvbuf grpc_socket_sndbuf gzip_hash gzip_min_length gzip_window http2_chunk_size image_filter_buffer
    memcached_buffer_size mp4_buffer_size mp4_max_buffer_size postpone_gzipping postpone_output proxy_buffer_size
    proxy_busy_buffers_size proxy_max_temp_file_size proxy_send_lowat proxy_socket_rcvbuf proxy_socket_sndbuf
    proxy_temp_file_write_size read_ahead scgi_buffer_size scgi_busy_buffers_size scgi_max_temp_file_size
    scgi_socket_rcvbuf scgi_socket_sndbuf scgi_temp_file_write_size send_lowat sendfile_max_chunk slice
    ssi_min_file_chunk ssi_value_length subrequest_output_buffer_size tunnel_buffer_size tunnel_send_lowat
    tunnel_socket_rcvbuf tunnel_socket_sndbuf uwsgi_buffer_size uwsgi_busy_buffers_size uwsgi_max_temp_file_size
    uwsgi_socket_rcvbuf uwsgi_socket_sndbuf uwsgi_temp_file_write_size
  `,
  'hsl 1 text': `
    add_after_body add_before_body default_type fastcgi_index grpc_ssl_ciphers grpc_ssl_crl
    grpc_ssl_trusted_certificate proxy_set_body proxy_ssl_ciphers proxy_ssl_crl proxy_ssl_trusted_certificate
    secure_link_secret userid_domain userid_name userid_p3p userid_path uwsgi_ssl_ciphers uwsgi_ssl_crl
    uwsgi_ssl_trusted_certificate uwsgi_string
  `,
  'hsl 1 time': `
    auth_delay client_body_timeout fastcgi_cache_lock_age fastcgi_cache_lock_timeout fastcgi_connect_timeout
    fastcgi_next_upstream_timeout fastcgi_read_timeout fastcgi_send_timeout grpc_connect_timeout
    grpc_next_upstream_timeout grpc_read_timeout grpc_send_timeout keepalive_min_timeout lingering_time
    lingering_timeout memcached_connect_timeout memcached_next_upstream_timeout memcached_read_timeout
    memcached_send_timeout open_file_cache_valid proxy_cache_lock_age proxy_cache_lock_timeout proxy_connect_timeout
    proxy_next_upstream_timeout proxy_read_timeout proxy_send_timeout scgi_cache_lock_age scgi_cache_lock_timeout
    scgi_connect_timeout scgi_next_upstream_timeout scgi_read_timeout scgi_send_timeout send_timeout
    tunnel_connect_timeout tunnel_next_upstream_timeout tunnel_read_timeout tunnel_send_timeout uwsgi_cache_lock_age
    uwsgi_cache_lock_timeout uwsgi_connect_timeout uwsgi_next_upstream_timeout uwsgi_read_timeout uwsgi_send_timeout
  `,
  'hsl 1+ bits': `
    dav_methods=off|put|delete|mkcol|copy|move fastcgi_cache_methods=GET|HEAD|POST
    fastcgi_cache_use_stale=error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
    fastcgi_ignore_headers=X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
    fastcgi_next_upstream=error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
    grpc_ignore_headers=X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
    grpc_next_upstream=error|timeout|invalid_header|non_idempotent|http_500|http_502|http_503|http_504|http_403|http_404|http_429|off
    grpc_ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
    gzip_proxied=off|expired|no-cache|no-store|private|no_last_modified|no_etag|auth|any
    memcached_next_upstream=error|timeout|invalid_response|not_found|off proxy_cache_methods=GET|HEAD|POST
    proxy_cache_use_stale=error|timeout|invalid_header|non_idempotent|http_500|http_502|http_503|http_504|http_403|http_404|http_429|updating|off
    proxy_ignore_headers=X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
    proxy_next_upstream=error|timeout|invalid_header|non_idempotent|http_500|http_502|http_503|http_504|http_403|http_404|http_429|updating|off
    proxy_ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3 scgi_cache_methods=GET|HEAD|POST
    scgi_cache_use_stale=error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
    scgi_ignore_headers=X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
    scgi_next_upstream=error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
    tunnel_next_upstream=error|timeout|off uwsgi_cache_methods=GET|HEAD|POST
    uwsgi_cache_use_stale=error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
    uwsgi_ignore_headers=X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
    uwsgi_next_upstream=error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
    uwsgi_ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
  `,
  'hsl 1+ many': `
    addition_types ancient_browser charset_types error_log fastcgi_cache_valid gzip_disable gzip_types
    proxy_cache_valid scgi_cache_valid ssi_types sub_filter_types uwsgi_cache_valid xslt_types
  `,
  'hsl 1+ many$': `
    early_hints fastcgi_cache_bypass fastcgi_no_cache index proxy_cache_bypass proxy_no_cache scgi_cache_bypass
    scgi_no_cache uwsgi_cache_bypass uwsgi_no_cache
  `,
  'hsl 12 bits': 'keepalive_disable=none|msie6|safari',
  'hsl 12 many': 'modern_browser',
  'hsl 12 many$': 'disable_symlinks proxy_cookie_domain proxy_cookie_path proxy_redirect',
  'hsl 12 once': 'keepalive_timeout open_file_cache',
  'hsl 12 once$': 'fastcgi_bind grpc_bind memcached_bind proxy_bind scgi_bind tunnel_bind uwsgi_bind',
  'hsl 123 bits': 'userid_flags=off|secure|httponly|samesite=strict|samesite=lax|samesite=none',
  'hsl 123 many': 'limit_req',
  'hsl 123 once': 'grpc_ssl_certificate_cache proxy_ssl_certificate_cache uwsgi_ssl_certificate_cache',
  'hsl 123 text': 'dav_access fastcgi_store_access proxy_store_access scgi_store_access uwsgi_store_access',
  'hsl 1234 many$': 'proxy_cookie_flags',
  'hsl 1234 once': `
    client_body_temp_path fastcgi_temp_path open_log_file_cache proxy_temp_path scgi_temp_path uwsgi_temp_path
  `,
  'hsl 2 bufs': `
    fastcgi_buffers gunzip_buffers gzip_buffers output_buffers proxy_buffers scgi_buffers uwsgi_buffers
  `,
  'hsl 2 list': `
    grpc_set_header grpc_ssl_conf_command proxy_set_header proxy_ssl_conf_command uwsgi_ssl_conf_command
  `,
  'hsl 2 many': 'limit_conn',
  'hsl 2 many$': 'auth_request_set sub_filter xslt_param xslt_string_param',
  'hsl 23 many': 'fastcgi_param scgi_param uwsgi_param',
  'hsl f flag': `
    absolute_redirect aio_write autoindex autoindex_exact_size autoindex_localtime chunked_transfer_encoding
    client_body_in_single_buffer create_full_put_path etag fastcgi_buffering fastcgi_cache_background_update
    fastcgi_cache_lock fastcgi_cache_revalidate fastcgi_force_ranges fastcgi_ignore_client_abort
    fastcgi_intercept_errors fastcgi_keep_conn fastcgi_pass_request_body fastcgi_pass_request_headers
    fastcgi_request_buffering fastcgi_socket_keepalive grpc_intercept_errors grpc_socket_keepalive
    grpc_ssl_server_name grpc_ssl_session_reuse grpc_ssl_verify gunzip gzip_no_buffer gzip_vary http2_push_preload
    image_filter_interlace image_filter_transparency limit_conn_dry_run limit_req_dry_run log_not_found
    log_subrequest memcached_socket_keepalive mirror_request_body mp4_start_key_frame msie_padding msie_refresh
    open_file_cache_errors open_file_cache_events port_in_redirect proxy_buffering proxy_cache_background_update
    proxy_cache_convert_head proxy_cache_lock proxy_cache_revalidate proxy_force_ranges proxy_ignore_client_abort
    proxy_intercept_errors proxy_pass_request_body proxy_pass_request_headers proxy_pass_trailers
    proxy_request_buffering proxy_socket_keepalive proxy_ssl_server_name proxy_ssl_session_reuse proxy_ssl_verify
    real_ip_recursive recursive_error_pages reset_timedout_connection scgi_buffering scgi_cache_background_update
    scgi_cache_lock scgi_cache_revalidate scgi_force_ranges scgi_ignore_client_abort scgi_intercept_errors
    scgi_pass_request_body scgi_pass_request_headers scgi_request_buffering scgi_socket_keepalive
    server_name_in_redirect ssi_ignore_recycled_buffers ssi_last_modified ssi_silent_errors sub_filter_last_modified
    sub_filter_once tcp_nodelay tcp_nopush tunnel_socket_keepalive uwsgi_buffering uwsgi_cache_lock
    uwsgi_cache_revalidate uwsgi_force_ranges uwsgi_ignore_client_abort uwsgi_intercept_errors
    uwsgi_pass_request_body uwsgi_pass_request_headers uwsgi_request_buffering uwsgi_socket_keepalive
    uwsgi_ssl_server_name uwsgi_ssl_session_reuse uwsgi_ssl_verify xml_external_entities xslt_last_modified
  `,
  'hslij f flag': 'rewrite_log uninitialized_variable_warn',
  'hslj 1 enum': 'add_header_inherit=off|on|merge add_trailer_inherit=off|on|merge',
  'hslj 1 once$': 'charset limit_rate limit_rate_after root source_charset',
  'hslj 1 text': 'post_action',
  'hslj 12 once$': 'expires',
  'hslj 2+ many$': 'error_page',
  'hslj 23 many$': 'add_header add_trailer',
  'hslj f flag': 'gzip override_charset sendfile ssi',
  'hsljx 1+ many$': 'access_log',
  'hslu 1 num': 'keepalive_requests',
  'hslu 1 time': 'keepalive_time resolver_timeout',
  'hslu 1+ once': 'resolver',
  'hslx 1 many': 'allow deny',
  'hslx 1 once$': 'auth_basic auth_basic_user_file',
  's 1+ many': 'listen server_name',
  'sl 01 many': 'stub_status',
  'sl 1 num': 'referer_hash_bucket_size referer_hash_max_size',
  'sl 1+ many': 'valid_referers',
  'sl 1+{ many': 'if',
  'sl 12{ many': 'location',
  'sl 2+ once$': 'try_files',
  'slij 0 many': 'break',
  'slij 12 many$': 'return',
  'slij 2 many$': 'set',
  'slij 23 many$': 'rewrite',
  'slj 01 once$': 'tunnel_pass',
  'l 0 many': 'empty_gif flv mp4',
  'l 0 once': 'internal',
  'l 1 once$': 'alias',
  'l 1+ many$': 'xslt_stylesheet',
  'l 1+{ once': 'limit_except',
  'l 123 many$': 'image_filter',
  'l f flag': 'random_index',
  'lj 1 once$': 'fastcgi_pass grpc_pass memcached_pass scgi_pass uwsgi_pass',
  'ljx 1 once$': 'proxy_pass',
  'lx 1 many': 'perl',
  'u 0 many': 'ip_hash least_conn',
  'u 012 many': 'random',
  'u 1 time': 'keepalive_timeout',
  'u 1+ many': 'server',
  'u 12 many': 'least_time=header|last_byte zone',
  'u 12 many$': 'hash',
  'u 12 once': 'keepalive',
  'u 2+ once$': 'sticky',
  't 0{ many': 'server',
  't 1 num': `
    map_hash_bucket_size map_hash_max_size server_names_hash_bucket_size server_names_hash_max_size
    variables_hash_bucket_size variables_hash_max_size
  `,
  't 12 once': 'geoip_city geoip_country geoip_org',
  't 12{ many$': 'geo',
  't 1{ many': 'upstream',
  't 2 many$': 'limit_conn_zone',
  't 2+ many': 'log_format',
  't 2{ many$': 'map split_clients',
  'tv 1 enum': `
    limit_conn_log_level=info|notice|warn|error proxy_protocol=off|on|v2 ssl_ocsp=off|on|leaf
    ssl_verify_client=off|on|optional|optional_no_ca
  `,
  'tv 1 list': 'ssl_certificate ssl_certificate_key ssl_ech_file ssl_session_ticket_key',
  'tv 1 many': 'allow deny set_real_ip_from',
  'tv 1 num': `
    proxy_next_upstream_tries proxy_requests proxy_responses proxy_ssl_verify_depth ssl_verify_depth
  `,
  'tv 1 once': 'proxy_ssl_password_file ssl_ocsp_cache ssl_password_file',
  'tv 1 once$': `
    proxy_download_rate proxy_ssl_certificate proxy_ssl_certificate_key proxy_ssl_name proxy_upload_rate
  `,
  'tv 1 size': `
    preread_buffer_size proxy_buffer_size proxy_downstream_buffer proxy_socket_rcvbuf proxy_socket_sndbuf
    proxy_upstream_buffer
  `,
  'tv 1 text': `
    proxy_ssl_ciphers proxy_ssl_crl proxy_ssl_trusted_certificate ssl_ciphers ssl_client_certificate ssl_crl
    ssl_dhparam ssl_ecdh_curve ssl_ocsp_responder ssl_stapling_file ssl_stapling_responder ssl_trusted_certificate
  `,
  'tv 1 time': `
    preread_timeout proxy_connect_timeout proxy_next_upstream_timeout proxy_protocol_timeout proxy_timeout
    ssl_handshake_timeout ssl_session_timeout
  `,
  'tv 1+ bits': `
    proxy_ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
    ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
  `,
  'tv 1+ many': 'error_log',
  'tv 1+ many$': 'access_log',
  'tv 1+ once': 'ssl_alpn',
  'tv 1+ once$': 'proxy_ssl_alpn',
  'tv 12 many': 'ssl_session_cache',
  'tv 12 once$': 'proxy_bind',
  'tv 123 once': 'proxy_ssl_certificate_cache ssl_certificate_cache',
  'tv 1234 once': 'open_log_file_cache',
  'tv 2 list': 'proxy_ssl_conf_command ssl_conf_command',
  'tv 2 many': 'limit_conn',
  'tv f flag': `
    limit_conn_dry_run proxy_half_close proxy_next_upstream proxy_socket_keepalive proxy_ssl proxy_ssl_server_name
    proxy_ssl_session_reuse proxy_ssl_verify ssl_certificate_compression ssl_prefer_server_ciphers ssl_preread
    ssl_reject_handshake ssl_session_tickets ssl_stapling ssl_stapling_verify tcp_nodelay
  `,
  'tvw 1 time': 'resolver_timeout',
  'tvw 1+ once': 'resolver',
  'v 1 once$': 'pass proxy_pass return',
  'v 1+ many': 'listen server_name',
  'v 2 many$': 'set',
  'w 0 many': 'least_conn',
  'w 012 many': 'random',
  'w 1+ many': 'server',
  'w 12 many': 'least_time=connect|first_byte|last_byte zone',
  'w 12 many$': 'hash',
  'a 0{ many': 'server',
  'ab 1 enum': 'proxy_protocol=off|on|v2 ssl_verify_client=off|on|optional|optional_no_ca',
  'ab 1 list': 'ssl_certificate ssl_certificate_key ssl_session_ticket_key',
  'ab 1 many': 'auth_http set_real_ip_from starttls',
  'ab 1 num': 'max_errors ssl_verify_depth',
  'ab 1 once': 'ssl_password_file',
  'ab 1 size': 'imap_client_buffer proxy_buffer smtp_client_buffer',
  'ab 1 text': `
    server_name ssl_ciphers ssl_client_certificate ssl_crl ssl_dhparam ssl_ecdh_curve ssl_trusted_certificate
  `,
  'ab 1 time': `
    auth_http_timeout proxy_timeout resolver_timeout smtp_greeting_delay ssl_session_timeout timeout
  `,
  'ab 1+ bits': `
    imap_auth=plain|login|cram-md5|external pop3_auth=plain|apop|cram-md5|external
    smtp_auth=plain|login|cram-md5|external|none ssl_protocols=SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
  `,
  'ab 1+ many': 'error_log imap_capabilities pop3_capabilities smtp_capabilities',
  'ab 1+ once': 'resolver',
  'ab 12 many': 'ssl_session_cache',
  'ab 2 list': 'ssl_conf_command',
  'ab 2 many': 'auth_http_header',
  'ab f flag': `
    auth_http_pass_client_cert proxy proxy_pass_error_message proxy_smtp_auth ssl_certificate_compression
    ssl_prefer_server_ciphers ssl_session_tickets xclient
  `,
  'ab f many': 'ssl',
  'b 1 many': 'protocol',
  'b 1+ many': 'listen',
}
