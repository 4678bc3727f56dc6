# Sourced by the scripts in releng/: where things are, and how to speak. Everything said goes to standard error,
# so that the standard output of a command stays the command's own.
set -u
PATH=$PATH:/usr/sbin:/sbin
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$root/.work

say() { printf '%s\n' "$*" >&2; }

# die MESSAGE: the set-up or the usage is wrong; exit code 2, as everywhere in the product.
die() { say "$*"; exit 2; }

# at_exit COMMAND: runs COMMAND when the script ends, however it ends; the last one added runs first.
exit_commands=()
at_exit() { exit_commands=("$1" ${exit_commands[@]+"${exit_commands[@]}"}); }
run_exit_commands() {
  local code=$? command
  trap - EXIT
  trap '' INT TERM HUP
  for command in ${exit_commands[@]+"${exit_commands[@]}"}; do eval "$command" 2>/dev/null; done
  exit "$code"
}
trap run_exit_commands EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
