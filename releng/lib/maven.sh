# Sourced: finds Maven 3.9, which Tycho 5 needs, and sets `maven` to it. An older mvn fetches the newer one.
maven_version=3.9.11

is_maven_39() { "$1" --version 2>/dev/null | head -n 1 | grep -qE 'Apache Maven (3\.9\.|[4-9]\.)'; }

# need_maven: call after need_jdk.
need_maven() {
  local old unpacked=$work/apache-maven-$maven_version
  maven=$unpacked/bin/mvn
  [ -x "$maven" ] && return
  old=$(command -v mvn) && is_maven_39 "$old" && { maven=$old; return; }
  if [ -z "$old" ]; then
    need maven "fetching Maven $maven_version" false
    install_needed
    old=$(command -v mvn) || die "Maven was installed, yet there is no mvn on the PATH."
  fi
  say "Fetching Maven $maven_version, which the build needs ($("$old" --version 2>/dev/null | grep -o 'Maven [0-9.]*' | head -n 1) is too old) ..."
  mkdir -p "$work/download"
  (cd "$work/download" &&
    "$old" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$work/download" >fetch.log 2>&1 &&
    "$JAVA_HOME/bin/jar" xf "apache-maven-$maven_version-bin.zip" &&
    chmod +x "apache-maven-$maven_version/bin/mvn" &&
    keep_machine_settings "$old" "apache-maven-$maven_version" &&
    mv "apache-maven-$maven_version" "$unpacked") || {
    cat "$work/download/fetch.log" >&2
    die "Maven $maven_version could not be fetched (messages above). Install Maven 3.9 or newer, put it first on the PATH and try again."
  }
  rm -rf "$work/download"
}

# Mirrors and proxies that this machine's Maven knows are known to the new one too.
keep_machine_settings() {
  local conf
  conf=$(dirname "$(dirname "$(readlink -f "$1")")")/conf/settings.xml
  if [ -r "$conf" ]; then cp "$conf" "$2/conf/settings.xml"; fi
}
