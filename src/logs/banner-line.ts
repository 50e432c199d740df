/**
 * Lines that a start script, the JVM or its collector's log put between the lines of events in `catalina.out`
 * (measured: Java 17; `Using CATALINA_BASE:` is Tomcat's `catalina.sh`).
 */
export const bannerLine =
  /^(?:(?:OpenJDK|Java HotSpot)[^\n:]{0,60} warning: |(?:NOTE: )?Picked up (?:_JAVA_OPTIONS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS): |Using (?:CATALINA|JRE)_\w+: |\[\d+\.\d{3}s\]\[\w+ *\]\[)/
