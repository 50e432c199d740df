/** Lines as they stand in every log of a web application on Tomcat with Spring and Hibernate: mostly frames. */
const typical = `2024-01-08 09:32:51,795 ERROR [http-nio-8090-exec-12] [atlassian.confluence.status.SystemErrorInformationLogger] logException Unhandled exception: could not be found
 -- url: /pages/viewpage.action | referer: https://wiki.example.com/display/ | traceId: 0a1b2c3d4e5f | userName: admin
2024-01-08 09:32:52,101 WARN [Caesium-1-2] [confluence.impl.schedule.caesium] runJob Failed to execute the request with the following error message
2024-01-08 09:32:53,640 INFO [main] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence on port
java.lang.RuntimeException: org.springframework.dao.DataAccessException: nested exception is java.sql.SQLException: Connection timed out
Caused by: java.lang.IllegalStateException: Cannot get the value of this property because it is null
	at java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
	at java.base/jdk.internal.reflect.DelegatingMethodAccessorImpl.invoke(DelegatingMethodAccessorImpl.java:43)
	at java.base/java.lang.reflect.Method.invoke(Method.java:566)
	at java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1128)
	at java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:628)
	at java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)
	at java.base/java.lang.Thread.run(Thread.java:834)
	at java.base/java.net.SocketInputStream.read(SocketInputStream.java:140)
	at org.apache.catalina.core.ApplicationFilterChain.internalDoFilter(ApplicationFilterChain.java:193)
	at org.apache.catalina.core.ApplicationFilterChain.doFilter(ApplicationFilterChain.java:166)
	at org.apache.catalina.core.StandardWrapperValve.invoke(StandardWrapperValve.java:202)
	at org.apache.catalina.core.StandardContextValve.invoke(StandardContextValve.java:96)
	at org.apache.catalina.valves.AccessLogValve.invoke(AccessLogValve.java:679)
	at org.apache.coyote.http11.Http11Processor.service(Http11Processor.java:408)
	at org.apache.coyote.AbstractProtocol$ConnectionHandler.process(AbstractProtocol.java:861)
	at org.apache.tomcat.util.net.NioEndpoint$SocketProcessor.doRun(NioEndpoint.java:1590)
	at org.apache.tomcat.util.threads.TaskThread$WrappingRunnable.run(TaskThread.java:61)
	at org.springframework.web.filter.OncePerRequestFilter.doFilter(OncePerRequestFilter.java:107)
	at org.springframework.web.filter.DelegatingFilterProxy.invokeDelegate(DelegatingFilterProxy.java:358)
	at org.springframework.transaction.interceptor.TransactionInterceptor.invoke(TransactionInterceptor.java:119)
	at org.springframework.aop.framework.ReflectiveMethodInvocation.proceed(ReflectiveMethodInvocation.java:186)
	at org.springframework.aop.framework.JdkDynamicAopProxy.invoke(JdkDynamicAopProxy.java:212)
	at org.springframework.aop.support.AopUtils.invokeJoinpointUsingReflection(AopUtils.java:344)
	at org.springframework.orm.hibernate5.HibernateTemplate.doExecute(HibernateTemplate.java:383)
	at org.springframework.beans.factory.support.AbstractBeanFactory.getBean(AbstractBeanFactory.java:200)
	at org.hibernate.internal.SessionImpl.find(SessionImpl.java:3340)
	at org.hibernate.engine.jdbc.spi.SqlExceptionHelper.convert(SqlExceptionHelper.java:113)
	at org.hibernate.loader.Loader.executeQueryStatement(Loader.java:2168)
	at com.sun.proxy.$Proxy123.getContent(Unknown Source)
	at com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:180)
	at com.hazelcast.spi.impl.operationservice.impl.OperationRunnerImpl.run(OperationRunnerImpl.java:197)
	at com.atlassian.confluence.pages.DefaultPageManager.getPage(DefaultPageManager.java:1128)
	at com.atlassian.confluence.core.persistence.hibernate.HibernateObjectDao.getById(HibernateObjectDao.java:61)
	at com.atlassian.confluence.web.filter.ConfluenceErrorFilter.handleException(ConfluenceErrorFilter.java:52)
	at com.atlassian.confluence.security.login.DefaultLoginManager.authenticate(DefaultLoginManager.java:90)
	at com.atlassian.confluence.setup.webwork.ConfluenceXWorkTransactionInterceptor.intercept(ConfluenceXWorkTransactionInterceptor.java:39)
	at com.atlassian.plugin.servlet.filter.IteratingFilterChain.doFilter(IteratingFilterChain.java:37)
	at com.atlassian.plugin.servlet.filter.ServletFilterModuleContainerFilter.doFilter(ServletFilterModuleContainerFilter.java:77)
	at com.atlassian.plugins.rest.common.multipart.MultipartFilter.doFilter(RestSeraphFilter.java:40)
	at com.atlassian.sal.core.transaction.HostContextTransactionTemplate.execute(HostContextTransactionTemplate.java:21)
	at com.atlassian.core.filters.encoding.AbstractEncodingFilter.doFilter(AbstractEncodingFilter.java:41)
	at com.atlassian.seraph.filter.BaseLoginFilter.doFilter(BaseLoginFilter.java:148)
	at com.opensymphony.sitemesh.webapp.SiteMeshFilter.obtainContent(SiteMeshFilter.java:129)
	at com.google.common.cache.LocalCache$LoadingValueReference.loadFuture(LocalCache.java:3529)
	... 137 more
`

/** How often the hash of each four bytes occurs in a typical log, in thousandths. */
export function blockFrequencies(hash: (word: number) => number, size: number): Float64Array {
  const bytes = new TextEncoder().encode(typical)
  const frequencies = new Float64Array(size)
  const one = 1000 / bytes.length
  let word = 0
  for (const [index, byte] of bytes.entries()) {
    word = (word >>> 8) | (byte << 24)
    if (index >= 3) frequencies[hash(word)] = (frequencies[hash(word)] as number) + one
  }
  return frequencies
}
