# Sourced: the product that was built last for this machine, and building it.
products=$root/releng/org.qihang.product/target/products/org.qihang.product

# product_folder: where the product for this system lies, whether or not it has been built.
product_folder() {
  case $(uname -s) in
    Darwin) echo "$products/macosx/cocoa/aarch64/qihang.app/Contents/Eclipse" ;;
    Linux) echo "$products/linux/gtk/x86_64/qihang" ;;
    *) die "Qihang is built here for Linux and macOS; on Windows unpack the archive ending in win32.win32.x86_64.zip and start qihang.bat." ;;
  esac
}

is_built() { [ -x "$(product_folder)/qihang" ] && [ -d "$(product_folder)/plugins" ]; }

# is_outdated: a source file is newer than the product. Tests do not go into it, generated code follows its sources.
is_outdated() {
  local newer
  newer=$(find "$root/pom.xml" "$root/bundles" "$root/features" "$root/releng/org.qihang.product" "$root/target-platform" \
    \( -name target -o -name src-gen -o -name bin -o -name lib -o -name '*.tests' \) -prune -o \
    -type f -newer "$(product_folder)/artifacts.xml" -print -quit)
  [ -n "$newer" ]
}

# build_product: builds without running tests; a failure shows the end of the log.
build_product() {
  local log=$work/build.log
  need_jdk
  need_maven
  mkdir -p "$work"
  say "Building the product (the first time fetches some 300 MB and takes several minutes; log: .work/build.log) ..."
  (cd "$root" && LC_ALL=C.UTF-8 "$maven" -B -ntp -DskipTests clean verify </dev/null >"$log" 2>&1) && is_built && return
  show_log_end "$log"
  die "The build failed; the whole log is .work/build.log"
}

# show_log_end LOG: what Maven complained of, else the last lines.
show_log_end() {
  local errors
  errors=$(grep -E '^\[ERROR\]' "$1" | grep -v 'osgi.platform' | head -n 60)
  if [ -n "$errors" ]; then say "$errors"; else tail -n 60 "$1" >&2; fi
}
