# Sourced: the JUnit reports of all modules, read after the build.

reports() { find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' 2>/dev/null; }

remove_reports() { reports | while read -r file; do rm -f "$file"; done; }

# list_failures: one line for each test that failed, with the head of its message.
list_failures() {
  reports | while read -r file; do
    awk '
      /<testcase / {
        name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name)
        owner = $0; if (owner ~ / classname="/) { sub(/.* classname="/, "", owner); sub(/".*/, "", owner) } else owner = ""
      }
      /<(failure|error)[ >]/ {
        message = $0; if (message ~ / message="/) { sub(/.* message="/, "", message); sub(/".*/, "", message) } else message = ""
        print "FAILED " owner "." name "  " substr(message, 1, 200)
      }' "$file" >&2
  done
}

# count_reports: prints "N passed, M failed, K skipped"; fails when a test failed or none ran.
count_reports() {
  reports | while read -r file; do grep -m 1 '<testsuite ' "$file"; done | awk '
    function number(key,  text) {
      text = $0
      if (text !~ (" " key "=\"")) return 0
      sub((".* " key "=\""), "", text); sub(/".*/, "", text)
      return text + 0
    }
    { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
    END {
      printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
      exit (failed > 0 || tests - skipped <= 0)
    }'
}
