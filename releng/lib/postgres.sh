# Sourced: a private PostgreSQL cluster for tests and measurements: in a temporary folder, on loopback, on a free port,
# with a password made for the occasion, durable as a real one (fsync on). The machine's own clusters are not touched.

postgres_bin() {
  local folder
  folder=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -x "$folder/initdb" ]; then echo "$folder"; elif command -v initdb >/dev/null; then dirname "$(readlink -f "$(command -v initdb)")"; fi
}

has_postgres_15() {
  local folder
  folder=$(postgres_bin)
  [ -n "$folder" ] && [ "$("$folder/initdb" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 15 ]
}

need_postgres_package() { need postgresql "tests on a real PostgreSQL (15 or newer)" has_postgres_15; }

# The server refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# free_port: a port that nobody listens on.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# start_postgres: exports QIHANG_TEST_POSTGRES, the JDBC address of an empty database whose user may create others.
start_postgres() {
  local password attempt port
  postgres_tools=$(postgres_bin)
  postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/qihang-postgres.XXXXXX") || die "No temporary folder for PostgreSQL."
  at_exit stop_postgres
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" > "$postgres_folder/password"
  [ "$(id -u)" = 0 ] && chown -R postgres "$postgres_folder"
  (cd "$postgres_folder" && as_postgres "$postgres_tools/initdb" -D data -U qihang --pwfile=password --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 >init.log 2>&1) || { cat "$postgres_folder/init.log" >&2; die "PostgreSQL's initdb failed."; }
  for attempt in 1 2 3 4 5; do
    port=$(free_port)
    (cd "$postgres_folder" && as_postgres "$postgres_tools/pg_ctl" -D data -l server.log -w -t 60 -o \
      "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_folder -c shared_buffers=256MB -c max_wal_size=4GB" \
      start >/dev/null 2>&1) && break
    port=
  done
  [ -n "$port" ] || { cat "$postgres_folder/server.log" >&2; die "PostgreSQL did not start."; }
  PGPASSWORD=$password "$postgres_tools/createdb" -h 127.0.0.1 -p "$port" -U qihang qihang || die "PostgreSQL refused the test database."
  export QIHANG_TEST_POSTGRES="jdbc:postgresql://127.0.0.1:$port/qihang?user=qihang&password=$password"
}

stop_postgres() {
  [ -n "${postgres_folder:-}" ] || return 0
  (cd "$postgres_folder" && as_postgres "$postgres_tools/pg_ctl" -D data -m immediate -w stop >/dev/null 2>&1)
  rm -rf "$postgres_folder"
  postgres_folder=
}
