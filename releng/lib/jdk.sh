# Sourced: finds a JDK of version 21 or newer and sets JAVA_HOME; Debian 12's own Java (17) is too old.

jdk_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

is_jdk() {
  local version
  [ -x "$1/bin/javac" ] || return 1
  version=$(jdk_version "$1")
  [ "${version:-0}" -ge 21 ]
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  command -v javac >/dev/null && dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
  ls -d /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
}

find_jdk() {
  local candidate
  while read -r candidate; do
    is_jdk "$candidate" && { export JAVA_HOME=$candidate; return 0; }
  done < <(jdk_candidates)
  return 1
}

# need_jdk: JAVA_HOME is set when this returns; apt is asked when no JDK is found.
need_jdk() {
  local package
  find_jdk && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt_candidate openjdk-17-jdk-headless || apt-get update >&2
    for package in openjdk-21-jdk-headless temurin-21-jdk openjdk-25-jdk-headless temurin-25-jdk; do
      apt_candidate "$package" || continue
      say "No JDK 21 or newer found; installing $package: needed to build and to run."
      apt_install "$package" && find_jdk && return
    done
  fi
  die "Qihang needs a JDK of version 21 or newer (looked in JAVA_HOME, PATH and /usr/lib/jvm).
Install one (Debian 13, Ubuntu: openjdk-21-jdk-headless; Debian 12: Temurin 21 or 25 from adoptium.net) and set JAVA_HOME to it."
}
