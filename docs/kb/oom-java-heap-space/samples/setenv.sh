# Heap of Confluence: the smallest and the largest size are the same.
CATALINA_OPTS="-Xms2560m -Xmx2560m ${CATALINA_OPTS}"

# For the next time: write the heap into a file when it is full.
CATALINA_OPTS="-XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/var/dumps ${CATALINA_OPTS}"

export CATALINA_OPTS
